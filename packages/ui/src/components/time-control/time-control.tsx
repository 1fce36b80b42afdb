import { useEffect, useId, useState } from 'react';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import styles from './time-control.module.css';

export type TimeStop = {
  /** ISO day. */
  day: string;
  /** "31/12/2019". */
  label: string;
  /** What happened, where something did: "Chính quyền hai cấp". */
  event?: string;
};

export type TimeControlProps = {
  /** "Ngày trên bản đồ". */
  label: string;
  /** Earliest first; at least two. */
  stops: readonly TimeStop[];
  /** The day shown; one of the stops. */
  value: string;
  onChange: (day: string) => void;
  words: { play: string; pause: string; previous: string; next: string };
  /** How long each stop is shown while it plays. */
  pace?: number;
};

const PACE_MS = 1400;

/**
 * A slider over days, with steps and play. Nothing plays for who asks for less motion, and nothing plays on after the
 * last day.
 */
export function TimeControl({ label, stops, value, onChange, words, pace = PACE_MS }: TimeControlProps) {
  const id = useId();
  const [isPlaying, setIsPlaying] = useState(false);
  const last = stops.length - 1;
  const at = Math.max(
    0,
    stops.findIndex(({ day }) => day === value),
  );
  const isAtEnd = at === last;
  const shown = stops[at];
  const go = (place: number) => {
    const stop = stops[Math.min(Math.max(place, 0), last)];
    if (stop) onChange(stop.day);
  };

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => (isAtEnd ? setIsPlaying(false) : go(at + 1)), pace);
    return () => clearTimeout(timer);
  });

  function play() {
    if (!isPlaying && isAtEnd) go(0);
    setIsPlaying(!isPlaying);
  }

  return (
    <fieldset className={styles.control}>
      <legend className="visually-hidden">{label}</legend>
      <label className={styles.shown} htmlFor={id}>
        <span className={styles.day}>{shown?.label}</span> <span className={styles.event}>{shown?.event}</span>
      </label>
      <div className={styles.row}>
        <div className={styles.play}>
          <Button aria-label={isPlaying ? words.pause : words.play} onClick={play}>
            <Icon name={isPlaying ? 'pause' : 'play'} />
          </Button>
        </div>
        <Button aria-label={words.previous} aria-disabled={at === 0} onClick={() => go(at - 1)}>
          <Icon name="previous" />
        </Button>
        <div className={styles.track}>
          <input
            id={id}
            className={styles.slider}
            type="range"
            min={0}
            max={last}
            step={1}
            value={at}
            aria-label={label}
            aria-valuetext={[shown?.label, shown?.event].filter(Boolean).join(', ')}
            onChange={(event) => {
              setIsPlaying(false);
              go(event.target.valueAsNumber);
            }}
          />
          <span className={styles.ticks} aria-hidden="true">
            {stops.map(({ day, event }) => (
              <span key={day} className={styles.tick} data-event={event !== undefined || undefined} />
            ))}
          </span>
        </div>
        <Button aria-label={words.next} aria-disabled={isAtEnd} onClick={() => go(at + 1)}>
          <Icon name="next" />
        </Button>
      </div>
    </fieldset>
  );
}
