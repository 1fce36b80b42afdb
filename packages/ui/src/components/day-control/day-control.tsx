import { type FormEvent, useId, useRef, useState } from 'react';
import { Button } from '../button/button.tsx';
import { DayInput } from '../day-input/day-input.tsx';
import { readTypedDay } from '../day-input/typed-day.ts';
import { Icon } from '../icon/icon.tsx';
import styles from './day-control.module.css';

export type DayControlProps = {
  /** "Đang xem". */
  label: string;
  /** The day the page shows, ISO. */
  value: string;
  /** The same day as it is read: "15/02/2020". */
  displayValue: string;
  /** First day the record knows, ISO. */
  min: string;
  /** Last day that may be asked, ISO. */
  max: string;
  /** Today in Viet Nam, ISO. */
  todayValue: string;
  labels: {
    /** Name of the panel: "Đổi ngày". */
    change: string;
    /** Name of the date field: "Chọn ngày". */
    field: string;
    /** Shape of what is typed, in an empty field: "ngày/tháng/năm". */
    format: string;
    /** Name of the button that opens the calendar of the browser: "Chọn trên lịch". */
    calendar: string;
    apply: string;
    today: string;
    close: string;
    /** Heading of the marks: "Ngày mốc". */
    marks: string;
    /** Said when the field holds no day between `min` and `max`; names both ends. */
    outOfRange: string;
  };
  /** Days worth jumping to: "trước sắp xếp 30/06/2025". */
  marks?: readonly { day: string; label: string }[];
  onChange: (day: string) => void;
  /** Why the day in the address could not be taken. */
  error?: string;
};

/**
 * The day the whole page is seen as of: a chip that is always there, tinted when it is not today, with one tap back to
 * today and a panel to choose another.
 */
export function DayControl(props: DayControlProps) {
  const { label, value, displayValue, min, max, todayValue, labels, marks = [], onChange, error } = props;
  const panelId = useId();
  const fieldId = useId();
  const errorId = useId();
  const panel = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isRefused, setIsRefused] = useState(false);
  const isPast = value !== todayValue;
  const message = isRefused ? labels.outOfRange : error;

  function apply(event: FormEvent) {
    event.preventDefault();
    const day = readTypedDay(field.current?.value ?? '');
    if (day === undefined || day < min || day > max) {
      setIsRefused(true);
      field.current?.focus();
      return;
    }
    onChange(day);
    panel.current?.hidePopover();
  }

  function forget() {
    setIsRefused(false);
    field.current?.form?.reset();
  }

  return (
    <div className={styles.control} data-past={isPast}>
      <button type="button" className={styles.chip} popoverTarget={panelId} aria-haspopup="dialog">
        <span className={styles.icon}>
          <Icon name="calendar" />
        </span>
        <span>{label}: </span>
        <span className={styles.value}>{displayValue}</span>
      </button>
      {isPast && (
        <button type="button" className={styles.today} onClick={() => onChange(todayValue)}>
          {labels.today}
        </button>
      )}
      <dialog
        className={styles.panel}
        id={panelId}
        ref={panel}
        popover="auto"
        aria-label={labels.change}
        onToggle={(event) => event.newState === 'closed' && forget()}
      >
        <form className={styles.form} noValidate onSubmit={apply}>
          <label className={styles.fieldLabel} htmlFor={fieldId}>
            {labels.field}
          </label>
          <div className={styles.row}>
            <DayInput
              id={fieldId}
              inputRef={field}
              defaultValue={value}
              min={min}
              max={max}
              labels={labels}
              isInvalid={message !== undefined}
              describedBy={message ? errorId : undefined}
              onDay={() => setIsRefused(false)}
            />
            <Button type="submit" variant="primary">
              {labels.apply}
            </Button>
          </div>
          <p className={styles.error} id={errorId} role="alert">
            {message}
          </p>
        </form>
        {marks.length > 0 && (
          <div className={styles.marks}>
            <p className={styles.marksTitle}>{labels.marks}</p>
            {marks.map((mark) => (
              <button
                key={mark.day}
                type="button"
                className={styles.mark}
                popoverTarget={panelId}
                popoverTargetAction="hide"
                aria-pressed={mark.day === value}
                onClick={() => onChange(mark.day)}
              >
                {mark.label}
              </button>
            ))}
          </div>
        )}
        <div className={styles.foot}>
          <Button popoverTarget={panelId} popoverTargetAction="hide" onClick={() => onChange(todayValue)}>
            {labels.today}
          </Button>
          <Button variant="quiet" popoverTarget={panelId} popoverTargetAction="hide">
            {labels.close}
          </Button>
        </div>
      </dialog>
    </div>
  );
}
