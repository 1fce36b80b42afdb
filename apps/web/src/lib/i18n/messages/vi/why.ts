import type { Counted } from '../../plural.ts';

/** The words of the card that says why a figure is what it is. */
export const words = {
  why: {
    about: 'Nói về',
    holdsFor: 'Giữ đúng cho',
    printedOn: 'Ngày in',
    how: 'Vì sao có số này',
    counts: 'Đếm điều gì',
    planned: 'Nguồn nêu mức phải đạt; đây không phải kết quả.',
    reported: 'Báo cáo: nguồn in số này, hồ sơ chép lại nguyên văn.',
    computed: 'Tính lại: nguồn không in số này, hồ sơ tính ra từ lời của nguồn.',
    bases: {
      STOCK: 'Là tổng số',
      FLOW: 'Là số tăng thêm trong kỳ',
      UNSPECIFIED: 'Nguồn không nói là số mới hay tổng số',
    },
    registers: {
      BEFORE_MERGER: 'Đếm trên danh mục trước sáp nhập',
      AFTER_MERGER: 'Đếm trên danh mục sau sáp nhập',
    },
    against: (period: string) => `So với ${period}`,
    cite: 'Trích dẫn',
    sentenceVi: 'Một câu, tiếng Việt',
    sentenceEn: 'Một câu, tiếng Anh',
    link: 'Liên kết, có ngày',
    value: {
      of: (topic: string, unit: string, day: string) => `${topic}, ${unit}, ngày ${day}`,
      gone: 'Đơn vị này không tồn tại vào ngày đang xem.',
      rule: 'Cách tính',
      division: 'Phép chia',
      ruleBook: 'Bộ tiêu chí',
      from: 'Tính từ',
      list: 'Xem danh sách',
      missing: 'Chưa có số liệu',
      nothingMissing: 'Không thiếu đơn vị nào.',
      missingUnits: ({ printed }: Counted) => `${printed} đơn vị chưa rõ, không tính là 0.`,
      more: ({ printed }: Counted) => `và ${printed} nữa`,
      on: (day: string) => `ngày ${day}`,
      noSource: 'Chưa có nguồn nào trong hồ sơ.',
      origins: { COUNTED: 'Số đếm', COMPUTED: 'Tính lại', REPORTED: 'Báo cáo' },
      inputs: {
        UNITS: ({ printed }: Counted) => `${printed} đơn vị`,
        DECISIONS: ({ printed }: Counted) => `${printed} quyết định công nhận, mỗi xã một`,
        ASSESSMENTS: ({ printed }: Counted) => `${printed} đánh giá, mỗi xã lấy lần mới nhất`,
        CERTIFICATES: ({ printed }: Counted) => `${printed} giấy chứng nhận`,
        CLAIMS: ({ printed }: Counted) => `${printed} số liệu của nguồn`,
      },
      topics: {
        PROVINCES: 'Số tỉnh, thành phố',
        DISTRICTS: 'Số đơn vị cấp huyện',
        COMMUNES: 'Số đơn vị cấp xã',
        VILLAGES: 'Số thôn, xóm có trong hồ sơ',
        UNITS_OF_KIND: 'Số đơn vị',
        RECOGNISED_COMMUNES: 'Số xã được công nhận',
        RECOGNISED_SHARE: 'Tỷ lệ xã được công nhận',
        OCOP_PRODUCTS: 'Số sản phẩm OCOP còn giấy chứng nhận',
        MEAN_CRITERIA: 'Số tiêu chí đạt bình quân mỗi xã',
        MEASURE: 'Số liệu công bố',
      },
    },
  },
};

export type WhyWords = typeof words;
