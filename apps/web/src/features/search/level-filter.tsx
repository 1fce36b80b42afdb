import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useHrefHere } from '../../lib/place.ts';
import styles from './level-filter.module.css';

const SEARCH_LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'] as const;
export type SearchLevel = (typeof SEARCH_LEVELS)[number];

/** Narrows a search to one level; each choice is a link, so that it can be shared and undone by going back. */
export function LevelFilter({ chosen }: { chosen: SearchLevel | undefined }) {
  const { t } = useI18n();
  const hrefHere = useHrefHere();
  const choices = [undefined, ...SEARCH_LEVELS];
  return (
    <nav aria-label={t.search.level} className={styles.filter}>
      {choices.map((level) => (
        <a
          key={level ?? 'every'}
          className={styles.choice}
          href={hrefHere({ cap: level })}
          aria-current={level === chosen ? 'true' : undefined}
        >
          {level ? t.levels[level] : t.search.everyLevel}
        </a>
      ))}
    </nav>
  );
}
