import { CitationButton } from '@ntm/ui/citation-button';
import { Judgement } from '@ntm/ui/judgement';
import { Section } from '@ntm/ui/level-section';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  type CommuneProducts_CommuneFragment as CommuneParts,
  CommuneProducts_CommuneFragmentDoc,
} from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { useCitation } from '../../lib/use-citation.ts';
import { CERTIFICATE_SHAPES } from './certificate-shapes.ts';
import styles from './commune-products.module.css';

type Product = CommuneParts['ocopProducts']['nodes'][number];
type Certificate = Product['certificates'][number];

/** The OCOP products of a commune, each with its certificates as they stand on the reader's day. */
export function CommuneProducts({ commune }: { commune: FragmentType<typeof CommuneProducts_CommuneFragmentDoc> }) {
  const { t, number } = useI18n();
  const { ocopProducts } = readFragment(CommuneProducts_CommuneFragmentDoc, commune);
  if (ocopProducts.totalCount === 0) return null;
  const { nodes, totalCount } = ocopProducts;
  const count =
    nodes.length < totalCount ? t.claims.shownOf(number(nodes.length), number(totalCount)) : number(totalCount);
  return (
    <Section heading={t.ocop.products} id="ocop" count={count}>
      <ul className={styles.products}>
        {nodes.map((product) => (
          <li key={product.id} className={styles.product}>
            <ProductLines product={product} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ProductLines({ product }: { product: Product }) {
  const { t } = useI18n();
  const place = usePlace();
  const citation = useCitation();
  return (
    <>
      <p className={styles.name}>
        <TextLink href={addresses.Product({ id: product.key, ...placeParams(place) })}>{product.name}</TextLink>
      </p>
      <p className={styles.facts}>
        {product.group} · {t.ocop.producer(product.producer)}
      </p>
      {product.certificates.length === 0 && (
        <>
          <p className={styles.facts}>{t.ocop.noCertificate}</p>
          <CitationButton {...citation(product.citation, undefined)} />
        </>
      )}
      {product.certificates.map((certificate) => (
        <CertificateLines key={certificate.decision + certificate.issuedOn} certificate={certificate} />
      ))}
    </>
  );
}

function CertificateLines({ certificate }: { certificate: Certificate }) {
  const { t, day } = useI18n();
  const citation = useCitation();
  const { state, stars, decision, issuer, issuedOn, expiresOn, revokedOn } = certificate;
  const end = revokedOn ? t.ocop.revokedOn(day(revokedOn)) : expiresOn && t.ocop.validTo(day(expiresOn));
  return (
    <Judgement
      shape={state ? CERTIFICATE_SHAPES[state] : 'unknown'}
      label={state ? t.ocop.states[state] : t.verdicts.UNKNOWN}
      meta={t.ocop.stars(stars)}
      explanation={[t.ocop.paper(decision, issuer, day(issuedOn)), end].filter(Boolean).join('; ')}
    >
      <CitationButton {...citation(certificate.citation, undefined)} />
    </Judgement>
  );
}
