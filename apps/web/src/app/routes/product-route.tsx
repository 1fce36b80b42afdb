import { PageHeader } from '@ntm/ui/page-header';
import { ProductDetails } from '../../features/ocop/product-details.tsx';
import { ProductPageDocument, type ProductPageQuery } from '../../gql/graphql.ts';
import { question } from '../../lib/graphql-client.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { usePlace } from '../../lib/place.ts';
import { useAskedPage } from '../../lib/use-page.ts';
import { useRecord } from '../../lib/use-record.ts';
import { DeadEnd } from '../dead-end.tsx';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';

/**
 * What the page asks first.
 *
 * @public Read through `PageModule`.
 */
export const firstQuestion = ({ id }: { id: string }, day: string | undefined) =>
  question(ProductPageDocument, { key: id, asOf: day });

/** One OCOP product: its certificates on the reader's day and all that is on record of it. */
export default function ProductRoute({ productKey }: { productKey: string }) {
  const { t } = useI18n();
  const { day } = usePlace();
  const page = useAskedPage(firstQuestion({ id: productKey }, day));
  return (
    <PageBody page={page} waitingTitle={t.loading} lines={40}>
      {({ ocopProduct }) =>
        ocopProduct ? (
          <ProductPage product={ocopProduct} />
        ) : (
          <DeadEnd title={t.ocop.unknownProduct}>{t.ocop.unknownProductText(productKey)}</DeadEnd>
        )
      }
    </PageBody>
  );
}

function ProductPage({ product }: { product: NonNullable<ProductPageQuery['ocopProduct']> }) {
  const place = usePlace();
  const today = useRecord()?.today;
  const day = place.day ?? today;
  useArrival(product.name);
  return (
    <>
      <PageHeader title={product.name} />
      {day && <ProductDetails product={product} day={day} />}
    </>
  );
}
