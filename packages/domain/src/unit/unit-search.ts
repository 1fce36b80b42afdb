import type { CalendarDay } from '../kernel/calendar-day.ts';
import { MATCH, type Match, matchName, type SearchText, toSearchText } from './name-match.ts';
import { readTypeWord } from './type-word.ts';
import { isOneTypingErrorAway } from './typing-error.ts';
import type { UnitAlias } from './unit-alias.ts';
import { UNIT_LEVELS, type UnitLevel } from './unit-kind.ts';
import { standingNearest, standingOn, type UnitLife } from './unit-life.ts';
import type { UnitOnDay } from './unit-on-day.ts';
import type { UnitIdentity, UnitVersion } from './unit-version.ts';

/** Shorter texts are one typing error away from too many names to be worth guessing. */
const SHORTEST_GUESSED = 4;

export interface UnitQuery {
  /** A name or a part of it, with or without marks and type word: "duc long", "xã Đức Long", "TP.Cao Bằng". */
  readonly text: string;
  readonly levels?: readonly UnitLevel[];
  readonly day: CalendarDay;
  /** Also units that had ended or not begun on the day; each then stands on the nearest day of its life. */
  readonly everExisted?: boolean;
}

export interface NameIndex {
  readonly search: (query: UnitQuery) => UnitOnDay[];
}

/** A name that some version or alias gives to a unit. */
interface KnownName {
  readonly life: UnitLife;
  readonly name: string;
  readonly text: SearchText;
  /** The folded name with a space before every word, so that one look finds the beginning of any. */
  readonly words: string;
}

interface Hit {
  readonly match: Match;
  readonly unit: UnitOnDay;
}

/** Folds every name and alias once, so that a question only compares. */
export function indexNames(
  lives: ReadonlyMap<UnitIdentity, UnitLife>,
  aliases: readonly UnitAlias[],
  rankOf: ReadonlyMap<UnitVersion, number>,
): NameIndex {
  const knownNames = [...namesOf(lives), ...aliasesOf(lives, aliases)];

  /** The best hit of each unit among the names that `candidates` lets through. */
  function collect(query: UnitQuery, candidates: (folded: string) => (known: KnownName) => boolean): Hit[] {
    const best = new Map<UnitIdentity, Hit>();
    for (const { text, kinds } of readTypeWord(query.text)) {
      const sought = toSearchText(text);
      if (sought.folded === '') continue;
      const isCandidate = candidates(sought.folded);
      for (const known of knownNames) {
        if (query.levels && !query.levels.includes(known.life.level)) continue;
        if (!isCandidate(known)) continue;
        const unit = query.everExisted ? standingNearest(known.life, query.day) : standingOn(known.life, query.day);
        if (!unit || (kinds && !kinds.includes(unit.version.kind))) continue;
        const isAlias = unit.version.name !== known.name;
        const match = matchName(sought, known.text, isAlias) ?? MATCH.TYPING_ERROR;
        const earlier = best.get(known.life.identity);
        if (!earlier || match < earlier.match) best.set(known.life.identity, { match, unit });
      }
    }
    return [...best.values()];
  }

  function bestFirst(day: CalendarDay): (one: Hit, other: Hit) => number {
    const keys = ({ match, unit }: Hit): number[] => [
      match,
      UNIT_LEVELS.indexOf(unit.version.level),
      unit.asOf === day ? 0 : 1,
      rankOf.get(unit.version) ?? 0,
    ];
    return (one, other) => compareKeys(keys(one), keys(other));
  }

  return {
    search: (query) => {
      const found = collect(query, beginsAWord);
      const hits = found.length > 0 ? found : collect(query, isMistyped);
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

function beginsAWord(folded: string): (known: KnownName) => boolean {
  const wordStart = ` ${folded}`;
  return (known) => known.words.includes(wordStart);
}

function isMistyped(folded: string): (known: KnownName) => boolean {
  return (known) => folded.length >= SHORTEST_GUESSED && isOneTypingErrorAway(folded, known.text.folded);
}

function knownName(life: UnitLife, name: string): KnownName {
  const text = toSearchText(name);
  return { life, name, text, words: ` ${text.folded}` };
}

function compareKeys(one: readonly number[], other: readonly number[]): number {
  for (const [place, key] of one.entries()) {
    const difference = key - (other[place] ?? key);
    if (difference !== 0) return difference;
  }
  return 0;
}
