import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import '@ntm/ui/tokens.css';
import '@ntm/ui/base.css';
import '@ntm/ui/fonts.css';
import { App } from './app/app.tsx';
import { bringPageHere } from './app/bring-page-here.ts';
import { startLinkInterceptor } from './app/link-interceptor.ts';
import { startOfflineReading } from './app/offline-reading.ts';
import { startPrefetchOnIntent } from './app/prefetch-on-intent.ts';
import { startScrollMemory } from './app/scroll-memory.ts';
import { createGraphqlClient } from './lib/graphql-client.ts';
import { loadI18n } from './lib/i18n/i18n.tsx';
import { readPlace } from './lib/place.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

bringPageHere();
startScrollMemory();
startLinkInterceptor();
startOfflineReading();
const client = createGraphqlClient('/graphql');
startPrefetchOnIntent(client);
const { language } = readPlace(Object.fromEntries(new URLSearchParams(location.search)));

void loadI18n(language).then((i18n) => {
  createRoot(root).render(
    <Provider value={client}>
      <App i18n={i18n} />
    </Provider>,
  );
});
