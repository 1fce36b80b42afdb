import type { Language } from '../kernel/bilingual.ts';
import type { Verdict } from '../kernel/verdict.ts';
import type { ThresholdComparator, ThresholdKey } from '../rule-book/threshold.ts';

export const COMPARATOR_WORDS: Record<Language, Record<ThresholdComparator, string>> = {
  vi: { AT_LEAST: 'ít nhất', AT_MOST: 'nhiều nhất', MORE_THAN: 'trên', LESS_THAN: 'dưới' },
  en: { AT_LEAST: 'at least', AT_MOST: 'at most', MORE_THAN: 'more than', LESS_THAN: 'less than' },
};

export const KEY_WORDS: Record<Language, Record<ThresholdKey, string>> = {
  vi: { region: 'vùng', communeGroup: 'nhóm xã', year: 'năm' },
  en: { region: 'region', communeGroup: 'commune group', year: 'year' },
};

interface JudgementWords {
  readonly verdict: Record<Verdict, string>;
  readonly indicator: string;
  readonly criterion: string;
  readonly required: string;
  readonly noFigure: string;
  readonly noThreshold: string;
  readonly notOnRecord: string;
  readonly notGiven: string;
  readonly notRecordedFor: string;
  readonly unverified: string;
  readonly officerMet: string;
  readonly officerNotMet: string;
  readonly disputed: string;
  readonly indicatorsMissing: string;
}

/** The words of explanations, both languages side by side so that neither says less than the other. */
export const JUDGEMENT_WORDS: Record<Language, JudgementWords> = {
  vi: {
    verdict: { MET: 'Đạt', PARTLY_MET: 'Đạt một phần', NOT_MET: 'Chưa đạt', UNKNOWN: 'Chưa rõ' },
    indicator: 'Chỉ tiêu',
    criterion: 'tiêu chí',
    required: 'yêu cầu',
    noFigure: 'chưa có số liệu',
    noThreshold: 'không có mức yêu cầu để so',
    notOnRecord: 'hồ sơ chưa ghi mức nào',
    notGiven: 'chưa biết',
    notRecordedFor: 'hồ sơ chưa ghi mức cho',
    unverified: 'Mức yêu cầu chưa được kiểm chứng.',
    officerMet: 'Cán bộ đánh giá: đạt.',
    officerNotMet: 'Cán bộ đánh giá: chưa đạt.',
    disputed: 'Đánh giá này khác với số liệu.',
    indicatorsMissing: 'Hồ sơ chưa có đủ chỉ tiêu của tiêu chí này nên riêng số liệu không đủ để kết luận đạt.',
  },
  en: {
    verdict: { MET: 'Met', PARTLY_MET: 'Partly met', NOT_MET: 'Not met', UNKNOWN: 'Not known' },
    indicator: 'Indicator',
    criterion: 'criterion',
    required: 'required',
    noFigure: 'no figure',
    noThreshold: 'no threshold to compare with',
    notOnRecord: 'none is on record',
    notGiven: 'not given:',
    notRecordedFor: 'none is on record for',
    unverified: 'The threshold is unverified.',
    officerMet: 'An officer judged: met.',
    officerNotMet: 'An officer judged: not met.',
    disputed: 'That differs from the figures.',
    indicatorsMissing:
      'Not all indicators of this criterion are on record, so figures alone are not enough to call it met.',
  },
};
