import type { Bilingual } from '../kernel/bilingual.ts';
import type { DayInterval } from '../kernel/day-interval.ts';
import type { Evidence } from '../source/evidence.ts';
import type { UnitLevel } from '../unit/unit-kind.ts';
import type { OcopTaxonomy } from './ocop-taxonomy.ts';

/** One text of the OCOP rules while it held. An amended text is a rule book of its own from the day of the amendment. */
export interface OcopRuleBook extends DayInterval {
  /** Stable key: "OCOP_2023_AM1". */
  readonly code: string;
  readonly title: Bilingual;
  /** Id of the source that issues it. */
  readonly instrument: string;
  /** Ids of the sources that amended parts of it which this record does not hold. */
  readonly amendments: readonly string[];
  /** Code of the rule book that this one amends. */
  readonly basedOn: string | null;
  /** By code: A, B, C. */
  readonly parts: readonly OcopPart[];
  /** By stars, fewest first; together they cover every total without a hole. */
  readonly bands: readonly OcopBand[];
  readonly certifiers: readonly OcopCertifier[];
  readonly certificate: CertificateTerm;
  readonly taxonomy: OcopTaxonomy;
  /** False until someone has checked the whole of it against the signed text; its parts say more for themselves. */
  readonly verified: boolean;
  readonly evidence: string | null;
  readonly note: Bilingual | null;
}

export const OCOP_PARTS = ['A', 'B', 'C'] as const;
export type OcopPartCode = (typeof OCOP_PARTS)[number];

/** A section of the score sheet. */
export interface OcopPart extends Evidence {
  readonly code: OcopPartCode;
  readonly name: Bilingual;
  readonly maximum: number;
}

/** Totals with `from <= total < to`; the highest band takes its upper end as well. */
export interface OcopBand extends Evidence {
  readonly stars: number;
  readonly from: number;
  readonly to: number;
  /** Whether a certificate is issued for it. */
  readonly certifiable: boolean;
}

/** The level of government that certified a star rank during a span of days. */
export interface OcopCertifier extends DayInterval, Evidence {
  readonly stars: number;
  /** NATION for the central level. */
  readonly level: UnitLevel;
}

export interface CertificateTerm extends Evidence {
  readonly months: number;
}
