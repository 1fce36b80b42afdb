import { ChoiceLinks } from '@ntm/ui/choice-links';
import { Notice } from '@ntm/ui/notice';
import { Skeleton } from '@ntm/ui/skeleton';
import { TileGrid } from '@ntm/ui/tile-grid';
import { useLocation } from '@swan-io/chicane';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useHrefHere } from '../../lib/place.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { type NamedTopic, topicOf } from './map-topics.ts';
import { ReadingLegend } from './reading-legend.tsx';
import { ReadingRanking } from './reading-ranking.tsx';
import { ReadingSummary } from './reading-summary.tsx';
import { ReadingTable } from './reading-table.tsx';
import { ReadingTakeAway } from './reading-take-away.tsx';
import { coverageWords, readingWords } from './reading-words.ts';
import { useStepFilter } from './step-filter.ts';
import styles from './tile-explorer.module.css';
import { TopicBasis } from './topic-basis.tsx';
import { TopicChoice } from './topic-choice.tsx';
import { type ReadingsQuestion, useReadings } from './use-readings.ts';
import { WhyReading } from './why-reading.tsx';

const FIRST_RANKS = 20;

export interface TileExplorerProps {
  /** The unit that the tiles stand below. */
  readonly within: string;
  /** Its name. */
  readonly about: string;
  readonly day: string;
  readonly level: 'DISTRICT' | 'COMMUNE';
}

/** The units below one as tiles or as a ranking: no open borders exist there, and none are made up. */
export function TileExplorer(props: TileExplorerProps) {
  const { t } = useI18n();
  const { 'chi-so': slug } = useLocation().search;
  const topic = topicOf(typeof slug === 'string' ? slug : undefined, props.level);
  return (
    <div className={styles.explorer}>
      <TopicChoice label={t.map.tilesTopic} topic={topic} level={props.level} />
      <TopicTiles key={topic.slug} topic={topic} {...props} />
    </div>
  );
}

function TopicTiles({
  topic,
  level,
  within,
  about,
  day: wanted,
}: ReadingsQuestion & TileExplorerProps & { topic: NamedTopic }) {
  const i18n = useI18n();
  const unitHref = useUnitHref();
  const hrefHere = useHrefHere();
  const { xem } = useLocation().search;
  const [chosen, choose] = useStepFilter();
  const { page, shown } = useReadings({ topic, level, within, day: wanted });
  const { t, day, number } = i18n;
  if (!shown) {
    return page.error ? <Notice tone="error" title={t.map.failed} /> : <Skeleton lines={16} label={t.loading} />;
  }
  const { asOf, readings, scale } = shown;
  const units = level === 'DISTRICT' ? t.map.districts : t.map.communes;
  const isRanking = xem === 'hang';
  const byName = readings.toSorted((one, other) => VIETNAMESE.compare(one.unit.name, other.unit.name));
  return (
    <>
      <ReadingSummary
        topic={topic}
        readings={readings}
        opening={t.map.summary(day(asOf), units(number(readings.length)))}
        unplaced={0}
      />
      <ReadingLegend topic={topic} scale={scale} readings={readings} chosen={chosen} onChoose={choose} />
      <ChoiceLinks
        label={t.map.view}
        items={[
          { href: hrefHere({ xem: undefined }), label: t.map.asTiles, current: !isRanking },
          { href: hrefHere({ xem: 'hang' }), label: t.map.asBars, current: isRanking },
        ]}
      />
      {isRanking ? (
        <ReadingRanking topic={topic} asOf={asOf} readings={readings} chosen={chosen} first={FIRST_RANKS} />
      ) : (
        <TileGrid
          label={t.map.caption(t.map.topics[topic.slug], day(asOf))}
          disclaimer={t.map.notMap}
          tiles={byName.map((reading) => {
            const note = coverageWords(reading, i18n);
            return {
              id: reading.unit.identity,
              name: reading.unit.name,
              kind: t.kinds[reading.unit.kind],
              valueText: readingWords(reading, topic, i18n),
              shown: (tabIndex) => <WhyReading reading={reading} topic={topic} asOf={asOf} tabIndex={tabIndex} />,
              step: reading.step,
              muted: chosen.length > 0 && !chosen.includes(reading.step),
              href: unitHref(reading.unit),
              ...(note && { note }),
            };
          })}
        />
      )}
      <TopicBasis topic={topic} reading={undefined} />
      <ReadingTable topic={topic} asOf={asOf} readings={readings} />
      <ReadingTakeAway about={about} topic={topic} asOf={asOf} readings={readings} />
    </>
  );
}

const VIETNAMESE = new Intl.Collator('vi', { numeric: true });
