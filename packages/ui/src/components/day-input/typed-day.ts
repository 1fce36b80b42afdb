const FORMS = [
  /^(?<day>\d{1,2})[/.,\- ](?<month>\d{1,2})[/.,\- ](?<year>\d{4})$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
];

/**
 * The calendar day that a reader typed: day first as it is written in Viet Nam (`1/7/2025`, `01.07.2025`, `01072025`),
 * or as an ISO date.
 *
 * @returns the day in ISO, undefined when the text is no day
 */
export function readTypedDay(text: string): string | undefined {
  const parts = FORMS.map((form) => form.exec(text.trim())?.groups).find((groups) => groups !== undefined);
  if (!parts) return undefined;
  const { year = '', month = '', day = '' } = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** An ISO day as it is typed: `01/07/2025`; anything else as it is. */
export function writeTypedDay(iso: string): string {
  return iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}
