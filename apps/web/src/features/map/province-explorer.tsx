import { Notice } from '@ntm/ui/notice';
import { ProvinceMap } from '@ntm/ui/province-map';
import { Skeleton } from '@ntm/ui/skeleton';
import { TierFold } from '@ntm/ui/tier-fold';
import { TimeControl } from '@ntm/ui/time-control';
import { replaceUnsafe, useLocation } from '@swan-io/chicane';
import { useRef, useState } from 'react';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { InTurn } from '../../lib/in-turn.tsx';
import { useHrefHere, usePlace } from '../../lib/place.ts';
import { useRecord } from '../../lib/use-record.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { type NamedTopic, topicOf } from './map-topics.ts';
import styles from './province-explorer.module.css';
import { ReadingLegend } from './reading-legend.tsx';
import { ReadingRanking } from './reading-ranking.tsx';
import { ReadingSummary } from './reading-summary.tsx';
import { ReadingTable } from './reading-table.tsx';
import { ReadingTakeAway } from './reading-take-away.tsx';
import { coverageWords, readingWords } from './reading-words.ts';
import { useStepFilter } from './step-filter.ts';
import { FIRST_TWO_TIER_DAY, timeStops } from './time-stops.ts';
import { TopicBasis } from './topic-basis.tsx';
import { TopicChoice } from './topic-choice.tsx';
import { useProvinceShapes } from './use-province-shapes.ts';
import { useReadings } from './use-readings.ts';
import { WhyReading } from './why-reading.tsx';

const FIRST_RANKS = 5;

export interface ProvinceExplorerProps {
  /** How many units stand on each tier on the day of the page. */
  readonly tiers: { readonly provinces: number; readonly districts: number; readonly communes: number };
}

/** The country by province on any day: what is shown, and the days it moves through. */
export function ProvinceExplorer({ tiers }: ProvinceExplorerProps) {
  const i18n = useI18n();
  const place = usePlace();
  const record = useRecord();
  const hrefHere = useHrefHere();
  const { 'chi-so': slug } = useLocation().search;
  if (!record) return <Skeleton lines={30} label={i18n.t.loading} />;
  const { t, number } = i18n;
  const topic = topicOf(typeof slug === 'string' ? slug : undefined, 'PROVINCE');
  const day = place.day ?? record.today;
  const stops = timeStops(day, record.registerFrom, record.today, i18n);
  return (
    <div className={styles.explorer}>
      <div className={styles.choice}>
        <TopicChoice label={t.map.topic} topic={topic} level="PROVINCE" />
      </div>
      <div className={styles.time}>
        <TimeControl
          label={t.map.time.label}
          stops={stops}
          value={day}
          onChange={(chosen) => replaceUnsafe(hrefHere({ ngay: chosen === record.today ? undefined : chosen }))}
          words={t.map.time}
        />
        <TierFold
          label={t.map.time.tiers}
          tiers={[
            { key: 'province', label: t.unit.provinces, count: number(tiers.provinces) },
            {
              key: 'district',
              label: t.unit.districts,
              count: tiers.districts > 0 ? number(tiers.districts) : undefined,
            },
            { key: 'commune', label: t.unit.communes, count: number(tiers.communes) },
          ]}
        />
      </div>
      <TopicMap key={topic.slug} topic={topic} day={day} />
    </div>
  );
}

function TopicMap({ topic, day: wanted }: { topic: NamedTopic; day: string }) {
  const i18n = useI18n();
  const unitHref = useUnitHref();
  const topology = useProvinceShapes();
  const picture = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<string>();
  const [chosen, choose] = useStepFilter();
  const { page, shown } = useReadings({ topic, level: 'PROVINCE', day: wanted });
  const { t, day, number } = i18n;
  if (!shown) {
    return page.error ? (
      <Notice tone="error" title={t.map.failed} />
    ) : (
      <div className={styles.map}>
        <Skeleton lines={22} label={t.loading} />
      </div>
    );
  }
  const { asOf, readings, scale, unplaced } = shown;
  return (
    <>
      <div className={styles.summary}>
        <ReadingSummary
          topic={topic}
          readings={readings}
          opening={t.map.summary(day(asOf), t.map.provinces(number(readings.length)))}
          unplaced={unplaced}
        />
      </div>
      <div className={styles.map} aria-busy={page.isWaiting} ref={picture}>
        {topology === null && <Notice tone="error" title={t.map.noShapes} />}
        {topology === undefined && <Skeleton lines={22} label={t.loading} />}
        {topology && (
          <InTurn lines={22}>
            {() => (
              <ProvinceMap
                label={t.map.caption(t.map.topics[topic.slug], day(asOf))}
                topology={topology}
                set={asOf < FIRST_TWO_TIER_DAY ? 'provinces63' : 'provinces34'}
                selected={selected}
                onSelect={setSelected}
                words={t.map}
                places={readings.map((reading) => {
                  const note = coverageWords(reading, i18n);
                  return {
                    code: reading.unit.code ?? reading.unit.identity,
                    name: reading.unit.name,
                    valueText: readingWords(reading, topic, i18n),
                    why: (
                      <WhyReading reading={reading} topic={topic} asOf={asOf}>
                        {t.claims.why}
                      </WhyReading>
                    ),
                    step: reading.step,
                    muted: chosen.length > 0 && !chosen.includes(reading.step),
                    href: unitHref(reading.unit),
                    ...(note && { note }),
                  };
                })}
              />
            )}
          </InTurn>
        )}
      </div>
      <div className={styles.legend}>
        <ReadingLegend topic={topic} scale={scale} readings={readings} chosen={chosen} onChoose={choose} />
        <TopicBasis topic={topic} reading={readings.find(({ unit }) => unit.code === selected)} />
      </div>
      <div className={styles.ranking}>
        <InTurn lines={20}>
          {() => (
            <>
              {readings.some(({ step }) => step !== null) && (
                <>
                  <h3>{t.map.ranking}</h3>
                  <ReadingRanking topic={topic} asOf={asOf} readings={readings} chosen={chosen} first={FIRST_RANKS} />
                </>
              )}
              <ReadingTable topic={topic} asOf={asOf} readings={readings} />
              <ReadingTakeAway
                about={t.unit.nationName}
                topic={topic}
                asOf={asOf}
                readings={readings}
                picture={picture}
              />
              <p className={styles.origins}>{t.map.origins}</p>
            </>
          )}
        </InTurn>
      </div>
    </>
  );
}
