import type { Source } from '@ntm/domain/source/source';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';

/** What rule books refer to outside themselves. */
export interface RuleBookReferences {
  readonly sources: readonly Source[];
  readonly units: ReadonlySet<UnitIdentity>;
}
