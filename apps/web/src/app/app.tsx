import { useLocation } from '@swan-io/chicane';
import { lazy, Suspense } from 'react';
import { addresses, PAGES } from '../lib/addresses.ts';
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
import { WaitingPage } from './waiting-page.tsx';

// What a first visit seldom begins with comes when it is asked for.
const TargetsRoute = lazy(() => import('./routes/targets-route.tsx'));
const ConflictsRoute = lazy(() => import('./routes/conflicts-route.tsx'));
const ReconciliationRoute = lazy(() => import('./routes/reconciliation-route.tsx'));
const RuleBooksRoute = lazy(() => import('./routes/rule-books-route.tsx'));
const RuleBookRoute = lazy(() => import('./routes/rule-book-route.tsx'));
const OcopRoute = lazy(() => import('./routes/ocop-route.tsx'));

/** The explorer: the address decides everything that is seen. */
export function App({ i18n }: { i18n: I18n }) {
  const { language } = usePlace();
  const { path } = useLocation().raw;
  return (
    <I18nProvider initial={i18n} language={language}>
      <RecordProvider>
        <PageShell>
          <CrashBoundary key={path}>
            <Suspense fallback={<WaitingPage />}>
              <CurrentRoute />
            </Suspense>
          </CrashBoundary>
        </PageShell>
      </RecordProvider>
    </I18nProvider>
  );
}

function CurrentRoute() {
  const route = addresses.useRoute(PAGES);
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
    case 'Targets':
      return (
        <TargetsRoute verdict={route.params['danh-gia']} measure={route.params['thuoc-do']} period={route.params.ky} />
      );
    case 'Conflicts':
      return <ConflictsRoute status={route.params['tinh-trang']} />;
    case 'Reconciliation':
      return (
        <ReconciliationRoute
          identity={route.params['don-vi']}
          measure={route.params['thuoc-do']}
          from={route.params.tu}
          to={route.params.den}
        />
      );
    case 'RuleBooks':
      return <RuleBooksRoute />;
    case 'RuleBook':
      return <RuleBookRoute key={route.params.code} code={route.params.code} besides={route.params['so-sanh']} />;
    case 'Ocop': {
      const { a, b, c, 'ngay-cham': evaluatedOn } = route.params;
      return <OcopRoute sheet={{ a, b, c, evaluatedOn }} />;
    }
    default:
      return <UnknownAddress />;
  }
}
