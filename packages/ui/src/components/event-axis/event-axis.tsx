import styles from './event-axis.module.css';

export type EventAxisProps = {
  /** Name of the picture for screen readers: "Các sự kiện trên một trục". */
  label: string;
  /** Kinds of events, a lane each; a lane without events is left out. */
  lanes: readonly {
    key: 'boundary' | 'decision' | 'assessment' | 'target' | 'rating';
    label: string;
    /** In time order; each leads to its place in the list below. */
    events: readonly { key: string; day: string; label: string; href: string }[];
  }[];
};

type AxisEvent = EventAxisProps['lanes'][number]['events'][number];

/** Marks nearer than this share of the axis stand as one: a finger could not tell them apart. */
const NEAREST = 0.085;

/** Everything that happened, on one axis of years: what came before what, at a glance. The list beside it says it all. */
export function EventAxis({ label, lanes }: EventAxisProps) {
  const filled = lanes.filter(({ events }) => events.length > 0);
  const years = filled.flatMap(({ events }) => events.map(({ day }) => Number(day.slice(0, 4))));
  if (years.length === 0) return null;
  const [from, to] = [Math.min(...years), Math.max(...years) + 1];
  const placeOf = (day: string) =>
    (Date.parse(day) - Date.parse(`${from}`)) / (Date.parse(`${to}`) - Date.parse(`${from}`));
  return (
    <section className={styles.axis} aria-label={label}>
      {filled.map((lane) => (
        <div key={lane.key} className={styles.lane} data-lane={lane.key}>
          <p className={styles.label}>{lane.label}</p>
          <ul className={styles.track}>
            {together(lane.events, placeOf).map((group) => (
              <li key={group.events[0]?.key} className={styles.place} style={{ left: `${group.place * 100}%` }}>
                <a
                  className={styles.mark}
                  href={group.events[0]?.href}
                  title={group.events.map((event) => event.label).join('; ')}
                >
                  <Shape lane={lane.key} />
                  <span className="visually-hidden">{group.events.map((event) => event.label).join('; ')}</span>
                  {group.events.length > 1 && <span aria-hidden="true">{group.events.length}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className={styles.years} aria-hidden="true">
        {Array.from({ length: to - from }, (_, index) => from + index)
          .filter((_year, index) => index % Math.ceil((to - from) / 6) === 0)
          .map((year) => (
            <span key={year} className={styles.year} style={{ left: `${placeOf(`${year}`) * 100}%` }}>
              {year}
            </span>
          ))}
      </div>
    </section>
  );
}

function Shape({ lane }: { lane: EventAxisProps['lanes'][number]['key'] }) {
  return (
    <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true">
      {lane === 'boundary' && <path d="M8 1v14M3 8h10" stroke="currentColor" strokeWidth="3" />}
      {lane === 'decision' && <path d="M2 2h12v12H2Z" fill="currentColor" />}
      {lane === 'assessment' && <circle cx="8" cy="8" r="6" fill="currentColor" />}
      {lane === 'target' && <path d="M8 1.8 14.2 8 8 14.2 1.8 8Z" fill="none" stroke="currentColor" strokeWidth="2" />}
      {lane === 'rating' && <path d="M8 1 10 6h5l-4 3 1.5 5.500L8 11l-4.500 3.500L5 9 1 6h5Z" fill="currentColor" />}
    </svg>
  );
}

function together(events: readonly AxisEvent[], placeOf: (day: string) => number) {
  const groups: { place: number; events: AxisEvent[] }[] = [];
  for (const event of events) {
    const place = placeOf(event.day);
    const last = groups.at(-1);
    if (last && place - last.place < NEAREST) last.events.push(event);
    else groups.push({ place, events: [event] });
  }
  return groups;
}
