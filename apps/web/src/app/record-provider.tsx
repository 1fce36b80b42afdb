import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { RecordDocument } from '../gql/graphql.ts';
import { RecordContext } from '../lib/use-record.ts';

/** Asks once what the server holds. */
export function RecordProvider({ children }: { children: ReactNode }) {
  const [{ data }] = useQuery({ query: RecordDocument });
  return <RecordContext value={data?.dataset}>{children}</RecordContext>;
}
