import type { UnitAlias } from '@ntm/domain/unit/unit-alias';
import type { UnitChange } from '@ntm/domain/unit/unit-change';
import type { UnitVersion } from '@ntm/domain/unit/unit-version';
import type { VillageList } from '@ntm/domain/unit/village-list';

/** The register of units through time, as the data files tell it. */
export interface Gazetteer {
  readonly unitVersions: readonly UnitVersion[];
  readonly unitChanges: readonly UnitChange[];
  readonly unitAliases: readonly UnitAlias[];
  readonly villageLists: readonly VillageList[];
}
