import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import {
  drawProvinces,
  MAP_HEIGHT,
  MAP_WIDTH,
  type MapGeometry,
  type ProvinceSet,
  type ProvinceTopology,
} from './map-geometry.ts';
import { nextShape } from './next-shape.ts';
import styles from './province-map.module.css';

/** What one province shows. */
export type MapPlace = {
  /** Official code of the day: the id of its shape. */
  code: string;
  name: string;
  /** The value in words: "161 xã", "Chưa có số liệu". */
  valueText: string;
  /** A button that opens the card of the value, once the province is chosen. */
  why?: ReactNode;
  /** How complete it is: "từ 174/181 xã". */
  note?: string;
  /** Step of the scale, 0 to 4; null where nothing is known: the shape is hatched. */
  step: number | null;
  /** True when the legend filters it out. */
  muted?: boolean;
  href?: string;
};

export type ProvinceMapProps = {
  /** What the map shows, for who cannot see it. */
  label: string;
  topology: ProvinceTopology;
  set: ProvinceSet;
  places: readonly MapPlace[];
  /** Code of the province that is looked at. */
  selected: string | undefined;
  onSelect: (code: string | undefined) => void;
  words: {
    hoangSa: readonly string[];
    truongSa: readonly string[];
    phuQuoc: string;
    conDao: string;
    /** Link from the card: "Mở trang của tỉnh". */
    open: string;
    /** What to do, shown while no province is looked at. */
    hint: string;
    /** What the thin dashed lines are. */
    formerBorders: string;
  };
};

/**
 * The country by province: one tab stop, arrow keys from shape to shape, a card that stands in the open sea. The value
 * of each shape is also in its name, so that colour is never the only way to read it.
 */
export function ProvinceMap({ label, topology, set, places, selected, onSelect, words }: ProvinceMapProps) {
  const hatch = useId();
  const hint = useId();
  const geometry = useMemo(() => drawProvinces(topology, set), [topology, set]);
  const byCode = useMemo(() => new Map(places.map((place) => [place.code, place])), [places]);
  const shapes = geometry.shapes.filter(({ code }) => byCode.has(code));
  const [pointed, setPointed] = useState<string>();
  const list = useRef<SVGGElement>(null);
  const entry = shapes.some(({ code }) => code === selected) ? selected : shapes[0]?.code;
  const shown = byCode.get(pointed ?? selected ?? '');
  const shownPath = shapes.find(({ code }) => code === shown?.code)?.path;
  const fillOf = (code: string) => fill(byCode.get(code), hatch);

  function move(event: KeyboardEvent) {
    if (event.key === 'Escape') return onSelect(undefined);
    const next = nextShape(shapes, selected ?? entry, event.key);
    if (!next) return;
    event.preventDefault();
    setPointed(undefined);
    onSelect(next.code);
    list.current?.querySelector<SVGElement>(`[data-code="${next.code}"]`)?.focus();
  }

  return (
    <div className={styles.frame}>
      <svg className={styles.map} viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} role="presentation">
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" className={styles.ground} />
            <rect width="1" height="5" className={styles.stripe} />
          </pattern>
        </defs>
        <g ref={list} role="listbox" aria-label={label} aria-describedby={hint} onKeyDown={move}>
          {shapes.map(({ code, path }) => {
            const place = byCode.get(code);
            return (
              <path
                key={code}
                d={path}
                className={styles.shape}
                data-code={code}
                data-muted={place?.muted || undefined}
                style={{ fill: fillOf(code) }}
                role="option"
                aria-selected={code === selected}
                aria-label={[place?.name, place?.valueText, place?.note].filter(Boolean).join(', ')}
                tabIndex={code === entry ? 0 : -1}
                onFocus={(event) => event.currentTarget.matches(':focus-visible') && onSelect(code)}
                onPointerEnter={(event) => event.pointerType === 'mouse' && setPointed(code)}
                onPointerLeave={() => setPointed(undefined)}
                onClick={() => onSelect(code === selected ? undefined : code)}
              />
            );
          })}
        </g>
        {geometry.formerBorders && <path className={styles.former} d={geometry.formerBorders} />}
        {shownPath && <path className={styles.selected} d={shownPath} />}
        <Islands
          geometry={geometry}
          fillOf={(owners) => fillOf(owners.find((code) => byCode.has(code)) ?? '')}
          words={words}
        />
      </svg>
      <div className={styles.card} aria-live="polite">
        {shown ? (
          <>
            <strong className={styles.name}>{shown.name}</strong>
            <span className={styles.value}>{shown.valueText}</span>
            {shown.note && <span className={styles.note}>{shown.note}</span>}
            {shown.href && (
              <a className={styles.link} href={shown.href}>
                {words.open}
              </a>
            )}
            {shown.why && shown.code === selected && (
              <span key={shown.code} className={styles.why}>
                {shown.why}
              </span>
            )}
          </>
        ) : (
          <span className={styles.note} id={hint}>
            {words.hint}
          </span>
        )}
      </div>
      {geometry.formerBorders && <p className={styles.key}>{words.formerBorders}</p>}
    </div>
  );
}

function fill(place: MapPlace | undefined, hatch: string): string {
  return place?.step == null ? `url(#${hatch})` : `var(--seq-${place.step + 1})`;
}

type IslandsProps = {
  geometry: MapGeometry;
  fillOf: (owners: readonly string[]) => string;
  words: ProvinceMapProps['words'];
};

function Islands({ geometry, fillOf, words }: IslandsProps) {
  return (
    <g className={styles.islands}>
      {geometry.insets.map(({ key, owners, box, marks }) => (
        <g key={key}>
          <rect className={styles.inset} {...box} rx="2" />
          <text className={styles.label} x={box.x + box.width / 2} y={box.y + 3}>
            {words[key].map((line) => (
              <tspan key={line} x={box.x + box.width / 2} dy="14">
                {line}
              </tspan>
            ))}
          </text>
          {marks.map(([x, y]) => (
            <circle key={`${x} ${y}`} className={styles.mark} cx={x} cy={y} r="2.4" style={{ fill: fillOf(owners) }} />
          ))}
        </g>
      ))}
      {geometry.islands.map(({ key, owners, at: [x, y] }) => (
        <g key={key}>
          <circle className={styles.mark} cx={x} cy={y} r="4" style={{ fill: fillOf(owners) }} />
          <text
            className={styles.label}
            x={key === 'phuQuoc' ? x - 30 : x + 8}
            y={key === 'phuQuoc' ? y - 12 : y + 4}
            data-side={key}
          >
            {words[key]}
          </text>
        </g>
      ))}
    </g>
  );
}
