import { Answer } from '@ntm/ui/answer-list';
import { CitationButton } from '@ntm/ui/citation-button';
import { KindMark } from '@ntm/ui/kind-mark';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { NewestAssessment_CommuneFragmentDoc } from '../../gql/graphql.ts';
import { Explained } from '../../lib/glossary/explained.tsx';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useCitation } from '../../lib/use-citation.ts';
import { criterionName, measuredGap } from './criterion-words.ts';
import { readNewest } from './read-newest.ts';

const FIRST_GAPS = 3;

/** How many criteria a commune met when it was last judged, and which of them it still lacks. */
export function AssessmentAnswers({ commune }: { commune: FragmentType<typeof NewestAssessment_CommuneFragmentDoc> }) {
  const i18n = useI18n();
  const { t, number, day, counted } = i18n;
  const citation = useCitation();
  const newest = readNewest(readFragment(NewestAssessment_CommuneFragmentDoc, commune));
  if (newest === undefined) {
    return (
      <Answer as="none" question={<Explained id="gap">{t.unitPage.missing}</Explained>}>
        {t.unitPage.missingUnknown}
      </Answer>
    );
  }
  const { assessment, gaps } = newest;
  const named = gaps.slice(0, FIRST_GAPS).map((gap) => {
    const measured = measuredGap(gap, i18n);
    return measured ? `${criterionName(gap, i18n)} ${measured}` : criterionName(gap, i18n);
  });
  return (
    <>
      <Answer
        as="figure"
        question={<KindMark kind="result" label={t.claims.reported} />}
        detail={<CitationButton {...citation(assessment.citation, undefined)} />}
      >
        {t.assessment.met(number(assessment.metCount), number(assessment.totalCount))}, {day(assessment.asOf)}
      </Answer>
      <Answer
        question={<Explained id="gap">{t.unitPage.missing}</Explained>}
        detail={
          gaps.length > 0 && (
            <p>
              {named.join(' · ')}{' '}
              {gaps.length > FIRST_GAPS && (
                <TextLink href="#tieu-chi">{t.unitPage.moreGaps(counted(gaps.length - FIRST_GAPS))}</TextLink>
              )}
            </p>
          )
        }
      >
        {gaps.length > 0 ? t.unitPage.criteriaCount(counted(gaps.length)) : t.unitPage.nothingMissing}
      </Answer>
    </>
  );
}
