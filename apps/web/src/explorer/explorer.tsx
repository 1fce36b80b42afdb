import 'graphiql/setup-workers/vite';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './explorer.css';
import { FIRST_QUERY } from './first-query.ts';

type Fetcher = NonNullable<Parameters<typeof GraphiQL>[0]['fetcher']>;

/** Posts JSON to the record's own API and hands back the whole answer, errors included. */
const fetcher: Fetcher = async (request) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(request),
  });
  return response.json();
};

const root = document.getElementById('explorer');
if (root === null) throw new Error('explorer.html has no #explorer');

/** A question handed over by a page of the atlas: `#query=…&variables=…`. */
const handedOver = new URLSearchParams(location.hash.slice(1));
const query = handedOver.get('query');

createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    defaultQuery={FIRST_QUERY}
    {...(query !== null && { initialQuery: query, initialVariables: handedOver.get('variables') ?? '{}' })}
  >
    <GraphiQL.Logo>
      <a href="/">NTM Atlas</a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
