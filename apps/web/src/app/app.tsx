import { useLocation } from '@swan-io/chicane';
import { lazy, Suspense } from 'react';
import { addresses, PAGES } from '../lib/addresses.ts';
import { type I18n, I18nProvider } from '../lib/i18n/i18n.tsx';
import { InTurn } from '../lib/in-turn.tsx';
import { usePlace } from '../lib/place.ts';
import { CrashBoundary } from './crash-boundary.tsx';
import { pageCode } from './page-code.ts';
import { PageShell } from './page-shell.tsx';
import { RecordProvider } from './record-provider.tsx';
import { UnknownAddress } from './routes/unknown-address.tsx';
import { WaitingPage } from './waiting-page.tsx';

const NationRoute = lazy(pageCode.Nation);
const TreeRoute = lazy(pageCode.Tree);
const UnitRoute = lazy(pageCode.Unit);
const GridRoute = lazy(pageCode.Grid);
const SearchRoute = lazy(pageCode.Search);
const SourcesRoute = lazy(pageCode.Sources);
const SourceRoute = lazy(pageCode.Source);
const TargetsRoute = lazy(pageCode.Targets);
const ConflictsRoute = lazy(pageCode.Conflicts);
const ReconciliationRoute = lazy(pageCode.Reconciliation);
const RuleBooksRoute = lazy(pageCode.RuleBooks);
const RuleBookRoute = lazy(pageCode.RuleBook);
const CompareRoute = lazy(pageCode.Compare);
const ProductsRoute = lazy(pageCode.Products);
const ProductRoute = lazy(pageCode.Product);
const OcopRoute = lazy(pageCode.Ocop);
const GlossaryRoute = lazy(pageCode.Glossary);

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
              <InTurn lines={40}>{() => <CurrentRoute />}</InTurn>
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
    case 'Tree':
      return <TreeRoute />;
    case 'Unit':
      return <UnitRoute key={route.params.identity} identity={route.params.identity} />;
    case 'Grid': {
      const { identity, bo, nam, 'sap-xep': order, loc: text, thieu: missing } = route.params;
      return <GridRoute key={identity} identity={identity} choices={{ set: bo, year: nam, order, text, missing }} />;
    }
    case 'Search':
      return <SearchRoute text={route.params.q ?? ''} level={route.params.cap} />;
    case 'Sources':
      return <SourcesRoute />;
    case 'Source':
      return <SourceRoute key={route.params.slug} slug={route.params.slug} />;
    case 'Targets':
      return (
        <TargetsRoute
          unit={route.params['don-vi']}
          verdict={route.params['danh-gia']}
          measure={route.params['thuoc-do']}
          period={route.params.ky}
        />
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
    case 'Compare':
      return <CompareRoute identities={route.params['don-vi'] ?? []} />;
    case 'Products': {
      const { q, trong: within, sao: stars, nhom: group, 'hieu-luc': state } = route.params;
      return <ProductsRoute text={q} within={within} stars={stars} group={group} state={state} />;
    }
    case 'Product':
      return <ProductRoute key={route.params.id} productKey={route.params.id} />;
    case 'Ocop': {
      const { a, b, c, 'ngay-cham': evaluatedOn } = route.params;
      return <OcopRoute sheet={{ a, b, c, evaluatedOn }} />;
    }
    case 'Glossary':
      return <GlossaryRoute text={route.params.q ?? ''} />;
    default:
      return <UnknownAddress />;
  }
}
