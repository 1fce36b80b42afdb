import type { Claim } from '@ntm/domain/claim/claim';
import type { Measure } from '@ntm/domain/claim/measure';
import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { RecognitionRecord } from '@ntm/domain/recognition/recognition-record';
import type { Source } from '@ntm/domain/source/source';
import type { UnitTree } from '@ntm/domain/unit/unit-tree';
import type { VillageList } from '@ntm/domain/unit/village-list';
import type { RuleDocuments } from './read-rule-documents.ts';

/** What one revision of the dataset looks like from inside the process. Immutable: a new revision is a new object. */
export interface CurrentRecord extends Omit<RuleDocuments, 'completeLists'> {
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
  /** By id, in reading order: what the rules judge. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** By id, oldest first: the evidence for the villages of the tree. */
  readonly villageLists: ReadonlyMap<string, VillageList>;
  /** Every decision of every unit, the complete lists and the rules of mergers: a status costs no statement. */
  readonly recognition: RecognitionRecord;
}
