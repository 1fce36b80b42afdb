import type { StatusShape } from '@ntm/ui/status-mark';
import type { Verdict } from '../gql/graphql.ts';

/** How a verdict is drawn beside its word. */
export const VERDICT_SHAPES: Readonly<Record<Verdict, StatusShape>> = {
  MET: 'full',
  PARTLY_MET: 'half',
  NOT_MET: 'hollow',
  UNKNOWN: 'unknown',
};
