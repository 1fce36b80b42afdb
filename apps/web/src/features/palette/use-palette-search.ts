import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { PaletteSearchDocument, type PaletteSearchQuery } from '../../gql/graphql.ts';
import { question, requestOf } from '../../lib/graphql-client.ts';

/** Input methods for Vietnamese send bursts of letters and backspaces: the question waits until they rest. */
const REST_MS = 120;

/** What the server finds for a text; undefined while it is short or on its way, never the answer to another text. */
export function usePaletteSearch(text: string, day: string | undefined): PaletteSearchQuery | undefined {
  const client = useClient();
  const [found, setFound] = useState<{ readonly text: string; readonly data: PaletteSearchQuery }>();

  useEffect(() => {
    if (text.length < 2) return;
    let asking: { readonly unsubscribe: () => void } | undefined;
    const timer = setTimeout(() => {
      const request = requestOf(question(PaletteSearchDocument, { text, asOf: day }));
      asking = client.executeQuery(request).subscribe(({ data }) => data && setFound({ text, data }));
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      asking?.unsubscribe();
    };
  }, [text, day, client]);

  return found?.text === text ? found.data : undefined;
}
