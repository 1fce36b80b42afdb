/**
 * Text as it is typed without Vietnamese input: "Đức  Long" gives "duc long". For finding, never for matching:
 * Hòa An and Hoa An fold to the same text.
 */
export function fold(text: string): string {
  return squeezeSpaces(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd'));
}

/** Runs of white space, no-break spaces included, become one space; none is left at the ends. */
export function squeezeSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
