import { parseDay } from '@ntm/domain/kernel/calendar-day';

/** What the address says of a score sheet; a part that is left out is undefined. */
export interface TypedSheet {
  readonly a: string | undefined;
  readonly b: string | undefined;
  readonly c: string | undefined;
  readonly evaluatedOn: string | undefined;
}

export interface ReadSheet {
  readonly partA: number;
  readonly partB: number;
  readonly partC: number;
  readonly evaluatedOn: string;
}

/** A score as it is typed in either language: "22,5" or "22.5". Undefined when it is no number. */
export function readScore(text: string | undefined): number | undefined {
  const plain = text?.trim().replace(',', '.') ?? '';
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The whole sheet, once every part of it can be read. Whether its scores are allowed is for the rule book to say. */
export function readSheet({ a, b, c, evaluatedOn }: TypedSheet): ReadSheet | undefined {
  const [partA, partB, partC] = [readScore(a), readScore(b), readScore(c)];
  const day = evaluatedOn === undefined ? undefined : parseDay(evaluatedOn);
  if (partA === undefined || partB === undefined || partC === undefined || day === undefined) return undefined;
  return { partA, partB, partC, evaluatedOn: day };
}
