import { KeyValueList } from '@ntm/ui/key-value';
import { Notice } from '@ntm/ui/notice';
import { Skeleton } from '@ntm/ui/skeleton';
import { StatusMark } from '@ntm/ui/status-mark';
import { TextLink } from '@ntm/ui/text-link';
import { readFragment } from '../../gql/fragment-masking.ts';
import { ClaimFigure_ClaimFragmentDoc, UnitLink_UnitFragmentDoc, WhyClaimDocument } from '../../gql/graphql.ts';
import { addresses } from '../addresses.ts';
import { AskedActions } from '../asked-actions.tsx';
import { question } from '../graphql-client.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { placeParams, usePlace } from '../place.ts';
import { unbrokenName } from '../unit-name.ts';
import { useAnswer } from '../use-answer.ts';
import { useUnitHref } from '../use-unit-href.ts';
import { VERDICT_SHAPES } from '../verdict-shape.ts';
import { claimTime } from './claim-time.ts';
import { figureValue } from './figure-value.ts';
import { TakeAlong } from './take-along.tsx';
import type { WhyClaim } from './why-claim.ts';
import styles from './why-details.module.css';

/** Why a figure is what it is: whom and when it speaks of, how it came about, who says otherwise, how to take it along. */
export default function WhyDetails({ claimKey }: { claimKey: string }) {
  const { t } = useI18n();
  const asked = question(WhyClaimDocument, { key: claimKey });
  const { data, problem, retry } = useAnswer(asked);
  if (problem) {
    return (
      <Notice
        tone="error"
        title={t.problems.unreachable}
        actions={
          <button type="button" onClick={retry}>
            {t.problems.retry}
          </button>
        }
      />
    );
  }
  const claim = data?.claim;
  if (!claim) return <Skeleton lines={12} label={t.loading} />;
  return (
    <div className={styles.details}>
      <Facts claim={claim} />
      {claim.__typename === 'Target' && <Reached progress={claim.progress} />}
      {claim.conflicts.length > 0 && <Others claim={claim} />}
      <AskedActions asked={asked}>
        <TakeAlong claim={claim} />
      </AskedActions>
    </div>
  );
}

function Facts({ claim }: { claim: WhyClaim }) {
  const i18n = useI18n();
  const { t, language, day } = i18n;
  const unitHref = useUnitHref();
  const figure = readFragment(ClaimFigure_ClaimFragmentDoc, claim);
  const unit = readFragment(UnitLink_UnitFragmentDoc, claim.subject);
  const { source } = claim.citation;
  const how = [
    claim.__typename === 'Target' ? t.why.planned : isComputed(figure) ? t.why.computed : t.why.reported,
    `${t.why.bases[claim.basis]}.`,
    claim.registerBasis && `${t.why.registers[claim.registerBasis]}.`,
    claim.baselinePeriod && `${t.why.against(claim.baselinePeriod)}.`,
  ].filter(Boolean);
  return (
    <KeyValueList
      items={[
        {
          term: t.why.about,
          value: <TextLink href={unitHref(unit, claim.subject.asOf)}>{unbrokenName(unit)}</TextLink>,
        },
        { term: t.why.holdsFor, value: claimTime(figure, i18n) ?? t.claims.noTime },
        { term: t.why.printedOn, value: source.publishedOn ? day(source.publishedOn) : t.sources.undated },
        ...(source.number ? [{ term: t.sources.number, value: source.number }] : []),
        { term: t.why.how, value: how.join(' ') },
        { term: t.why.counts, value: language === 'vi' ? claim.measure.description : claim.measure.descriptionEn },
      ]}
    />
  );
}

function isComputed(figure: object): boolean {
  return 'computed' in figure && figure.computed === true;
}

function Reached({ progress }: { progress: Extract<WhyClaim, { __typename: 'Target' }>['progress'] }) {
  const { t, language } = useI18n();
  return (
    <div>
      <StatusMark shape={VERDICT_SHAPES[progress.verdict]} label={t.verdicts[progress.verdict]} />
      <p className={styles.small}>{language === 'vi' ? progress.explanation : progress.explanationEn}</p>
    </div>
  );
}

/** The other side of every disagreement, in place. */
function Others({ claim }: { claim: WhyClaim }) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const place = usePlace();
  return (
    <section className={styles.others} aria-label={t.conflicts.differ}>
      <p className={styles.head}>{t.conflicts.differ}</p>
      {claim.conflicts.map((conflict) => (
        <div key={conflict.key}>
          <p className={styles.small}>{language === 'vi' ? conflict.note : conflict.noteEn}</p>
          <ul>
            {conflict.claims
              .filter(({ key }) => key !== claim.key)
              .map((other) => {
                const figure = readFragment(ClaimFigure_ClaimFragmentDoc, other);
                const { value, unit } = figureValue(figure, i18n);
                return (
                  <li key={other.key} className={styles.small}>
                    <strong>{[value, unit].filter(Boolean).join(' ')}</strong>
                    {' · '}
                    {language === 'vi' ? figure.statement : figure.statementEn}
                  </li>
                );
              })}
          </ul>
          <TextLink href={`${addresses.Conflicts(placeParams(place))}#${encodeURIComponent(conflict.key)}`}>
            {t.conflicts.see}
          </TextLink>
        </div>
      ))}
    </section>
  );
}
