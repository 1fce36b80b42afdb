import { accept, type Result, refuse } from '@ntm/domain/kernel/result';
import type { DataProblem } from '../data-problem.ts';
import { readYamlFolder } from '../yaml-file.ts';
import { checkOcopRuleBooks } from './check-ocop-rule-books.ts';
import { checkRuleBooks } from './check-rule-books.ts';
import { ocopRuleBookEntry } from './ocop-rule-book-entry.ts';
import { ruleBookEntry } from './rule-book-entry.ts';
import type { RuleBookReferences } from './rule-book-references.ts';
import type { RuleBooks } from './rule-books.ts';

/**
 * Reads `data/rule-books/` and checks it as a whole. Problems of single entries are reported first and alone:
 * cross-checks over entries that could not be read would only repeat them.
 */
export function readRuleBooks(
  dataFolder: string,
  references: RuleBookReferences,
): Result<RuleBooks, readonly DataProblem[]> {
  const ruleBooks = readYamlFolder(dataFolder, 'rule-books', ruleBookEntry);
  const ocopRuleBooks = readYamlFolder(dataFolder, 'rule-books/ocop', ocopRuleBookEntry);
  const unreadable = [...ruleBooks.problems, ...ocopRuleBooks.problems];
  if (unreadable.length > 0) return refuse(unreadable);

  const contradictions = [
    ...checkRuleBooks(ruleBooks.entries, references),
    ...checkOcopRuleBooks(ocopRuleBooks.entries, references),
  ];
  if (contradictions.length > 0) return refuse(contradictions);
  return accept({
    ruleBooks: ruleBooks.entries.map(({ row }) => row),
    ocopRuleBooks: ocopRuleBooks.entries.map(({ row }) => row),
  });
}
