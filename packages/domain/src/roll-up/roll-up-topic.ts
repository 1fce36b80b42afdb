import type { RecognitionTier } from '../claim/claim.ts';
import type { UnitKind } from '../unit/unit-kind.ts';

/** What is asked of every unit, with all that the question needs. */
export type RollUpTopic =
  | { readonly kind: 'PROVINCES' | 'DISTRICTS' | 'COMMUNES' | 'VILLAGES' }
  | { readonly kind: 'UNITS_OF_KIND'; readonly unitKind: UnitKind }
  | { readonly kind: 'RECOGNISED_COMMUNES' | 'RECOGNISED_SHARE'; readonly tier: RecognitionTier }
  | { readonly kind: 'OCOP_PRODUCTS'; readonly stars: number }
  | { readonly kind: 'MEAN_CRITERIA'; readonly criteriaSet: string }
  | { readonly kind: 'MEASURE'; readonly measure: string };
