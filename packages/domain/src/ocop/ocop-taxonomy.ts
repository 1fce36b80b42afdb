import type { Bilingual } from '../kernel/bilingual.ts';
import type { Evidence } from '../source/evidence.ts';

/** How a rule book sorts products: ngành, nhóm, bộ sản phẩm. Each rule book has its own. */
export interface OcopTaxonomy extends Evidence {
  /** What the instrument counts at each level; null where that is not established. */
  readonly stated: { readonly industries: number; readonly groups: number | null; readonly productSets: number | null };
  readonly industries: readonly OcopIndustry[];
}

/** A ngành (in the rules of 2023 the word is nhóm). */
export interface OcopIndustry {
  readonly code: string;
  readonly name: Bilingual;
  /** Empty while the groups are not on record. */
  readonly groups: readonly OcopGroup[];
}

/** A nhóm. */
export interface OcopGroup {
  readonly name: Bilingual;
  readonly productSets: readonly OcopProductSet[];
}

/** A bộ sản phẩm: products scored by one set of criteria. */
export interface OcopProductSet {
  readonly number: number;
  readonly name: Bilingual;
}
