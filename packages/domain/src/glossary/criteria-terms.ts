import type { GlossaryTerm } from './glossary-term.ts';
import { TERM_LAWS } from './term-laws.ts';

/** How units are judged. */
export const CRITERIA_TERMS = {
  'criteria-set': {
    name: { vi: 'bộ tiêu chí', en: 'criteria set' },
    definition: {
      vi: 'Quy định để công nhận đơn vị trong thời gian có hiệu lực: các tiêu chí đánh số, hoặc điều kiện dựa trên một bộ khác. Số tiêu chí đạt theo hai bộ khác nhau thì không so sánh được.',
      en: 'A rule book for recognising units while it was in force: numbered criteria, or conditions over another rule book. Numbers of criteria met under two rule books do not compare.',
    },
    law: TERM_LAWS.criteriaSets2026,
    schema: ['CriteriaSet'],
  },
  criterion: {
    name: { vi: 'tiêu chí', en: 'criterion' },
    definition: {
      vi: 'Một mục được đánh số của bộ tiêu chí, gồm một hoặc nhiều chỉ tiêu. Số thứ tự chỉ có nghĩa trong bộ của nó.',
      en: 'A numbered item of a criteria set, made of one or more indicators. Its number means something only inside its set.',
    },
    law: TERM_LAWS.communeSet2016,
    schema: ['Criterion'],
  },
  indicator: {
    name: { vi: 'chỉ tiêu của bộ tiêu chí', en: 'indicator' },
    definition: {
      vi: 'Phần đo được của một tiêu chí, như chỉ tiêu 10.1. Khác với chỉ tiêu của kế hoạch.',
      en: 'A measurable part of a criterion, as 10.1: a chỉ tiêu of a rule book, not of a plan.',
    },
    law: TERM_LAWS.communeSet2016,
    schema: ['Indicator'],
  },
  threshold: {
    name: { vi: 'mức đạt chuẩn', en: 'threshold' },
    definition: {
      vi: 'Điều một chỉ tiêu đòi hỏi: ít nhất hay nhiều nhất bao nhiêu, ở vùng hoặc nhóm xã nào, cho năm nào.',
      en: 'What an indicator asks for, in its unit: at least or at most how much, for which region or commune group, in which year.',
    },
    law: TERM_LAWS.communeSet2016,
    schema: ['Threshold'],
  },
  condition: {
    name: { vi: 'điều kiện', en: 'condition' },
    definition: {
      vi: 'Yêu cầu dựa trên một bộ tiêu chí khác, như thu nhập cao hơn 10 %; không được tính là tiêu chí.',
      en: 'A requirement built on another rule book, as an income 10 % higher; never counted as a criterion.',
    },
    law: TERM_LAWS.modelSet2021,
    schema: ['Condition'],
  },
  'measured-value': {
    name: { vi: 'giá trị đo được', en: 'measured value' },
    definition: {
      vi: 'Con số mà xã báo cáo cho một chỉ tiêu, tách riêng với lời đánh giá đạt hay chưa đạt.',
      en: 'The figure that a commune reports for an indicator, kept apart from the judgement on it.',
    },
  },
  assessment: {
    name: { vi: 'đánh giá theo bộ tiêu chí', en: 'assessment' },
    definition: {
      vi: 'Một đơn vị được xét theo một bộ tiêu chí vào một ngày. Đạt mọi tiêu chí chưa phải là được công nhận.',
      en: 'A unit judged by one criteria set on one day. Meeting every criterion is not recognition.',
    },
    schema: ['Assessment'],
  },
  'criterion-met': {
    name: { vi: 'đạt tiêu chí', en: 'criterion met' },
    definition: {
      vi: 'Mọi chỉ tiêu của tiêu chí đều đến mức đòi hỏi. Không cần quyết định, và tự nó không làm nên danh hiệu.',
      en: 'Every indicator of the criterion reaches its threshold. It takes no decision, and makes no status by itself.',
    },
  },
  gap: {
    name: { vi: 'phần còn thiếu', en: 'gap' },
    definition: {
      vi: 'Điều còn ngăn một xã được công nhận: khoảng cách đến mức đạt chuẩn, hoặc số liệu chưa có.',
      en: 'What still blocks recognition: the distance to a threshold, or a figure that nobody has reported.',
    },
  },
  'verdict-unknown': {
    name: { vi: 'chưa rõ', en: 'not known' },
    definition: {
      vi: 'Thiếu số liệu hoặc số liệu không so được, nên không nói được đạt hay chưa. Không bao giờ được hiểu là chưa đạt.',
      en: 'A figure is missing or does not compare, so nobody can say whether it is met. It is never read as not met.',
    },
    schema: ['Verdict.UNKNOWN'],
  },
  'criteria-mean': {
    name: { vi: 'số tiêu chí bình quân mỗi xã', en: 'mean of criteria met' },
    definition: {
      vi: 'Tổng số tiêu chí đạt chia cho số xã trong phạm vi; mỗi xã tính như nhau, và số xã được nêu kèm.',
      en: 'The criteria met by all communes of an area, divided by the number of communes; each counts alike, and the number is given.',
    },
  },
  'under-ten': {
    name: { vi: 'xã dưới 10 tiêu chí', en: 'commune under ten criteria' },
    definition: {
      vi: 'Xã đạt ít hơn 10 tiêu chí của bộ 19 tiêu chí; đúng 10 thì không tính.',
      en: 'A commune that meets fewer than 10 of 19 criteria; exactly 10 does not count.',
    },
  },
  'provincial-set': {
    name: { vi: 'bộ tiêu chí của tỉnh', en: 'provincial set' },
    definition: {
      vi: 'Bộ tiêu chí do tỉnh ban hành trên nền bộ quốc gia: có thể nâng mức hoặc thêm tiêu chí, nên số tiêu chí có thể khác.',
      en: 'A set that a province adopts on top of the national one: it may raise thresholds or add criteria, so even their number may differ.',
    },
  },
  'poverty-multidimensional': {
    name: { vi: 'hộ nghèo đa chiều', en: 'multidimensionally poor household' },
    definition: {
      vi: 'Hộ thiếu thu nhập và thiếu hụt các dịch vụ cơ bản theo chuẩn của giai đoạn, không chỉ xét tiền.',
      en: 'A household short of income and of basic services by the standard of the period, not by money alone.',
    },
  },
} as const satisfies Readonly<Record<string, GlossaryTerm>>;
