import { createContext, use } from 'react';
import type { RecordQuery } from '../gql/graphql.ts';

/** What the server holds: which revision, since which day, until today. Undefined until the server has answered. */
export const RecordContext = createContext<RecordQuery['dataset'] | undefined>(undefined);

export function useRecord(): RecordQuery['dataset'] | undefined {
  return use(RecordContext);
}
