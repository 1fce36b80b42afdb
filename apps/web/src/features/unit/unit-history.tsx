import { compareDays } from '@ntm/domain/kernel/calendar-day';
import { EventAxis } from '@ntm/ui/event-axis';
import { Section } from '@ntm/ui/level-section';
import { Timeline } from '@ntm/ui/timeline';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { UnitEvents_UnitFragmentDoc, UnitHistory_LifeFragmentDoc } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { usePlace } from '../../lib/place.ts';
import { RowsButton } from '../../lib/rows-button.tsx';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { WhenNear } from '../../lib/when-near.tsx';
import { historyItems } from './history-items.ts';
import { type Lane, type UnitEvent, unitEvents } from './unit-events.ts';
import styles from './unit-history.module.css';
import { UnitLineage } from './unit-lineage.tsx';

const LANES: readonly Lane[] = ['boundary', 'decision', 'assessment', 'target', 'rating'];
const FIRST_EVENTS = 6;

export interface UnitHistoryProps {
  readonly life: FragmentType<typeof UnitHistory_LifeFragmentDoc>;
  readonly unit: FragmentType<typeof UnitEvents_UnitFragmentDoc>;
}

/** Everything that happened to a unit, on any day: on one axis, as a list with its papers, and who became what. */
export function UnitHistory({ life: data, unit }: UnitHistoryProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { day } = usePlace();
  const unitHref = useUnitHref();
  const [isOpen, setIsOpen] = useState(false);
  const { identity, history, validFrom } = readFragment(UnitHistory_LifeFragmentDoc, data);
  const boundaries = historyItems(identity, history, { i18n, unitHref, day });
  const events: readonly UnitEvent[] = [
    ...boundaries.map((item) => ({ ...item, lane: 'boundary' as const })),
    ...unitEvents(readFragment(UnitEvents_UnitFragmentDoc, unit), i18n),
  ].toSorted((one, other) => compareDays(one.day, other.day));
  const shown = isOpen ? events : events.slice(0, FIRST_EVENTS);
  const hasLineage = history.some(({ from, to }) => from != null && to != null && from.identity !== to.identity);
  return (
    <Section heading={t.history.title} id="lich-su">
      {events.length > 2 && (
        <EventAxis
          label={t.unitPage.axis}
          lanes={LANES.map((lane) => ({
            key: lane,
            label: t.unitPage.lanes[lane],
            events: events
              .filter((event) => event.lane === lane)
              .map(({ key, day: on, dayLabel, title }) => ({
                key,
                day: on,
                label: `${dayLabel}: ${title}`,
                href: '#lich-su',
              })),
          }))}
        />
      )}
      <Timeline label={t.history.title} items={shown} emptyText={t.history.noneText(i18n.day(validFrom))} />
      {events.length > shown.length && (
        <RowsButton rows={events.length - shown.length} onClick={() => setIsOpen(true)} />
      )}
      {hasLineage && <WhenNear className={styles.lineage}>{() => <UnitLineage identity={identity} />}</WhenNear>}
    </Section>
  );
}
