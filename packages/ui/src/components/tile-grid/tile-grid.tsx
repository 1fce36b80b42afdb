import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import styles from './tile-grid.module.css';

export type Tile = {
  id: string;
  /** "Ngọc Côn". */
  name: string;
  /** Kind of unit before the name, for who hears it: "xã". */
  kind: string;
  valueText: string;
  /** A button that says the value and opens its card, to be reached by Tab from its tile alone. */
  shown?: (tabIndex: 0 | -1) => ReactNode;
  note?: string;
  /** Step of the scale, 0 to 4; null where nothing is known. */
  step: number | null;
  muted?: boolean;
  href: string;
};

export type TileGridProps = {
  label: string;
  /** In an order that does not change from visit to visit. */
  tiles: readonly Tile[];
  /** "Sơ đồ, không phải bản đồ: mỗi ô là một xã, xếp theo tên." */
  disclaimer: string;
};

/** Units as equal tiles where no open map exists: one tab stop, arrow keys from tile to tile, Enter opens. */
export function TileGrid({ label, tiles, disclaimer }: TileGridProps) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const entry = Math.min(at, tiles.length - 1);

  function move(event: KeyboardEvent) {
    const next = neighbour(list.current, entry, event.key);
    const tile = next === undefined ? undefined : list.current?.querySelectorAll<HTMLElement>('a')[next];
    if (next === undefined || !tile) return;
    event.preventDefault();
    setAt(next);
    tile.focus();
  }

  return (
    <figure className={styles.figure}>
      <ul ref={list} className={styles.grid} aria-label={label} onKeyDown={move}>
        {tiles.map(({ id, name, kind, valueText, shown, note, step, muted, href }, place) => (
          <li key={id} className={styles.place}>
            <a
              className={styles.tile}
              href={href}
              data-muted={muted || undefined}
              data-step={step ?? 'none'}
              style={step === null || muted ? undefined : { backgroundColor: `var(--seq-${step + 1})` }}
              tabIndex={place === entry ? 0 : -1}
              onFocus={() => setAt(place)}
              title={note}
            >
              <span className="visually-hidden">{kind} </span>
              <span className={styles.name}>{name}</span>
              <span className={shown ? styles.hidden : styles.value}>{valueText}</span>
              {note && <span className="visually-hidden"> {note}</span>}
            </a>
            {shown && (
              <span className={styles.shown} data-step={step ?? 'none'} data-muted={muted || undefined}>
                {shown(place === entry ? 0 : -1)}
              </span>
            )}
          </li>
        ))}
      </ul>
      <figcaption className={styles.disclaimer}>{disclaimer}</figcaption>
    </figure>
  );
}

/** The tile that a key leads to, by where the tiles stand on the screen; undefined when there is none. */
function neighbour(list: HTMLElement | null, from: number, key: string): number | undefined {
  const links = [...(list?.querySelectorAll<HTMLElement>('a') ?? [])];
  if (key === 'Home') return 0;
  if (key === 'End') return links.length - 1;
  if (key === 'ArrowRight') return Math.min(from + 1, links.length - 1);
  if (key === 'ArrowLeft') return Math.max(from - 1, 0);
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  const start = links[from]?.getBoundingClientRect();
  if (!start) return undefined;
  const column = links.flatMap((link, place) => {
    const { left, top } = link.getBoundingClientRect();
    const isAhead = key === 'ArrowDown' ? top > start.top : top < start.top;
    return isAhead && Math.abs(left - start.left) < 2 ? [place] : [];
  });
  return key === 'ArrowDown' ? column[0] : column.at(-1);
}
