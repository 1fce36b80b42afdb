import { CONFLICT_KINDS } from '@ntm/domain/conflict/conflict';
import type { Bilingual } from '@ntm/domain/kernel/bilingual';
import { z } from 'zod';
import { bilingualCell } from '../yaml-cell.ts';
import { readYamlFile, type YamlList } from '../yaml-file.ts';

/** Why sources differ, as an editor established it. */
export interface ConflictExplanation {
  /** Key of the conflict: `SCOPE:S4-07+S4-11`. */
  readonly conflict: string;
  readonly because: Bilingual;
}

const KEY = new RegExp(`^(${CONFLICT_KINDS.join('|')}):[^+\\s]+(\\+[^+\\s]+)*$`);

const explanationEntry = z.strictObject({
  conflict: z.string().regex(KEY, 'must be the key of a conflict, like SCOPE:S4-07+S4-11'),
  because: bilingualCell,
});

/** Ids of the claims that a conflict's key names. */
export function claimsOfConflict(key: string): string[] {
  return key.slice(key.indexOf(':') + 1).split('+');
}

/** Reads `data/conflicts/explanations.yaml`. */
export function readConflictExplanations(dataFolder: string): YamlList<ConflictExplanation> {
  return readYamlFile(dataFolder, 'conflicts/explanations.yaml', explanationEntry);
}
