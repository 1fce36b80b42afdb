import type { Source } from '../source/source.ts';
import type { UnitTree } from '../unit/unit-tree.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';
import type { CompleteList } from './complete-list.ts';
import type { MergerRule } from './merger-rule.ts';
import type { RecognitionDecision } from './recognition-decision.ts';

/** All that the record says about recognition, with the units it speaks of. */
export interface RecognitionRecord {
  readonly decisionsOf: ReadonlyMap<UnitIdentity, readonly RecognitionDecision[]>;
  readonly completeLists: readonly CompleteList[];
  /** By id: what the complete lists were read in. */
  readonly sources: ReadonlyMap<string, Pick<Source, 'title' | 'publishedOn'>>;
  readonly mergerRules: readonly MergerRule[];
  readonly tree: Pick<UnitTree, 'unitOn' | 'ancestorsOf' | 'lifeOf' | 'historyOf'>;
}
