import { ChoiceLinks } from '@ntm/ui/choice-links';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useHrefHere } from '../../lib/place.ts';

const SEARCH_LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'] as const;
export type SearchLevel = (typeof SEARCH_LEVELS)[number];

/** Narrows a search to one level. */
export function LevelFilter({ chosen }: { chosen: SearchLevel | undefined }) {
  const { t } = useI18n();
  const hrefHere = useHrefHere();
  const choices = [undefined, ...SEARCH_LEVELS];
  return (
    <ChoiceLinks
      label={t.search.level}
      items={choices.map((level) => ({
        href: hrefHere({ cap: level }),
        label: level ? t.levels[level] : t.search.everyLevel,
        current: level === chosen,
      }))}
    />
  );
}
