import { DayControl } from '@ntm/ui/day-control';
import { pushUnsafe } from '@swan-io/chicane';
import { dayMarks } from '../../lib/day-marks.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useHrefHere, usePlace } from '../../lib/place.ts';
import { useRecord } from '../../lib/use-record.ts';

/** The day that everything on the page stands on, always in sight; choosing another keeps the page. */
export function DayBar() {
  const { t, day } = useI18n();
  const place = usePlace();
  const hrefHere = useHrefHere();
  const record = useRecord();
  const today = record?.today ?? place.day ?? '';
  const value = place.day ?? today;
  const first = record?.registerFrom ?? '';
  return (
    <DayControl
      label={t.day.label}
      value={value}
      displayValue={value === '' ? t.day.today : day(value)}
      min={first}
      max={today}
      todayValue={today}
      labels={{
        change: t.day.choose,
        field: t.day.field,
        format: t.day.format,
        calendar: t.day.calendar,
        apply: t.day.apply,
        today: t.day.today,
        close: t.close,
        marks: t.day.marks,
        outOfRange: t.day.outOfRange(day(first), day(today)),
      }}
      marks={dayMarks(t).map((mark) => ({ day: mark.day, label: `${day(mark.day)} · ${mark.label}` }))}
      onChange={(chosen) => pushUnsafe(hrefHere({ ngay: chosen === today ? undefined : chosen }))}
      {...(place.unreadableDay !== undefined && { error: t.day.unreadable(place.unreadableDay) })}
    />
  );
}
