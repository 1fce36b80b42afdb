import { DayControl } from '@ntm/ui/day-control';
import { pushUnsafe } from '@swan-io/chicane';
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
  const marks = [
    { day: '2019-12-31', label: t.day.beforeFirstMerger },
    { day: '2020-02-01', label: t.day.afterCaoBangFirst },
    { day: '2020-03-01', label: t.day.afterCaoBangSecond },
    { day: '2025-06-30', label: t.day.lastDistrictDay },
    { day: '2025-07-01', label: t.day.twoTiers },
  ];
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
      marks={marks.map((mark) => ({ day: mark.day, label: `${day(mark.day)} · ${mark.label}` }))}
      onChange={(chosen) => pushUnsafe(hrefHere({ ngay: chosen === today ? undefined : chosen }))}
      {...(place.unreadableDay !== undefined && { error: t.day.unreadable(place.unreadableDay) })}
    />
  );
}
