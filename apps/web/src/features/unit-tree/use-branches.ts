import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { FragmentType } from '../../gql/fragment-masking.ts';
import { type TreeUnit_UnitFragmentDoc, UnitTreeDocument } from '../../gql/graphql.ts';
import { question, requestOf } from '../../lib/graphql-client.ts';

type Children = readonly FragmentType<typeof TreeUnit_UnitFragmentDoc>[];

/** What is known of the units below every one that is open. */
export interface Branches {
  readonly of: (identity: string) => Children | undefined;
  /** Identities whose answer is on its way. */
  readonly awaited: ReadonlySet<string>;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** Asks for the units below each open one on a day, once: answers are held, so that closing and opening asks nothing. */
export function useBranches(opened: readonly string[], asOf: string): Branches {
  const client = useClient();
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set());
  const [, setAnswered] = useState(0);
  const branches = new Map<string, Children>();
  const missing: string[] = [];
  for (const identity of opened) {
    const asked = question(UnitTreeDocument, { identity, asOf });
    const { query, variables } = requestOf(asked);
    const held = client.readQuery(query, variables, { requestPolicy: 'cache-only' })?.data;
    if (held) branches.set(identity, held.unitByIdentity?.children ?? []);
    else if (!failed.has(asked)) missing.push(identity);
  }
  const wanted = missing.join('.');

  useEffect(() => {
    for (const identity of wanted === '' ? [] : wanted.split('.')) {
      const asked = question(UnitTreeDocument, { identity, asOf });
      const { query, variables } = requestOf(asked);
      void client.query(query, variables).then(({ error }) => {
        if (error) setFailed((others) => new Set([...others, asked]));
        else setAnswered((times) => times + 1);
      });
    }
  }, [client, wanted, asOf]);

  return {
    of: (identity) => branches.get(identity),
    awaited: new Set(missing),
    hasFailed: failed.size > 0,
    retry: () => setFailed(new Set()),
  };
}
