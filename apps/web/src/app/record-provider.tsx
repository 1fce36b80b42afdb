import type { ReactNode } from 'react';
import { RecordDocument } from '../gql/graphql.ts';
import { question } from '../lib/graphql-client.ts';
import { useAnswer } from '../lib/use-answer.ts';
import { RecordContext } from '../lib/use-record.ts';

/** Asks once what the server holds. */
export function RecordProvider({ children }: { children: ReactNode }) {
  const { data } = useAnswer(question(RecordDocument, {}));
  return <RecordContext value={data?.dataset}>{children}</RecordContext>;
}
