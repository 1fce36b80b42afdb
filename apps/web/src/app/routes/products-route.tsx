import { NoFigure } from '@ntm/ui/figure';
import { Section } from '@ntm/ui/level-section';
import { Notice } from '@ntm/ui/notice';
import { PageHeader } from '@ntm/ui/page-header';
import { TextLink } from '@ntm/ui/text-link';
import { ProductCards } from '../../features/ocop/product-cards.tsx';
import { ProductFilter, type ProductNarrowing } from '../../features/ocop/product-filter.tsx';
import { productTable } from '../../features/ocop/product-table.ts';
import { PublishedProducts } from '../../features/ocop/published-products.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import {
  ProductCard_ProductFragmentDoc,
  ProductsPageDocument,
  type ProductsPageQuery,
  type ProductsPageQueryVariables,
} from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { WordsToKnow } from '../../lib/glossary/words-to-know.tsx';
import { question } from '../../lib/graphql-client.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { LoadMore } from '../../lib/load-more.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { LazyTakeAway } from '../../lib/take-away/lazy-take-away.tsx';
import { useAskedPage } from '../../lib/use-page.ts';
import { useRecord } from '../../lib/use-record.ts';
import { useRows } from '../../lib/use-rows.ts';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';

interface ProductsParams {
  readonly q?: string | undefined;
  readonly trong?: string | undefined;
  readonly sao?: string | undefined;
  readonly nhom?: string | undefined;
  readonly 'hieu-luc'?: ProductNarrowing['state'];
}

/**
 * What the page asks first.
 *
 * @public Read through `PageModule`.
 */
export function firstQuestion(params: ProductsParams, day: string | undefined) {
  const { q: text, trong: within, sao: stars, nhom: group, 'hieu-luc': state } = params;
  return question(ProductsPageDocument, askedBy({ text, within, stars, group, state }, day));
}

function askedBy({ text, within, stars, group, state }: ProductNarrowing, day: string | undefined) {
  const wanted = stars !== undefined && /^[1-5]$/.test(stars) ? Number(stars) : undefined;
  return { text, within, stars: wanted, group, state, asOf: day };
}

/** The catalogue of OCOP products on the reader's day, narrowed by what the address says. */
export default function ProductsRoute(values: ProductNarrowing) {
  const { t } = useI18n();
  const { day } = usePlace();
  const asked = askedBy(values, day);
  const page = useAskedPage(question(ProductsPageDocument, asked));
  useArrival(t.ocop.catalogue);
  return (
    <>
      <PageHeader title={t.ocop.catalogue} lead={t.ocop.catalogueLead} />
      <WordsToKnow ids={['star-rank', 'certificate-valid', 'certificate-expired']} />
      <PageBody page={page} lines={60}>
        {(data) => <Catalogue data={data} asked={asked} values={values} />}
      </PageBody>
    </>
  );
}

interface CatalogueProps {
  readonly data: ProductsPageQuery;
  readonly asked: ProductsPageQueryVariables;
  readonly values: ProductNarrowing;
}

function Catalogue({ data, asked, values }: CatalogueProps) {
  const { t } = useI18n();
  const place = usePlace();
  const { ocopProducts } = data;
  const isNarrowed = Object.values(values).some((value) => value !== undefined);
  const calculator = <TextLink href={addresses.Ocop(placeParams(place))}>{t.ocop.calculator}</TextLink>;
  if (ocopProducts.totalCount === 0 && !isNarrowed) {
    return (
      <>
        <Notice tone="info" title={t.ocop.noneOnRecord} actions={calculator}>
          <p>{t.ocop.noneOnRecordText}</p>
        </Notice>
        <PublishedProducts />
      </>
    );
  }
  return (
    <>
      <ProductFilter facets={ocopProducts.facets} values={values} />
      <div role="status">
        {ocopProducts.totalCount === 0 && (
          <>
            <NoFigure label={t.ocop.noneFoundText} text={t.ocop.noneFound} />
            <TextLink href={addresses.Products(placeParams(place))}>{t.ocop.clear}</TextLink>
          </>
        )}
      </div>
      {ocopProducts.totalCount > 0 && <Found key={JSON.stringify(asked)} data={data} asked={asked} />}
      <p>{calculator}</p>
    </>
  );
}

function Found({ data, asked }: Omit<CatalogueProps, 'values'>) {
  const isSynthetic = useRecord()?.isSynthetic ?? false;
  const { t, counted } = useI18n();
  const products = useRows(data.ocopProducts, {
    document: ProductsPageDocument,
    variablesAfter: (after) => ({ ...asked, after }),
    pageIn: (next) => next.ocopProducts,
  });
  return (
    <Section heading={t.ocop.found(counted(data.ocopProducts.totalCount))} id="danh-sach">
      <ProductCards products={products.rows} />
      <LoadMore of={products} />
      <LazyTakeAway
        about={t.unit.nationName}
        what={t.ocop.catalogue}
        table={(words) =>
          productTable(
            products.rows.map((product) => readFragment(ProductCard_ProductFragmentDoc, product)),
            isSynthetic,
            words,
          )
        }
      />
    </Section>
  );
}
