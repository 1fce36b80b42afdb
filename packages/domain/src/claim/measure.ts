import type { Bilingual } from '../kernel/bilingual.ts';

/** Something that can be counted or judged, with the unit its values are printed in. */
export interface Measure {
  /** kebab-case, stable: "communes-ntm". */
  readonly code: string;
  readonly name: Bilingual;
  /** Unit of the values: "xã", "tiêu chí/xã", "%". */
  readonly unit: Bilingual;
  readonly description: Bilingual;
}
