import { CitationButton } from '@ntm/ui/citation-button';
import { CriteriaStrip } from '@ntm/ui/criteria-strip';
import { Section } from '@ntm/ui/level-section';
import { StatusMark } from '@ntm/ui/status-mark';
import { Tag } from '@ntm/ui/tag';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  NewestAssessment_CommuneFragmentDoc,
  type CriterionResult_ResultFragment as ResultParts,
} from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { Explained } from '../../lib/glossary/explained.tsx';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { useCitation } from '../../lib/use-citation.ts';
import { VERDICT_SHAPES } from '../../lib/verdict-shape.ts';
import { withoutVerdict } from '../../lib/without-verdict.ts';
import { AssessmentTakeAway } from './assessment-take-away.tsx';
import { CriteriaSeries } from './criteria-series.tsx';
import { criterionName, measuredGap } from './criterion-words.ts';
import styles from './newest-assessment.module.css';
import { readNewest } from './read-newest.ts';

export interface NewestAssessmentProps {
  readonly commune: FragmentType<typeof NewestAssessment_CommuneFragmentDoc>;
}

/** The newest assessment of a commune: every criterion in a strip, then what is still missing, nearest first. */
export function NewestAssessment({ commune: data }: NewestAssessmentProps) {
  const i18n = useI18n();
  const { t, language, day, number, counted } = i18n;
  const place = usePlace();
  const citation = useCitation();
  const commune = readFragment(NewestAssessment_CommuneFragmentDoc, data);
  const newest = readNewest(commune);
  if (newest === undefined) return null;
  const { assessment, results, gaps } = newest;
  const met = t.assessment.met(number(assessment.metCount), number(assessment.totalCount));
  const ruleBookHref = addresses.RuleBook({ code: assessment.criteriaSet.code, ...placeParams(place) });
  return (
    <Section heading={<Explained id="assessment">{t.assessment.title}</Explained>} id="tieu-chi" count={met}>
      <CriteriaStrip
        label={met}
        hint={t.unitPage.stripHint}
        criteria={results.map((result) => ({
          key: result.criterion.code,
          number: result.criterion.number,
          name: language === 'vi' ? result.criterion.name : result.criterion.nameEn,
          shape: VERDICT_SHAPES[result.verdict],
          verdict: t.verdicts[result.verdict],
          detail: <Reason result={result} ruleBookHref={ruleBookHref} />,
        }))}
      />
      {gaps.length > 0 && (
        <>
          <h3 className={styles.heading}>{t.unitPage.gapsHeading(counted(gaps.length))}</h3>
          <ol className={styles.gaps}>
            {gaps.map((gap) => (
              <li key={gap.criterion.code}>
                <details>
                  <summary className={styles.gap}>
                    <StatusMark shape={VERDICT_SHAPES[gap.verdict]} label={criterionName(gap, i18n)} />
                    <span className={styles.measured}>{measuredGap(gap, i18n) ?? t.verdicts[gap.verdict]}</span>
                  </summary>
                  <Reason result={gap} ruleBookHref={ruleBookHref} />
                </details>
              </li>
            ))}
          </ol>
        </>
      )}
      <p className={styles.basis}>
        <TextLink href={ruleBookHref}>
          {language === 'vi' ? assessment.criteriaSet.title : assessment.criteriaSet.titleEn}
        </TextLink>
        {` · ${t.assessment.on(day(assessment.asOf))}`}
        {assessment.unknownCount > 0 && ` · ${t.assessment.unknown(counted(assessment.unknownCount))}`}
      </p>
      <CitationButton {...citation(assessment.citation, undefined)} />
      <AssessmentTakeAway newest={newest} about={commune.fullName} />
      <CriteriaSeries assessments={commune.assessments} />
    </Section>
  );
}

/** Why a criterion stands as it does, what of it nobody has checked, and where its threshold is written. */
function Reason({ result, ruleBookHref }: { result: ResultParts; ruleBookHref: string }) {
  const { t, language } = useI18n();
  const reason = language === 'vi' ? result.explanation : result.explanationEn;
  return (
    <div className={styles.reason}>
      <p>{withoutVerdict(reason, t.verdicts[result.verdict])}</p>
      {result.isDisputed && <Tag tone="doubt">{t.assessment.disputed}</Tag>}
      {result.restsOnUnverified && <Tag tone="doubt">{t.assessment.unverifiedThreshold}</Tag>}
      <TextLink href={`${ruleBookHref}#tc-${result.criterion.number}`}>{t.unitPage.fromRuleBook}</TextLink>
    </div>
  );
}
