import { readFragment } from '../../gql/fragment-masking.ts';
import type { NewestAssessment_CommuneFragment } from '../../gql/graphql.ts';
import { Citation_CitationFragmentDoc } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { Series } from '../../lib/series.tsx';

type Assessments = NewestAssessment_CommuneFragment['assessments'];

/** How many criteria a commune met, assessment by assessment; two rule books are never joined. */
export function CriteriaSeries({ assessments }: { assessments: Assessments }) {
  const { t, number, day } = useI18n();
  const place = usePlace();
  if (assessments.length < 2) return null;
  const begun = new Set(assessments.map(({ criteriaSet }) => criteriaSet.validFrom));
  return (
    <Series
      label={t.unitPage.criteriaSeries}
      points={assessments.map(({ id, asOf, metCount, totalCount, criteriaSet, citation }) => {
        const { source } = readFragment(Citation_CitationFragmentDoc, citation);
        return {
          key: id,
          day: asOf,
          time: day(asOf),
          value: metCount,
          said: t.unitPage.criteriaMet(number(metCount), number(totalCount)),
          kind: 'result',
          run: criteriaSet.code,
          source: { href: addresses.Source({ slug: source.slug, ...placeParams(place) }), label: source.title },
        };
      })}
      breaks={[...begun].map((validFrom) => ({
        day: validFrom,
        label: t.unitPage.ruleBookBreak(validFrom.slice(0, 4)),
      }))}
    />
  );
}
