import type { CalendarDay } from '../kernel/calendar-day.ts';
import { groupBy } from '../kernel/group-by.ts';
import { fold } from './fold.ts';
import { MATCH, type Match, matchName, type SearchText, toSearchText } from './name-match.ts';
import { areInOrder, type PlaceName, readPlace } from './place-in-words.ts';
import { readTypeWord } from './type-word.ts';
import { isOneTypingErrorAway } from './typing-error.ts';
import type { UnitAlias } from './unit-alias.ts';
import { UNIT_LEVELS, type UnitLevel } from './unit-kind.ts';
import { standingNearest, standingOn, type UnitLife } from './unit-life.ts';
import type { UnitOnDay } from './unit-on-day.ts';
import type { UnitIdentity } from './unit-version.ts';
import type { RankOf } from './vietnamese-order.ts';

/** Shorter texts are one typing error away from too many names to be worth guessing. */
const SHORTEST_GUESSED = 4;

export interface UnitQuery {
  /**
   * A name or a part of it, with or without marks and type word: "duc long", "xã Đức Long", "TP.Cao Bằng"; or an
   * official code: "01720"; or whole names from the smallest unit up: "Đức Long, Hòa An", "chu trinh cao bang".
   */
  readonly text: string;
  readonly levels?: readonly UnitLevel[];
  readonly day: CalendarDay;
  /** Also units that had ended or not begun on the day; each then stands on the nearest day of its life. */
  readonly everExisted?: boolean;
}

export interface NameIndex {
  readonly search: (query: UnitQuery) => UnitOnDay[];
}

/** A name that some version or alias gives to a unit, or a code that some version has. */
interface KnownName {
  readonly life: UnitLife;
  readonly name: string;
  readonly isCode: boolean;
  readonly text: SearchText;
  /** The folded name with a space before every word, so that one look finds the beginning of any. */
  readonly words: string;
}

interface Hit {
  readonly match: Match;
  readonly unit: UnitOnDay;
}

/** Folds every name and alias once, so that a question only compares. `ancestorsOf` gives the parent last. */
export function indexNames(
  lives: ReadonlyMap<UnitIdentity, UnitLife>,
  aliases: readonly UnitAlias[],
  rankOf: RankOf,
  ancestorsOf: (unit: UnitOnDay) => readonly UnitOnDay[],
): NameIndex {
  const knownNames = [...namesOf(lives), ...aliasesOf(lives, aliases)];
  const namesByText = groupBy(knownNames, ({ text }) => [text.folded]);
  const codesByText = groupBy(codesOf(lives), ({ text }) => [text.folded]);

  const namedLike = (folded: string): readonly KnownName[] => namesByText.get(folded) ?? [];
  const codedOrBeginningAWord = (folded: string): readonly KnownName[] => [
    ...(codesByText.get(folded) ?? []),
    ...knownNames.filter(({ words }) => words.includes(` ${folded}`)),
  ];
  const mistyped = (folded: string): readonly KnownName[] =>
    folded.length < SHORTEST_GUESSED ? [] : knownNames.filter(({ text }) => isOneTypingErrorAway(folded, text.folded));

  /** The best hit of each unit among the names that a text can stand for. */
  function collect(query: UnitQuery, candidates: (folded: string) => readonly KnownName[], typed = query.text): Hit[] {
    const best = new Map<UnitIdentity, Hit>();
    for (const { text, kinds } of readTypeWord(typed)) {
      const sought = toSearchText(text);
      if (sought.folded === '') continue;
      for (const known of candidates(sought.folded)) {
        if (query.levels && !query.levels.includes(known.life.level)) continue;
        const unit = query.everExisted ? standingNearest(known.life, query.day) : standingOn(known.life, query.day);
        if (!unit || (kinds && !kinds.includes(unit.version.kind))) continue;
        const match = matchOf(sought, known, unit);
        const earlier = best.get(known.life.identity);
        if (!earlier || match < earlier.match) best.set(known.life.identity, { match, unit });
      }
    }
    return [...best.values()];
  }

  /** Units whose name comes first in the text, inside those that the rest of it names. */
  function collectInPlace(query: UnitQuery): Hit[] {
    for (const [name, ...above] of readPlace(query.text, readName)) {
      const hits = collect(query, namedLike, name.text).filter(({ unit }) =>
        areInOrder(above, ancestorsOf(unit).toReversed()),
      );
      if (hits.length > 0) return hits;
    }
    return [];
  }

  function readName(typed: string): PlaceName | undefined {
    const meanings = readTypeWord(typed).flatMap(({ text, kinds }) => {
      const alike = namedLike(fold(text));
      return alike.length > 0 ? [{ kinds, identities: new Set(alike.map(({ life }) => life.identity)) }] : [];
    });
    if (meanings.length === 0) return undefined;
    const means = ({ version }: UnitOnDay) =>
      meanings.some(
        ({ kinds, identities }) => identities.has(version.identity) && (kinds === null || kinds.includes(version.kind)),
      );
    return { text: typed, means };
  }

  function bestFirst(day: CalendarDay): (one: Hit, other: Hit) => number {
    const level = ({ unit }: Hit): number => UNIT_LEVELS.indexOf(unit.version.level);
    const isGone = ({ unit }: Hit): number => (unit.asOf === day ? 0 : 1);
    return (one, other) =>
      one.match - other.match ||
      level(one) - level(other) ||
      isGone(one) - isGone(other) ||
      rankOf(one.unit.version) - rankOf(other.unit.version);
  }

  return {
    search: (query) => {
      const named = collect(query, codedOrBeginningAWord);
      const found = named.length > 0 ? named : collectInPlace(query);
      const hits = found.length > 0 ? found : collect(query, mistyped);
      return hits.sort(bestFirst(query.day)).map((hit) => hit.unit);
    },
  };
}

function* namesOf(lives: ReadonlyMap<UnitIdentity, UnitLife>): Generator<KnownName> {
  for (const life of lives.values()) {
    for (const name of new Set(life.versions.map((version) => version.name))) {
      yield knownName(life, name);
    }
  }
}

function* aliasesOf(lives: ReadonlyMap<UnitIdentity, UnitLife>, aliases: readonly UnitAlias[]): Generator<KnownName> {
  for (const { identity, alias } of aliases) {
    const life = lives.get(identity);
    if (life) yield knownName(life, alias);
  }
}

function* codesOf(lives: ReadonlyMap<UnitIdentity, UnitLife>): Generator<KnownName> {
  for (const life of lives.values()) {
    for (const code of new Set(life.versions.map((version) => version.code))) {
      if (code !== null) yield { ...knownName(life, code), isCode: true };
    }
  }
}

function knownName(life: UnitLife, name: string): KnownName {
  const text = toSearchText(name);
  return { life, name, isCode: false, text, words: ` ${text.folded}` };
}

/** A candidate that is neither the name nor the beginning of one of its words is one typing error away. */
function matchOf(sought: SearchText, { name, isCode, text }: KnownName, { version }: UnitOnDay): Match {
  if (isCode) return version.code === name ? MATCH.CODE : MATCH.CODE_OF_ANOTHER_DAY;
  return matchName(sought, text, version.name !== name) ?? MATCH.TYPING_ERROR;
}
