import { CitationButton } from '@ntm/ui/citation-button';
import { Tag } from '@ntm/ui/tag';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { OpenConflicts_ConflictFragmentDoc } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { useCitation } from '../../lib/use-citation.ts';
import styles from './open-conflicts.module.css';
import { mostTelling } from './telling-conflicts.ts';

const SHOWN = 3;

export interface OpenConflictsProps {
  /** Every disagreement that nobody has explained. */
  readonly conflicts: readonly FragmentType<typeof OpenConflicts_ConflictFragmentDoc>[];
}

/** What sources contradict each other about, in a few lines each; no side is chosen. */
export function OpenConflicts({ conflicts: data }: OpenConflictsProps) {
  const { t, language, number, counted } = useI18n();
  const place = usePlace();
  const citation = useCitation();
  const conflicts = data.map((conflict) => readFragment(OpenConflicts_ConflictFragmentDoc, conflict));
  if (conflicts.length === 0) return <p>{t.nation.noConflicts}</p>;
  return (
    <>
      <ul className={styles.conflicts}>
        {mostTelling(conflicts, SHOWN).map(({ key, kind, note, noteEn, claims }) => (
          <li key={key} className={styles.conflict}>
            <p>
              <Tag>{t.conflicts.kinds[kind]}</Tag> {claims[0]?.subject.fullName}
            </p>
            <p className={styles.note}>{language === 'vi' ? note : noteEn}</p>
            <details className={styles.said}>
              <summary>{t.nation.whoSays(counted(claims.length))}</summary>
              <ul className={styles.sides}>
                {claims.map((claim) => (
                  <li key={claim.id} className={styles.side}>
                    {language === 'vi' ? claim.statement : claim.statementEn}{' '}
                    <CitationButton {...citation(claim.citation, undefined)} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      <p>
        <TextLink href={addresses.Conflicts({ 'tinh-trang': 'OPEN', ...placeParams(place) })}>
          {t.nation.everyConflict(number(conflicts.length))}
        </TextLink>
      </p>
    </>
  );
}
