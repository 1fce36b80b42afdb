import { type Ref, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../icon/icon.tsx';
import styles from './day-input.module.css';
import { readTypedDay, writeTypedDay } from './typed-day.ts';

export type DayInputProps = {
  /** Id that the label of the field names. */
  id: string;
  /** The day at first, ISO; empty for none. Another day given later replaces what is typed. */
  defaultValue: string;
  min?: string;
  max?: string;
  labels: {
    /** Shape of what is typed, in an empty field: "ngày/tháng/năm". */
    format: string;
    /** Name of the button that opens the calendar of the browser: "Chọn trên lịch". */
    calendar: string;
  };
  isInvalid: boolean;
  /** Id of the words about its fault. */
  describedBy?: string;
  inputRef?: Ref<HTMLInputElement>;
  /** Called with the day in ISO whenever the text changes; undefined while it is no day. */
  onDay: (day: string | undefined) => void;
};

/**
 * A day, typed and shown day first in every browser. A native date field would follow the language of the browser
 * instead of the page's, so it lends its calendar only.
 */
export function DayInput({
  id,
  defaultValue,
  min,
  max,
  labels,
  isInvalid,
  describedBy,
  inputRef,
  onDay,
}: DayInputProps) {
  const frame = useRef<HTMLSpanElement>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const [timesAsked, setTimesAsked] = useState(0);

  useEffect(() => {
    const field = frame.current?.querySelector('input');
    if (field && readTypedDay(field.value) !== defaultValue) field.value = writeTypedDay(defaultValue);
  }, [defaultValue]);

  useLayoutEffect(() => {
    if (timesAsked > 0) calendar.current?.showPicker();
  }, [timesAsked]);

  function pick(day: string) {
    const field = frame.current?.querySelector('input');
    if (!field || day === '') return;
    field.value = writeTypedDay(day);
    field.focus();
    onDay(day);
  }

  return (
    <span className={styles.frame} ref={frame}>
      <input
        className={styles.field}
        id={id}
        ref={inputRef}
        inputMode="decimal"
        autoComplete="off"
        placeholder={labels.format}
        defaultValue={writeTypedDay(defaultValue)}
        aria-invalid={isInvalid}
        aria-describedby={describedBy}
        onChange={(event) => onDay(readTypedDay(event.target.value))}
      />
      <button
        type="button"
        className={styles.calendar}
        aria-label={labels.calendar}
        title={labels.calendar}
        onClick={() => setTimesAsked((times) => times + 1)}
      >
        <Icon name="calendar" />
      </button>
      {/* A date field is the dearest element of a page: a slow phone takes 40 ms to make one. */}
      {timesAsked > 0 && (
        <input
          className={styles.picker}
          ref={calendar}
          type="date"
          min={min}
          max={max}
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => pick(event.target.value)}
        />
      )}
    </span>
  );
}
