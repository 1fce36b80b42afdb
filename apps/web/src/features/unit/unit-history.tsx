import { Section } from '@ntm/ui/level-section';
import { Timeline } from '@ntm/ui/timeline';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { UnitHistory_LifeFragmentDoc } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { usePlace } from '../../lib/place.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { historyItems } from './history-items.ts';

/** Everything that happened to a unit, on any day, each with the paper that made it so. */
export function UnitHistory({ life: data }: { life: FragmentType<typeof UnitHistory_LifeFragmentDoc> }) {
  const i18n = useI18n();
  const { day } = usePlace();
  const unitHref = useUnitHref();
  const { identity, history, validFrom } = readFragment(UnitHistory_LifeFragmentDoc, data);
  const { t } = i18n;
  return (
    <Section heading={t.history.title} id="lich-su">
      <Timeline
        label={t.history.title}
        items={historyItems(identity, history, { i18n, unitHref, day })}
        emptyText={t.history.noneText(i18n.day(validFrom))}
      />
    </Section>
  );
}
