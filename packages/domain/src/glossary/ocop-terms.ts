import type { GlossaryTerm } from './glossary-term.ts';
import { TERM_LAWS } from './term-laws.ts';

/** The programme of one product for each commune. */
export const OCOP_TERMS = {
  ocop: {
    name: { vi: 'OCOP, mỗi xã một sản phẩm', en: 'OCOP, One Commune One Product' },
    definition: {
      vi: 'Chương trình phát triển sản phẩm và dịch vụ của nông thôn, đánh giá sản phẩm từ 1 đến 5 sao. Sản phẩm được chứng nhận, xã thì không.',
      en: 'The programme for rural products and services, which are rated from one to five stars. A product is certified, never a commune.',
    },
    law: TERM_LAWS.ocop2018,
  },
  'ocop-product': {
    name: { vi: 'sản phẩm OCOP', en: 'OCOP product' },
    definition: {
      vi: 'Một sản phẩm của chương trình, vẫn là một qua mọi lần đánh giá và mọi giấy chứng nhận.',
      en: 'A product of the OCOP programme, the same through every evaluation and certificate.',
    },
    law: TERM_LAWS.ocop2018,
    schema: ['OcopProduct'],
  },
  'ocop-owner': {
    name: { vi: 'chủ thể', en: 'owner' },
    definition: {
      vi: 'Hợp tác xã, doanh nghiệp, hộ hoặc tổ hợp tác đưa sản phẩm đi đánh giá, ghi như nguồn công bố.',
      en: 'The owner of a product: cooperative, enterprise, household or group, as published.',
    },
    schema: ['OcopProduct.producer'],
  },
  'ocop-rule-book': {
    name: { vi: 'bộ tiêu chí OCOP', en: 'OCOP rule book' },
    definition: {
      vi: 'Một văn bản của quy định OCOP trong thời gian có hiệu lực; sửa đổi thì thành một bộ riêng. Chọn theo ngày đánh giá, không theo hôm nay.',
      en: 'One text of the OCOP rules while it was in force; an amended text is one of its own. The day of evaluation chooses it, never today.',
    },
    law: TERM_LAWS.ocop2026,
    schema: ['OcopRuleBook'],
  },
  'ocop-evaluation': {
    name: { vi: 'đánh giá sản phẩm', en: 'evaluation' },
    definition: {
      vi: 'Hội đồng chấm điểm một sản phẩm vào một ngày; có giấy chứng nhận sau đó hay không là chuyện khác.',
      en: "A council's scoring of a product on one day; whether a certificate followed is another matter.",
    },
    law: TERM_LAWS.ocop2019,
    schema: ['OcopEvaluation'],
  },
  'ocop-part': {
    name: { vi: 'phần của phiếu điểm', en: 'part of the score sheet' },
    definition: {
      vi: 'Một trong ba phần của phiếu điểm: A sản phẩm và cộng đồng, B tiếp thị, C chất lượng. Điểm tối đa của mỗi phần tùy bộ tiêu chí.',
      en: 'A section of the score sheet: A product and community, B marketing, C quality. The most points of each depend on the rule book.',
    },
    law: TERM_LAWS.ocop2023,
    schema: ['OcopPart'],
  },
  'star-rank': {
    name: { vi: 'hạng sao', en: 'star rank' },
    definition: {
      vi: 'Hạng từ 1 đến 5 sao theo tổng điểm. Một khoảng điểm gồm đầu dưới, không gồm đầu trên, trừ hạng cao nhất.',
      en: 'A rank of one to five stars by the total of points. A band holds its lower end and not its upper one, but for the highest rank.',
    },
    law: TERM_LAWS.ocop2019,
    schema: ['OcopBand'],
  },
  'ocop-certificate': {
    name: { vi: 'giấy chứng nhận OCOP', en: 'OCOP certificate' },
    definition: {
      vi: 'Giấy cấp cho sản phẩm từ 3 sao trở lên, có hạn 36 tháng; vẫn có giá trị khi nơi cấp không còn.',
      en: 'A certificate of a product, from three stars up and for 36 months. It outlives the body that issued it.',
    },
    law: TERM_LAWS.ocop2019,
    schema: ['OcopCertificate'],
  },
  'certificate-valid': {
    name: { vi: 'còn hiệu lực', en: 'valid' },
    definition: {
      vi: 'Ngày đang xem nằm trong hạn của giấy, tính cả ngày cuối.',
      en: 'The day lies in the life of the certificate, its last day included.',
    },
    law: TERM_LAWS.ocop2019,
    schema: ['OcopCertificateState.VALID'],
  },
  'certificate-expired': {
    name: { vi: 'hết hiệu lực', en: 'expired' },
    definition: {
      vi: 'Đã qua ngày cuối của giấy; hạng sao ghi trên giấy không còn dùng được.',
      en: 'The last day of the certificate is over; the stars on it no longer hold.',
    },
    law: TERM_LAWS.ocop2019,
    schema: ['OcopCertificateState.EXPIRED'],
  },
  'certificate-revoked': {
    name: { vi: 'bị thu hồi', en: 'revoked' },
    definition: {
      vi: 'Nơi có thẩm quyền đã thu hồi giấy trước hạn.',
      en: 'A competent body took the certificate back before its end.',
    },
    law: TERM_LAWS.ocopContent2026,
    schema: ['OcopCertificateState.REVOKED'],
  },
  'certificate-not-yet': {
    name: { vi: 'chưa cấp', en: 'not issued yet' },
    definition: {
      vi: 'Vào ngày đang xem, giấy này chưa được cấp.',
      en: 'On that day the certificate was not issued yet.',
    },
    schema: ['OcopCertificateState.NOT_YET'],
  },
  'ocop-certifier': {
    name: { vi: 'cấp chứng nhận', en: 'certifying level' },
    definition: {
      vi: 'Cấp chính quyền được cấp giấy cho một hạng sao trong một khoảng ngày; với 3 sao đã đổi từ tỉnh sang huyện rồi lại về tỉnh.',
      en: 'The level of government that certified a star rank during a span of days; for three stars it went from province to district and back.',
    },
    law: TERM_LAWS.ocop2025,
    schema: ['OcopCertifier'],
  },
  'ocop-taxonomy': {
    name: { vi: 'ngành, nhóm, bộ sản phẩm', en: 'taxonomy of products' },
    definition: {
      vi: 'Cách xếp sản phẩm, từ ngành đến nhóm rồi bộ sản phẩm; mỗi bộ có phiếu điểm riêng. Mỗi bộ tiêu chí OCOP xếp một khác.',
      en: 'How products are sorted, from industry to group to product set, each with a score sheet of its own. Every rule book sorts in its own way.',
    },
    law: TERM_LAWS.ocopContent2026,
  },
  standardised: {
    name: { vi: 'chuẩn hóa', en: 'standardised' },
    definition: {
      vi: 'Từ của báo chí và kế hoạch; không rõ là đã đánh giá hay đã chứng nhận, nên hồ sơ giữ nguyên chữ.',
      en: 'A word of the press and of plans; whether evaluated or certified is unclear, so the record keeps the word.',
    },
  },
} as const satisfies Readonly<Record<string, GlossaryTerm>>;
