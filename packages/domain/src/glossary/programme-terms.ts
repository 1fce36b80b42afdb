import type { GlossaryTerm } from './glossary-term.ts';
import { TERM_LAWS } from './term-laws.ts';

/** The programme itself: what it is, who runs it, what it is paid with. */
export const PROGRAMME_TERMS = {
  'new-rural': {
    name: { vi: 'nông thôn mới', en: 'New Rural Development' },
    definition: {
      vi: 'Chương trình mục tiêu quốc gia xây dựng nông thôn, viết tắt NTM; cũng là danh hiệu mà chương trình công nhận cho xã, huyện, tỉnh.',
      en: 'The national target programme for rural areas, NTM for short; also the status that it grants to communes, districts and provinces.',
    },
    law: TERM_LAWS.programme2010,
  },
  'national-target-programme': {
    name: { vi: 'chương trình mục tiêu quốc gia', en: 'national target programme' },
    definition: {
      vi: 'Chương trình do Quốc hội quyết định mục tiêu và vốn cho cả nước. Từ năm 2026, nông thôn mới, giảm nghèo bền vững và vùng dân tộc thiểu số, miền núi nhập làm một chương trình.',
      en: 'A programme whose goals and funds the National Assembly sets for the country. From 2026 new rural development, poverty reduction and the ethnic-minority and mountain programme are one.',
    },
    law: TERM_LAWS.programme2025,
  },
  'programme-period': {
    name: { vi: 'giai đoạn', en: 'programme period' },
    definition: {
      vi: 'Khoảng năm mà một bộ mục tiêu và một bộ tiêu chí cùng có hiệu lực: 2010–2015, 2016–2020, 2021–2025, 2026–2030.',
      en: 'The years for which one set of goals and one criteria set hold together: 2010–2015, 2016–2020, 2021–2025, 2026–2030.',
    },
    law: TERM_LAWS.phase2026,
  },
  'coordination-office': {
    name: { vi: 'Văn phòng Điều phối nông thôn mới', en: 'coordination office' },
    definition: {
      vi: 'Cơ quan giúp Ban Chỉ đạo theo dõi và tổng hợp chương trình ở trung ương và ở tỉnh; đến 30/06/2025 có cả ở huyện.',
      en: 'The office that follows the programme and gathers its reports for the steering committee, in the centre and in each province; until 30 June 2025 in districts too.',
    },
  },
  'report-form': {
    name: { vi: 'biểu báo cáo', en: 'report form' },
    definition: {
      vi: 'Mẫu bảng có số hiệu mà xã và tỉnh phải điền theo kỳ. Mỗi cột là một thời điểm: kế hoạch, thực hiện hay cùng kỳ năm trước.',
      en: 'A numbered table that communes and provinces fill in for each period. Each column is a time: plan, result, or the same period of the year before.',
    },
    law: TERM_LAWS.reporting2022,
  },
  'resource-mobilisation': {
    name: { vi: 'nguồn lực huy động', en: 'resources mobilised' },
    definition: {
      vi: 'Tiền, đất và công sức góp cho chương trình, chia theo nguồn: ngân sách, tín dụng, doanh nghiệp, người dân.',
      en: 'Money, land and labour given to the programme, by origin: budget, credit, enterprises, residents.',
    },
  },
  'in-kind': {
    name: { vi: 'hiện vật quy đổi', en: 'contribution in kind' },
    definition: {
      vi: 'Ngày công, đất hoặc vật tư được quy ra tiền để cộng vào nguồn lực huy động. Cách quy đổi của mỗi nguồn có thể khác nhau.',
      en: 'Days of work, land or goods expressed as money so that they can be added to the resources mobilised. Sources may convert in different ways.',
    },
  },
  'construction-arrears': {
    name: { vi: 'nợ đọng xây dựng cơ bản', en: 'construction arrears' },
    definition: {
      vi: 'Khối lượng xây dựng đã làm xong mà chưa bố trí được vốn để trả. Còn nợ đọng của chương trình thì xã chưa được công nhận.',
      en: 'Building work that is done but not yet paid for. A commune with arrears of the programme is not recognised.',
    },
    law: TERM_LAWS.recognition2022,
  },
  'special-difficulty': {
    name: { vi: 'xã đặc biệt khó khăn', en: 'commune in special difficulty' },
    definition: {
      vi: 'Xã được một quyết định xếp vào diện khó khăn nhất trong một giai đoạn, vì vậy được hỗ trợ riêng. Đó là nhãn có thời hạn, không phải loại đơn vị.',
      en: 'A commune that a decision lists among the hardest places for a period, with support of its own. It is a label for a time, not a kind of unit.',
    },
  },
  'border-commune': {
    name: { vi: 'xã biên giới', en: 'border commune' },
    definition: {
      vi: 'Xã có địa giới trùng với biên giới quốc gia trên đất liền, theo danh sách đang có hiệu lực.',
      en: 'A commune on the land border of the country, by the list in force.',
    },
  },
  'pilot-commune': {
    name: { vi: 'xã điểm', en: 'pilot commune' },
    definition: {
      vi: 'Xã được chọn để dồn sức làm trước, thường để về đích sớm. Được chọn chưa phải là được công nhận.',
      en: 'A commune chosen for a focused effort, mostly to be recognised early. To be chosen is not to be recognised.',
    },
  },
} as const satisfies Readonly<Record<string, GlossaryTerm>>;
