import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Notice } from '@ntm/ui/notice';
import type { AnyVariables } from '@urql/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { useI18n } from './i18n/i18n.tsx';
import { RowsButton } from './rows-button.tsx';

export interface LoadMoreProps<Data, Variables extends AnyVariables> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** How many rows are still to come. */
  readonly rows: number;
}

/** Fetches the next page of a list; the cache joins it to the list on screen, which then shows it by itself. */
export function LoadMore<Data, Variables extends AnyVariables>({
  query,
  variables,
  rows,
}: LoadMoreProps<Data, Variables>) {
  const { t } = useI18n();
  const client = useClient();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  async function load() {
    setState('busy');
    const { error } = await client.query(query, variables).toPromise();
    setState(error === undefined ? 'idle' : 'failed');
  }

  return (
    <>
      {state === 'failed' && <Notice tone="error" title={t.problems.unreachable} />}
      <RowsButton rows={rows} isBusy={state === 'busy'} onClick={() => void load()} />
    </>
  );
}
