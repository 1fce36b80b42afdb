import { Notice } from '@ntm/ui/notice';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { type CriteriaGrid_GridFragment, GridChoice_SetFragmentDoc } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useHrefHere } from '../../lib/place.ts';
import styles from './criteria-grid.module.css';

export interface GridEmptyProps {
  readonly grid: CriteriaGrid_GridFragment;
  readonly sets: readonly FragmentType<typeof GridChoice_SetFragmentDoc>[];
}

/** A grid in which nobody is reported yet: why, and from when there is something to see. */
export function GridEmpty({ grid: { asOf, criteriaSet, rounds }, sets: data }: GridEmptyProps) {
  const { t, day, counted, language } = useI18n();
  const hrefHere = useHrefHere();
  const sets = data.map((set) => readFragment(GridChoice_SetFragmentDoc, set));
  const first = rounds.find((round) => round.criteriaSet === criteriaSet.code);
  const others = sets.flatMap((set) => {
    const round = rounds.findLast(({ criteriaSet: code, firstDay }) => code === set.code && firstDay <= asOf);
    return round && set.code !== criteriaSet.code ? [{ set, round }] : [];
  });
  return (
    <Notice tone="info" title={`${t.grid.nothing} ${t.grid.nothingUntil(day(asOf))}`}>
      {criteriaSet.criteria.length === 0 && <p>{t.grid.noContent}</p>}
      {rounds.length === 0 && <p>{t.grid.noReportEver}</p>}
      <ul className={styles.offers}>
        {first && first.firstDay > asOf && (
          <li>
            <TextLink href={hrefHere({ ngay: first.firstDay, nam: undefined })}>
              {t.grid.firstReport(day(first.firstDay), counted(first.communes))}
            </TextLink>
          </li>
        )}
        {others.map(({ set, round }) => (
          <li key={set.code}>
            <TextLink href={hrefHere({ bo: set.code, nam: undefined })}>
              {t.grid.otherReport(language === 'vi' ? set.title : set.titleEn, day(round.firstDay))}
            </TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
