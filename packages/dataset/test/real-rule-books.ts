import type { CriteriaSet } from '@ntm/domain/rule-book/criteria-set';
import type { RuleBook } from '@ntm/domain/rule-book/rule-book';
import { DATA_FOLDER } from '../src/data-folder.ts';
import { describeProblem } from '../src/data-problem.ts';
import { readRuleBooks } from '../src/rule-books/read-rule-books.ts';
import { readSources } from '../src/sources/read-sources.ts';
import { gazetteer } from './real-gazetteer.ts';

/** What the shipped rule books refer to: the shipped sources and register. */
export const references = {
  sources: readSources(DATA_FOLDER).entries.map(({ row }) => row),
  units: new Set(gazetteer.unitVersions.map(({ identity }) => identity)),
};

const read = readRuleBooks(DATA_FOLDER, references);
if (!read.ok) throw new Error(read.refusal.map(describeProblem).join('\n'));

/** The shipped rules: read once for each test file. */
export const { ruleBooks, ocopRuleBooks } = read.value;

export function ruleBook(code: string): RuleBook {
  const found = ruleBooks.find((book) => book.code === code);
  if (!found) throw new Error(`The record has no ${code}.`);
  return found;
}

export function criteriaSet(code: string): CriteriaSet {
  const found = ruleBook(code);
  if (found.kind !== 'CRITERIA') throw new Error(`${code} has conditions, not criteria.`);
  return found;
}
