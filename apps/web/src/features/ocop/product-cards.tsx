import { tellingCertificate } from '@ntm/domain/ocop/telling-certificate';
import { CitationButton } from '@ntm/ui/citation-button';
import { StatusMark } from '@ntm/ui/status-mark';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  type ProductCard_ProductFragment as Product,
  ProductCard_ProductFragmentDoc,
  UnitLink_UnitFragmentDoc,
} from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { unbrokenName } from '../../lib/unit-name.ts';
import { useCitation } from '../../lib/use-citation.ts';
import { CERTIFICATE_SHAPES } from './certificate-shapes.ts';
import styles from './product-cards.module.css';

/** Products in an almanac's lines: what, whose, from where, and how the certificate stands on the day. */
export function ProductCards({
  products,
}: {
  products: readonly FragmentType<typeof ProductCard_ProductFragmentDoc>[];
}) {
  return (
    <ul className={styles.products}>
      {products.map((data) => {
        const product = readFragment(ProductCard_ProductFragmentDoc, data);
        return (
          <li key={product.id} className={styles.product}>
            <ProductLine product={product} />
          </li>
        );
      })}
    </ul>
  );
}

function ProductLine({ product }: { product: Product }) {
  const { t, day } = useI18n();
  const place = usePlace();
  const citation = useCitation();
  const certificate = tellingCertificate(product.certificates);
  const commune = readFragment(UnitLink_UnitFragmentDoc, product.commune);
  const province = product.commune?.ancestors.find(({ level }) => level === 'PROVINCE');
  const from = [commune && unbrokenName(commune), province?.fullName].filter(Boolean).join(', ');
  const end = certificate?.revokedOn
    ? t.ocop.revokedOn(day(certificate.revokedOn))
    : certificate?.expiresOn && t.ocop.validTo(day(certificate.expiresOn));
  return (
    <>
      <h3 className={styles.name}>
        <TextLink href={addresses.Product({ id: product.key, ...placeParams(place) })}>{product.name}</TextLink>
      </h3>
      <p className={styles.facts}>{[product.producer, from].filter(Boolean).join(' · ')}</p>
      <p className={styles.facts}>{product.group}</p>
      <p className={styles.standing}>
        {certificate && <strong>{t.ocop.stars(certificate.stars)}</strong>}
        <StatusMark
          shape={certificate?.state ? CERTIFICATE_SHAPES[certificate.state] : 'unknown'}
          label={certificate?.state ? t.ocop.states[certificate.state] : t.ocop.withoutCertificate}
        />
        {end && <span className={styles.facts}>{end}</span>}
      </p>
      <CitationButton {...citation(certificate?.citation ?? product.citation, undefined)} />
    </>
  );
}
