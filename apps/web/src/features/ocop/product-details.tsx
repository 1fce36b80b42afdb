import { tellingCertificate } from '@ntm/domain/ocop/telling-certificate';
import { CitationButton } from '@ntm/ui/citation-button';
import { NoFigure } from '@ntm/ui/figure';
import { Judgement } from '@ntm/ui/judgement';
import { KeyValueList } from '@ntm/ui/key-value';
import { Section } from '@ntm/ui/level-section';
import { StatusMark } from '@ntm/ui/status-mark';
import { TextLink } from '@ntm/ui/text-link';
import { Timeline } from '@ntm/ui/timeline';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  type ProductDetails_ProductFragment as Product,
  ProductDetails_ProductFragmentDoc,
  UnitLink_UnitFragmentDoc,
} from '../../gql/graphql.ts';
import { Explained } from '../../lib/glossary/explained.tsx';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { unbrokenName } from '../../lib/unit-name.ts';
import { useCitation } from '../../lib/use-citation.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { CERTIFICATE_SHAPES } from './certificate-shapes.ts';
import styles from './product-details.module.css';
import { productEvents } from './product-events.ts';

const STATE_TERMS = {
  NOT_YET: 'certificate-not-yet',
  VALID: 'certificate-valid',
  EXPIRED: 'certificate-expired',
  REVOKED: 'certificate-revoked',
} as const;

export interface ProductDetailsProps {
  readonly product: FragmentType<typeof ProductDetails_ProductFragmentDoc>;
  readonly day: string;
}

/** What is on record of a product: how it stands, certificates and score sheets apart, where it comes from. */
export function ProductDetails({ product: data, day: wanted }: ProductDetailsProps) {
  const i18n = useI18n();
  const { t, day } = i18n;
  const citation = useCitation();
  const product = readFragment(ProductDetails_ProductFragmentDoc, data);
  const { certificates, evaluations } = product;
  const telling = tellingCertificate(certificates);
  const state = telling?.state;
  return (
    <>
      <p>
        <StatusMark
          shape={state ? CERTIFICATE_SHAPES[state] : 'unknown'}
          label={[telling && t.ocop.stars(telling.stars), t.ocop.onDay[state ?? 'NONE'](day(wanted))]
            .filter(Boolean)
            .join(' – ')}
        />
      </p>
      <KeyValueList
        items={[
          { term: t.ocop.owner, value: product.producer },
          { term: t.ocop.group, value: product.group },
          ...(product.commune ? [{ term: t.ocop.origin, value: <Origin commune={product.commune} /> }] : []),
          { term: t.ocop.key, value: product.key },
        ]}
      />
      <CitationButton {...citation(product.citation, undefined)} />
      <Section heading={t.ocop.certificates} id="giay-chung-nhan">
        {certificates.length === 0 && <NoFigure label={t.claims.noneText} text={t.ocop.noCertificate} />}
        <div className={styles.certificates}>
          {certificates.map((certificate) => (
            <CertificateCard key={certificate.decision + certificate.issuedOn} certificate={certificate} day={wanted} />
          ))}
        </div>
      </Section>
      <Section heading={t.ocop.evaluations} id="cham-diem">
        {evaluations.length === 0 && <NoFigure label={t.claims.noneText} text={t.ocop.noEvaluation} />}
        <KeyValueList
          items={evaluations.map((evaluation) => ({
            term: day(evaluation.evaluatedOn),
            value: <Scores of={evaluation} />,
          }))}
        />
      </Section>
      <Section heading={t.ocop.history} id="lich-su">
        <Timeline label={t.ocop.history} items={productEvents(product, i18n)} emptyText={t.ocop.noCertificate} />
      </Section>
    </>
  );
}

/** Where it comes from: the commune as its source names it, what that has become, and what lies above it. */
function Origin({ commune }: { commune: NonNullable<Product['commune']> }) {
  const { t } = useI18n();
  const unitHref = useUnitHref();
  const link = readFragment(UnitLink_UnitFragmentDoc, commune);
  const above = commune.ancestors
    .filter(({ level }) => level !== 'NATION')
    .map((ancestor) => unbrokenName(readFragment(UnitLink_UnitFragmentDoc, ancestor)));
  const successors = new Map(
    commune.successors.map(({ unit }) => [readFragment(UnitLink_UnitFragmentDoc, unit).identity, unit]),
  );
  return (
    <>
      <TextLink href={unitHref(link, commune.asOf)}>{unbrokenName(link)}</TextLink>
      {above.length > 0 && `, ${above.toReversed().join(', ')}`}
      {commune.validTo &&
        [...successors.values()].map((unit) => {
          const now = readFragment(UnitLink_UnitFragmentDoc, unit);
          return (
            <span key={unit.id}>
              {' · '}
              <TextLink href={unitHref(now)}>{t.ocop.originNow(unbrokenName(now))}</TextLink>
            </span>
          );
        })}
    </>
  );
}

function CertificateCard({ certificate, day: wanted }: { certificate: Product['certificates'][number]; day: string }) {
  const { t, day } = useI18n();
  const citation = useCitation();
  const unitHref = useUnitHref();
  const { state, stars, decision, issuer, issuedOn, expiresOn, revokedOn, issuerUnit } = certificate;
  const end = revokedOn ? t.ocop.revokedOn(day(revokedOn)) : expiresOn && t.ocop.validTo(day(expiresOn));
  const link = readFragment(UnitLink_UnitFragmentDoc, issuerUnit);
  const isGone = issuerUnit?.validTo && issuerUnit.validTo <= wanted;
  return (
    <Judgement
      shape={state ? CERTIFICATE_SHAPES[state] : 'unknown'}
      label={state ? <Explained id={STATE_TERMS[state]}>{t.ocop.states[state]}</Explained> : t.verdicts.UNKNOWN}
      meta={t.ocop.stars(stars)}
      explanation={[t.ocop.paper(decision, issuer, day(issuedOn)), end].filter(Boolean).join('; ')}
    >
      {link && issuerUnit && isGone && state === 'VALID' && (
        <p className={styles.gone}>
          {t.ocop.issuerGone(issuer, day(issuerUnit.validTo ?? wanted))}{' '}
          <TextLink href={unitHref(link, issuerUnit.asOf)}>{unbrokenName(link)}</TextLink>
        </p>
      )}
      <CitationButton {...citation(certificate.citation, undefined)} />
    </Judgement>
  );
}

function Scores({ of: { partA, partB, partC, rating } }: { of: Product['evaluations'][number] }) {
  const { t, language } = useI18n();
  const points = (value: number) => new Intl.NumberFormat(language).format(value);
  return (
    <>
      {rating && <p>{t.ocop.evaluatedAs(points(rating.total), t.ocop.stars(rating.stars))}</p>}
      <p>{t.ocop.parts3(points(partA), points(partB), points(partC))}</p>
      {rating && <p>{language === 'vi' ? rating.ruleBook.title : rating.ruleBook.titleEn}</p>}
    </>
  );
}
