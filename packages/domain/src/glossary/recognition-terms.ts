import type { GlossaryTerm } from './glossary-term.ts';
import { TERM_LAWS } from './term-laws.ts';

/** How a status is given, kept and taken back. */
export const RECOGNITION_TERMS = {
  recognition: {
    name: { vi: 'công nhận', en: 'recognition' },
    definition: {
      vi: 'Danh hiệu bắt đầu và kết thúc bằng một văn bản, không bằng gì khác: đạt hết tiêu chí chưa phải là được công nhận, và sáp nhập không chuyển danh hiệu đi.',
      en: 'A status begins and ends with a document and with nothing else: meeting all criteria is not being recognised, and no merger hands a status on.',
    },
    law: TERM_LAWS.recognition2022,
    schema: ['RecognitionState'],
  },
  'recognition-decision': {
    name: { vi: 'quyết định công nhận', en: 'recognition decision' },
    definition: {
      vi: 'Văn bản đã ký nói một đơn vị được công nhận, bị thu hồi hay được thừa nhận. Nhận ra nó bằng số, nơi ban hành và ngày ký cùng nhau, vì số được dùng lại.',
      en: 'What one signed decision says about one unit: recognised, withdrawn or acknowledged. Number, issuer and day of signing identify it together, because numbers are used again.',
    },
    law: TERM_LAWS.recognition2022,
    schema: ['RecognitionDecision'],
  },
  'status-year': {
    name: { vi: 'năm công nhận', en: 'status year' },
    definition: {
      vi: 'Năm mà danh hiệu được xét cho, thường là năm trước năm ký quyết định.',
      en: 'The year the status is for, often the one before signing.',
    },
    schema: ['RecognitionDecision.statusYear'],
  },
  standard: {
    name: { vi: 'đạt chuẩn nông thôn mới', en: 'new-rural standard' },
    definition: {
      vi: 'Danh hiệu bậc đầu: được công nhận theo bộ tiêu chí xã hoặc huyện nông thôn mới. Báo chí cũng viết “về đích”, “cán đích”.',
      en: 'The first status, by the set for communes or districts. The press also writes “về đích” or “cán đích”.',
    },
    law: TERM_LAWS.communeSet2021,
    schema: ['RecognitionTier.STANDARD'],
  },
  advanced: {
    name: { vi: 'nông thôn mới nâng cao', en: 'advanced new-rural status' },
    definition: {
      vi: 'Danh hiệu trên đạt chuẩn; đơn vị phải được công nhận đạt chuẩn trước.',
      en: 'The status above the standard, which must be held first.',
    },
    law: TERM_LAWS.communeSet2021,
    schema: ['RecognitionTier.ADVANCED'],
  },
  model: {
    name: { vi: 'nông thôn mới kiểu mẫu', en: 'model new-rural status' },
    definition: {
      vi: 'Danh hiệu trên nâng cao: nâng cao cùng với những điều kiện nổi trội do trung ương và tỉnh quy định.',
      en: 'The status above the advanced one: that, and outstanding conditions that the centre and the province set.',
    },
    law: TERM_LAWS.modelSet2021,
    schema: ['RecognitionTier.MODEL'],
  },
  modern: {
    name: { vi: 'nông thôn mới hiện đại', en: 'modern new-rural status' },
    definition: {
      vi: 'Danh hiệu thí điểm cho xã từ năm 2026, trên đạt chuẩn.',
      en: 'A status for communes above the standard, a pilot from 2026.',
    },
    law: TERM_LAWS.criteriaSets2026,
    schema: ['RecognitionTier.MODERN'],
  },
  'task-completed': {
    name: { vi: 'hoàn thành nhiệm vụ xây dựng nông thôn mới', en: 'completion of the task' },
    definition: {
      vi: 'Hình thức công nhận cho thị xã, thành phố (đến 30/06/2025) và cho tỉnh.',
      en: 'The form of recognition for towns and cities (until 30 June 2025) and for provinces.',
    },
    law: TERM_LAWS.districtSet2021,
    schema: ['RecognitionTier.TASK_COMPLETED'],
  },
  acknowledgement: {
    name: { vi: 'thừa nhận sau sắp xếp', en: 'acknowledgement after a change' },
    definition: {
      vi: 'Văn bản cho đơn vị mới hình thành được giữ danh hiệu mà mọi đơn vị cũ đã có. Không có văn bản thì không có thừa nhận.',
      en: 'The act by which a unit formed by a merger keeps what all its predecessors held. Without the act there is none.',
    },
    law: TERM_LAWS.afterMerger2023,
  },
  're-recognition': {
    name: { vi: 'công nhận lại', en: 're-recognition' },
    definition: {
      vi: 'Xét lại một danh hiệu đã có để tiếp tục công nhận. Hồ sơ chưa tìm được nội dung của quy định này.',
      en: 'A status examined again so as to be kept. The content of that rule is not established here.',
    },
  },
  withdrawal: {
    name: { vi: 'thu hồi công nhận', en: 'withdrawal' },
    definition: {
      vi: 'Một quyết định đã chấm dứt danh hiệu, và từ đó chưa có quyết định nào công nhận lại.',
      en: 'A decision withdrew the status, and none has granted it since.',
    },
    law: TERM_LAWS.recognition2022,
    schema: ['RecognitionStanding.REVOKED'],
  },
  'not-recognised': {
    name: { vi: 'chưa được công nhận', en: 'not recognised' },
    definition: {
      vi: 'Một danh sách đầy đủ không có đơn vị này, hoặc loại đơn vị nằm ngoài chương trình.',
      en: 'A complete list leaves the unit out, or its kind lies outside the programme.',
    },
    schema: ['RecognitionStanding.NOT_RECOGNISED'],
  },
  'not-assessed-after-change': {
    name: { vi: 'chưa đánh giá sau sắp xếp', en: 'not assessed after a change' },
    definition: {
      vi: 'Đơn vị hình thành từ đơn vị khác và từ đó chưa có quyết định nào về nó.',
      en: 'The unit was made from others, and no decision has named it since.',
    },
    schema: ['RecognitionStanding.NOT_ASSESSED_AFTER_CHANGE'],
  },
  'standing-unknown': {
    name: { vi: 'chưa rõ đã công nhận hay chưa', en: 'standing not known' },
    definition: {
      vi: 'Hồ sơ không có quyết định nào và cũng không có danh sách đầy đủ. Không bao giờ có nghĩa là chưa được công nhận.',
      en: 'The record holds no decision and no complete list. Never a no.',
    },
    schema: ['RecognitionStanding.UNKNOWN'],
  },
  'held-before': {
    name: { vi: 'danh hiệu của đơn vị cũ', en: 'status held before' },
    definition: {
      vi: 'Danh hiệu mà một đơn vị đã nhập có vào ngày cuối cùng: để biết, không phải danh hiệu của đơn vị mới.',
      en: 'What a merged unit held on its last day: information, never a status of the new unit.',
    },
    schema: ['HeldBefore'],
  },
  'model-residential-area': {
    name: { vi: 'khu dân cư kiểu mẫu', en: 'model residential area' },
    definition: {
      vi: 'Phần của xã, thường là một thôn, được công nhận theo bộ tiêu chí của tỉnh.',
      en: 'A part of a commune, mostly a village, recognised by a set of its province.',
    },
    law: TERM_LAWS.residentialArea2019,
  },
} as const satisfies Readonly<Record<string, GlossaryTerm>>;
