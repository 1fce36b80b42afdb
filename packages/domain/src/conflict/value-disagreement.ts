import { isAdditive } from '../claim/additive-measure.ts';
import type { Claim } from '../claim/claim.ts';
import type { Bilingual, Language, Measure } from '../claim/measure.ts';
import { printedNumber } from '../claim/printed-number.ts';
import { areDisjoint, liesBelow, saidRange } from '../claim/said-range.ts';
import { groupBy } from '../kernel/group-by.ts';
import { thingKey, wholeKey, wordOf } from './claimed-thing.ts';
import type { Disagreement } from './conflict.ts';

/** Claims about one thing whose figures cannot both be meant: other numbers under one word, or ranges that never meet. */
export function valueDisagreements(claims: readonly Claim[], measures: ReadonlyMap<string, Measure>): Disagreement[] {
  const things = groupBy(claims, (claim) => [thingKey(claim)]);
  const figures = [...things.values()].flatMap((same) => inConflict(same, haveOtherFigures, measures));
  return [...figures, ...oversizedParts(claims, measures)];
}

/** Claims about one thing with one number but different words beside it. */
export function comparatorDisagreements(
  claims: readonly Claim[],
  measures: ReadonlyMap<string, Measure>,
): Disagreement[] {
  const things = groupBy(claims, (claim) => [thingKey(claim)]);
  return [...things.values()].flatMap((same) =>
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
function oversizedParts(claims: readonly Claim[], measures: ReadonlyMap<string, Measure>): Disagreement[] {
  const wholes = groupBy(
    claims.filter((claim) => claim.scope === null),
    (claim) => [wholeKey(claim)],
  );
  return claims.flatMap((part) => {
    const measure = measures.get(part.measure);
    const said = saidRange(part);
    if (part.scope === null || !said || !measure || !isAdditive(measure)) return [];
    const exceeded = (wholes.get(wholeKey(part)) ?? []).filter((whole) => {
      const limit = saidRange(whole);
      return limit !== undefined && liesBelow(limit, said);
    });
    return exceeded.length > 0 ? [valueDisagreement([part, ...exceeded], measures)] : [];
  });
}

function valueDisagreement(claims: readonly Claim[], measures: ReadonlyMap<string, Measure>): Disagreement {
  const ascending = claims.toSorted((one, other) => (one.value ?? 0) - (other.value ?? 0));
  const list = (lang: Language): string => {
    const figures = ascending.flatMap(({ value, decimals }) =>
      value === null ? [] : [printedNumber(value, decimals, lang)],
    );
    return [...new Set(figures)].join(lang === 'vi' ? ' và ' : ' and ');
  };
  const measure = measures.get(ascending[0]?.measure ?? '');
  const note = {
    vi: `Các nguồn nêu số khác nhau cho cùng một việc: ${list('vi')} ${measure?.unit.vi ?? ''}.`,
    en: `Sources give different figures for the same thing: ${list('en')} ${measure?.unit.en ?? ''}.`,
  };
  return { kind: 'VALUE', claims: claims.map(({ id }) => id), note, isSelfExplained: false };
}
