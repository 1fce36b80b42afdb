import type { RecognitionCount } from '../recognition/count-recognised.ts';
import type { RollUp } from './roll-up.ts';

/**
 * Units that hold a status, as a number or as a share in per cent of those whose standing is known. A unit without a
 * decision or a complete list, and one not assessed since it was made from others, is no evidence of a "no": it counts
 * in `of` and not in `known`.
 */
export function recognisedRollUp(count: RecognitionCount, as: 'number' | 'share'): RollUp {
  const { recognised, of, unknown, notAssessed } = count;
  const known = of - unknown - notAssessed;
  if (known === 0) return { value: null, numerator: null, known, of };
  return { value: as === 'number' ? recognised : (100 * recognised) / known, numerator: recognised, known, of };
}
