import { CitationButton } from '@ntm/ui/citation-button';
import { Judgement } from '@ntm/ui/judgement';
import { Section } from '@ntm/ui/level-section';
import { Tag } from '@ntm/ui/tag';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  NewestAssessment_CommuneFragmentDoc,
  NewestAssessment_ResultFragmentDoc,
  type NewestAssessment_ResultFragment as ResultParts,
} from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { useCitation } from '../../lib/use-citation.ts';
import { VERDICT_SHAPES } from '../../lib/verdict-shape.ts';
import styles from './newest-assessment.module.css';

export interface NewestAssessmentProps {
  readonly commune: FragmentType<typeof NewestAssessment_CommuneFragmentDoc>;
}

/** The newest assessment of a commune: first what still blocks recognition, nearest first, then the rest. */
export function NewestAssessment({ commune }: NewestAssessmentProps) {
  const { t, language, day, number, counted } = useI18n();
  const place = usePlace();
  const citation = useCitation();
  const [newest] = readFragment(NewestAssessment_CommuneFragmentDoc, commune).assessments;
  if (newest === undefined) return null;
  const { criteriaSet, metCount, totalCount } = newest;
  const results = newest.results.map((result) => readFragment(NewestAssessment_ResultFragmentDoc, result));
  const byCode = new Map(results.map((result) => [result.criterion.code, result]));
  const gaps = newest.gaps.flatMap(({ criterion }) => byCode.get(criterion.code) ?? []);
  const done = results.filter((result) => !gaps.includes(result));
  return (
    <Section heading={t.assessment.title} id="tieu-chi" count={t.assessment.met(number(metCount), number(totalCount))}>
      <p>
        <TextLink href={addresses.RuleBook({ code: criteriaSet.code, ...placeParams(place) })}>
          {language === 'vi' ? criteriaSet.title : criteriaSet.titleEn}
        </TextLink>
        {` · ${t.assessment.on(day(newest.asOf))}`}
        {newest.unknownCount > 0 && ` · ${t.assessment.unknown(counted(newest.unknownCount))}`}
      </p>
      <CitationButton {...citation(newest.citation, undefined)} />
      <Results heading={t.assessment.gaps(counted(gaps.length))} results={gaps} />
      <Results heading={t.assessment.met(number(metCount), number(totalCount))} results={done} />
    </Section>
  );
}

function Results({ heading, results }: { heading: string; results: readonly ResultParts[] }) {
  const { t, language } = useI18n();
  if (results.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.results}>
        {results.map((result) => (
          <li key={result.criterion.code}>
            <Judgement
              shape={VERDICT_SHAPES[result.verdict]}
              label={t.verdicts[result.verdict]}
              title={`${result.criterion.number}. ${language === 'vi' ? result.criterion.name : result.criterion.nameEn}`}
              explanation={language === 'vi' ? result.explanation : result.explanationEn}
            >
              {result.isDisputed && <Tag tone="doubt">{t.assessment.disputed}</Tag>}
              {result.restsOnUnverified && <Tag tone="doubt">{t.assessment.unverifiedThreshold}</Tag>}
            </Judgement>
          </li>
        ))}
      </ul>
    </>
  );
}
