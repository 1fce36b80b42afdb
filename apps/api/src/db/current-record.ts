import type { Measure } from '@ntm/domain/claim/measure';
import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { Source } from '@ntm/domain/source/source';
import type { UnitTree } from '@ntm/domain/unit/unit-tree';
import type { VillageList } from '@ntm/domain/unit/village-list';

/** What one revision of the dataset looks like from inside the process. Immutable: a new revision is a new object. */
export interface CurrentRecord {
  readonly revision: number;
  /** Name of the dataset: "record". */
  readonly dataset: string;
  /** First day the register knows: no question can be asked about an earlier one. */
  readonly registerFrom: CalendarDay;
  readonly loadedAt: Date;
  readonly tree: UnitTree;
  /** By id, in Vietnamese order of title: few and small, so a citation costs no statement. */
  readonly sources: ReadonlyMap<string, Source>;
  /** By code, in order of code. */
  readonly measures: ReadonlyMap<string, Measure>;
  /** By id, oldest first: the evidence for the villages of the tree. */
  readonly villageLists: ReadonlyMap<string, VillageList>;
}
