import type { Bilingual } from '../kernel/bilingual.ts';
import type { RecognitionTier } from './claim.ts';

/** A status as a sentence names it: what is recognised, withdrawn or aimed at. */
export const TIER_WORDS: Readonly<Record<RecognitionTier, Bilingual>> = {
  STANDARD: { vi: 'đạt chuẩn nông thôn mới', en: 'the new-rural standard' },
  ADVANCED: { vi: 'đạt chuẩn nông thôn mới nâng cao', en: 'the advanced new-rural standard' },
  MODEL: { vi: 'đạt chuẩn nông thôn mới kiểu mẫu', en: 'the model new-rural standard' },
  MODERN: { vi: 'đạt chuẩn nông thôn mới hiện đại', en: 'the modern new-rural standard' },
  TASK_COMPLETED: {
    vi: 'hoàn thành nhiệm vụ xây dựng nông thôn mới',
    en: 'completion of the task of building a new countryside',
  },
};

/** The same as what somebody shall do, in English; the Vietnamese words are verbs already. */
export function toReachInEnglish(tier: RecognitionTier): string {
  return tier === 'TASK_COMPLETED'
    ? 'to complete the task of building a new countryside'
    : `to meet ${TIER_WORDS[tier].en}`;
}
