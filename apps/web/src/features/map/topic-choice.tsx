import { SelectField } from '@ntm/ui/select-field';
import { replaceUnsafe } from '@swan-io/chicane';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useHrefHere } from '../../lib/place.ts';
import { type MapTopic, type NamedTopic, topicsFor } from './map-topics.ts';

export interface TopicChoiceProps {
  readonly label: string;
  readonly topic: NamedTopic;
  readonly level: MapTopic['levels'][number];
}

/** Chooses what is shown; the choice is in the address, and a filter of the old one ends with it. */
export function TopicChoice({ label, topic, level }: TopicChoiceProps) {
  const { t } = useI18n();
  const hrefHere = useHrefHere();
  return (
    <SelectField
      label={label}
      value={topic.slug}
      options={topicsFor(level).map(({ slug }) => ({
        value: slug,
        label: t.map.topics[slug],
      }))}
      onChange={({ target }) => replaceUnsafe(hrefHere({ 'chi-so': target.value, buoc: undefined }))}
    />
  );
}
