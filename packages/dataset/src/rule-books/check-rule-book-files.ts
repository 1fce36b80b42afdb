import { type DayInterval, overlap } from '@ntm/domain/kernel/day-interval';
import type { Source } from '@ntm/domain/source/source';
import { checkUnique } from '../check-unique.ts';
import type { DataProblem } from '../data-problem.ts';
import type { Located } from '../located.ts';
import type { Finding } from './finding.ts';

/** What rule books of both families have in common. */
interface AnyRuleBook extends DayInterval {
  readonly code: string;
  readonly instrument: string;
  readonly amendments: readonly string[];
  readonly basedOn: string | null;
}

/**
 * One rule book in a file of its name, issued by a decision of the record, based on one that exists, and never two
 * that judge the same thing on one day.
 */
export function checkRuleBookFiles<Book extends AnyRuleBook>(
  entries: readonly Located<Book>[],
  sources: readonly Source[],
  subjectOf: (book: Book) => string,
): DataProblem[] {
  const decisions = new Set(sources.filter(({ kind }) => kind === 'DECISION').map(({ id }) => id));
  const codes = new Set(entries.map(({ row }) => row.code));
  return [
    ...checkUnique(entries, 'code', ({ code }) => code),
    ...entries.flatMap((entry, place) =>
      locate(entry, [
        ...findMisnamed(entry),
        ...findBackward(entry.row),
        ...findUnknownInstruments(entry.row, decisions),
        ...findUnknownBase(entry.row, codes),
        ...findOverlaps(entry.row, entries.slice(0, place), subjectOf),
      ]),
    ),
  ];
}

/** Findings of one entry as problems of its file. */
export function locate({ file, line }: Located<unknown>, findings: readonly Finding[]): DataProblem[] {
  return findings.map(([column, reason]) => ({ file, line, column, reason }));
}

function findMisnamed({ row, file }: Located<AnyRuleBook>): Finding[] {
  const expected = `${row.code.toLowerCase().replaceAll('_', '-')}.yaml`;
  return file.endsWith(`/${expected}`) ? [] : [['code', `${row.code} belongs into ${expected}`]];
}

function findBackward({ validFrom, validTo }: AnyRuleBook): Finding[] {
  return validTo === null || validFrom < validTo ? [] : [['validTo', 'ends before it has held for a day']];
}

function findUnknownInstruments({ instrument, amendments }: AnyRuleBook, decisions: ReadonlySet<string>): Finding[] {
  return [instrument, ...amendments]
    .filter((id) => !decisions.has(id))
    .map((id) => ['instrument', `${id} is no decision among the sources`]);
}

function findUnknownBase({ basedOn }: AnyRuleBook, codes: ReadonlySet<string>): Finding[] {
  return basedOn === null || codes.has(basedOn) ? [] : [['basedOn', `${basedOn} is no rule book`]];
}

function findOverlaps<Book extends AnyRuleBook>(
  book: Book,
  earlier: readonly Located<Book>[],
  subjectOf: (book: Book) => string,
): Finding[] {
  return earlier
    .filter(({ row }) => subjectOf(row) === subjectOf(book) && overlap(row, book))
    .map(({ row }) => ['validFrom', `overlaps ${row.code}, which judges the same`]);
}
