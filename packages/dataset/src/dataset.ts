import type { Claim } from '@ntm/domain/claim/claim';
import type { Measure } from '@ntm/domain/claim/measure';
import type { Mention } from '@ntm/domain/claim/mention';
import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { Source } from '@ntm/domain/source/source';
import type { UnitAlias } from '@ntm/domain/unit/unit-alias';
import type { UnitChange } from '@ntm/domain/unit/unit-change';
import type { UnitVersion } from '@ntm/domain/unit/unit-version';
import type { VillageList } from '@ntm/domain/unit/village-list';

/** The whole record, validated: what the loader writes to the database. */
export interface Dataset {
  readonly name: 'record';
  /** First day the register knows; a unit that begins on it may be older. */
  readonly registerFrom: CalendarDay;
  readonly unitVersions: readonly UnitVersion[];
  readonly unitChanges: readonly UnitChange[];
  readonly unitAliases: readonly UnitAlias[];
  readonly villageLists: readonly VillageList[];
  readonly sources: readonly Source[];
  readonly measures: readonly Measure[];
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
}
