import type { AssessmentRecord } from '@ntm/domain/assessment/assessment-record';
import type { Citation, Claim } from '@ntm/domain/claim/claim';
import type { Measure } from '@ntm/domain/claim/measure';
import type { Mention } from '@ntm/domain/claim/mention';
import type { Bilingual } from '@ntm/domain/kernel/bilingual';
import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { OcopCertificate } from '@ntm/domain/ocop/ocop-certificate';
import type { OcopEvaluation } from '@ntm/domain/ocop/ocop-evaluation';
import type { OcopProduct } from '@ntm/domain/ocop/ocop-product';
import type { OcopRuleBook } from '@ntm/domain/ocop/ocop-rule-book';
import type { CompleteList } from '@ntm/domain/recognition/complete-list';
import type { RecognitionDecision } from '@ntm/domain/recognition/recognition-decision';
import type { RuleBook } from '@ntm/domain/rule-book/rule-book';
import type { Source } from '@ntm/domain/source/source';
import type { UnitAlias } from '@ntm/domain/unit/unit-alias';
import type { UnitChange } from '@ntm/domain/unit/unit-change';
import type { UnitVersion } from '@ntm/domain/unit/unit-version';
import type { VillageList } from '@ntm/domain/unit/village-list';

/** The whole record, validated: what the loader writes to the database. */
export interface Dataset {
  readonly name: 'record' | 'sample';
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
  /** Claim id → id of the claim whose figure its average is divided by. */
  readonly denominators: Readonly<Record<string, string>>;
  /** Conflict key → why the sources differ, as an editor established it. */
  readonly conflictExplanations: Readonly<Record<string, Bilingual>>;
  readonly ruleBooks: readonly RuleBook[];
  readonly ocopRuleBooks: readonly OcopRuleBook[];
  readonly recognitionDecisions: readonly RecognitionDecision[];
  readonly completeLists: readonly CompleteList[];
  readonly assessments: readonly AssessmentRecord[];
  readonly ocopProducts: readonly CitedOcopProduct[];
  readonly ocopEvaluations: readonly OcopEvaluation[];
  readonly ocopCertificates: readonly OcopCertificate[];
}

/** A product with where it was read. */
export type CitedOcopProduct = OcopProduct & { readonly citation: Citation };
