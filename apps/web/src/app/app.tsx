import { useLocation } from '@swan-io/chicane';
import { addresses } from '../lib/addresses.ts';
import { type I18n, I18nProvider } from '../lib/i18n/i18n.tsx';
import { usePlace } from '../lib/place.ts';
import { CrashBoundary } from './crash-boundary.tsx';
import { PageShell } from './page-shell.tsx';
import { RecordProvider } from './record-provider.tsx';
import { NationRoute } from './routes/nation-route.tsx';
import { SearchRoute } from './routes/search-route.tsx';
import { SourceRoute } from './routes/source-route.tsx';
import { SourcesRoute } from './routes/sources-route.tsx';
import { UnitRoute } from './routes/unit-route.tsx';
import { UnknownAddress } from './routes/unknown-address.tsx';

/** The explorer: the address decides everything that is seen. */
export function App({ i18n }: { i18n: I18n }) {
  const { language } = usePlace();
  const { path } = useLocation().raw;
  return (
    <I18nProvider initial={i18n} language={language}>
      <RecordProvider>
        <PageShell>
          <CrashBoundary key={path}>
            <CurrentRoute />
          </CrashBoundary>
        </PageShell>
      </RecordProvider>
    </I18nProvider>
  );
}

function CurrentRoute() {
  const route = addresses.useRoute(['Nation', 'Unit', 'Search', 'Sources', 'Source']);
  switch (route?.name) {
    case 'Nation':
      return <NationRoute />;
    case 'Unit':
      return <UnitRoute key={route.params.identity} identity={route.params.identity} />;
    case 'Search':
      return <SearchRoute text={route.params.q ?? ''} level={route.params.cap} />;
    case 'Sources':
      return <SourcesRoute />;
    case 'Source':
      return <SourceRoute key={route.params.slug} slug={route.params.slug} />;
    default:
      return <UnknownAddress />;
  }
}
