import { isAdditive } from '../claim/additive-measure.ts';
import type { Claim } from '../claim/claim.ts';
import type { Measure } from '../claim/measure.ts';
import { printedNumber } from '../claim/printed-number.ts';
import { areDisjoint, liesBelow, saidRange } from '../claim/said-range.ts';
import type { Bilingual, Language } from '../kernel/bilingual.ts';
import { groupBy } from '../kernel/group-by.ts';
import { thingKey, wholeKey, wordOf } from './claimed-thing.ts';
import type { Disagreement } from './conflict.ts';

/** Claims under the very thing that they speak of. */
export function claimsOnOneThing(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  return [...groupBy(claims, (claim) => [thingKey(claim)]).values()];
}

/** Claims about one thing whose figures cannot both be meant: other numbers under one word, or ranges that never meet. */
export function valueDisagreements(
  things: readonly (readonly Claim[])[],
  measures: ReadonlyMap<string, Measure>,
): Disagreement[] {
  return things.flatMap((same) => inConflict(same, haveOtherFigures, measures));
}

/** Claims about one thing with one number but different words beside it. */
export function comparatorDisagreements(
  things: readonly (readonly Claim[])[],
  measures: ReadonlyMap<string, Measure>,
): Disagreement[] {
  return things.flatMap((same) =>
    inConflict(same, haveOtherWords, measures).map((found) => ({
      ...found,
      kind: 'COMPARATOR' as const,
      note: OTHER_WORDS,
    })),
  );
}

const OTHER_WORDS: Bilingual = {
  vi: 'Các nguồn dùng từ khác nhau cho cùng một con số (đúng bằng, ít nhất, nhiều nhất, không rõ).',
  en: 'Sources put different words beside the same figure (exactly, at least, at most, unclear).',
};

function haveOtherFigures(one: Claim, other: Claim): boolean {
  const [said, also] = [saidRange(one), saidRange(other)];
  if (!said || !also || haveOtherWords(one, other)) return false;
  if (wordOf(one) === wordOf(other)) return one.value !== other.value || one.valueTo !== other.valueTo;
  return areDisjoint(said, also);
}

function haveOtherWords(one: Claim, other: Claim): boolean {
  const isOneNumber = one.value !== null && one.value === other.value && one.valueTo === other.valueTo;
  return isOneNumber && wordOf(one) !== wordOf(other);
}

function inConflict(
  claims: readonly Claim[],
  disagree: (one: Claim, other: Claim) => boolean,
  measures: ReadonlyMap<string, Measure>,
): Disagreement[] {
  const involved = claims.filter((claim) => claims.some((other) => disagree(claim, other)));
  return involved.length > 0 ? [valueDisagreement(involved, measures)] : [];
}

/** A part that is larger than its whole: 116 villages of border communes next to 40 villages of the province. */
export function oversizedParts(claims: readonly Claim[], measures: ReadonlyMap<string, Measure>): Disagreement[] {
  const parts = claims.filter(({ scope }) => scope !== null);
  const wholes = groupBy(
    claims.filter((claim) => claim.scope === null),
    (claim) => [wholeKey(claim)],
  );
  return parts.flatMap((part) => {
    const measure = measures.get(part.measure);
    const said = saidRange(part);
    if (!said || !measure || !isAdditive(measure)) return [];
    const exceeded = wholes.get(wholeKey(part))?.filter((whole) => {
      const limit = saidRange(whole);
      return limit !== undefined && liesBelow(limit, said);
    });
    return exceeded?.length ? [valueDisagreement([part, ...exceeded], measures)] : [];
  });
}

/** The number that a claim stands for, printed or not: “không còn” is 0, “toàn bộ” 100. */
function figureOf({ value, comparator }: Claim): number {
  return value ?? (comparator === 'NONE' ? 0 : 100);
}

function valueDisagreement(claims: readonly Claim[], measures: ReadonlyMap<string, Measure>): Disagreement {
  const ascending = claims.toSorted((one, other) => figureOf(one) - figureOf(other));
  const [measure] = claims.map((claim) => measures.get(claim.measure));
  const list = (lang: Language): string => {
    const figures = ascending.map((claim) => printedNumber(figureOf(claim), claim.decimals, lang));
    const unit = measure ? ` ${measure.unit[lang]}` : '';
    return `${[...new Set(figures)].join(lang === 'vi' ? ' và ' : ' and ')}${unit}`;
  };
  const note = {
    vi: `Các nguồn nêu số khác nhau cho cùng một việc: ${list('vi')}.`,
    en: `Sources give different figures for the same thing: ${list('en')}.`,
  };
  return { kind: 'VALUE', claims: claims.map(({ id }) => id), note, isSelfExplained: false };
}
