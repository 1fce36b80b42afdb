import type { Bilingual } from '../kernel/bilingual.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';
import type { Citation } from './claim.ts';

export const MENTION_KINDS = [
  'POLICY',
  'ASSIGNMENT',
  'DOCUMENT_REFERENCE',
  'DEFINITION',
  'EVENT',
  'BOUNDARY_CHANGE',
] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** What a source says about a unit that is neither a target nor an observation. */
export interface Mention {
  readonly id: string;
  readonly kind: MentionKind;
  readonly subject: UnitIdentity;
  readonly scope: Bilingual | null;
  /** What it is about, in our words. */
  readonly topic: Bilingual;
  readonly period: string | null;
  /** The fact in short where there is one: "3093/KH-UBND", "huyện Quảng Uyên". */
  readonly detail: string | null;
  readonly namedUnits: readonly UnitIdentity[];
  readonly citation: Citation;
  readonly note: Bilingual | null;
}
