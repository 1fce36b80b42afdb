/** A number as sources print it: 1.430 · 11,54 · 02. */
const PRINTED = /\d+(?:[.,]\d+)*/g;

interface Printed {
  readonly value?: number | null;
  readonly valueTo?: number | null;
}

/**
 * The part of a source's words that is the figure itself, exactly as printed; with both ends of a range. Undefined when
 * the words say it without digits ("tám xã").
 */
export function printedIn(phrase: string | null | undefined, { value, valueTo }: Printed): string | undefined {
  if (!phrase || value == null) return undefined;
  const numbers = [...phrase.matchAll(PRINTED)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    value: readPrinted(found[0]),
  }));
  const first = numbers.find((number) => number.value === Math.abs(value));
  if (!first) return undefined;
  const last = numbers.find((number) => number.from > first.from && number.value === valueTo) ?? first;
  return phrase.slice(first.from, last.to);
}

/** "1.430" and "177.165" are thousands, "11,54" has decimals. */
function readPrinted(digits: string): number {
  return Number(digits.replaceAll('.', '').replace(',', '.'));
}
