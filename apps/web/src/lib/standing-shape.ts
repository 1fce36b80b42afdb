import type { StatusShape } from '@ntm/ui/status-mark';
import type { RecognitionStanding } from '../gql/graphql.ts';

/** The shape that a standing is drawn with. */
export const STANDING_SHAPES: Readonly<Record<RecognitionStanding, StatusShape>> = {
  RECOGNISED: 'full',
  REVOKED: 'struck',
  NOT_RECOGNISED: 'hollow',
  NOT_ASSESSED_AFTER_CHANGE: 'pending',
  UNKNOWN: 'unknown',
};
