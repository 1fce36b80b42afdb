import type { Counted } from '../../plural.ts';

/** The words of the rule books, which come with their pages. */
export const words = {
  ruleBooks: {
    title: 'Bộ tiêu chí',
    lead: 'Các bộ tiêu chí và điều kiện công nhận, theo thời gian có hiệu lực.',
    found: ({ printed }: Counted) => `${printed} bộ`,
    inForce: 'Đang có hiệu lực',
    past: 'Không còn hiệu lực',
    future: 'Chưa có hiệu lực',
    none: 'Không có bộ nào vào ngày này.',
    from: (from: string) => `từ ${from}`,
    span: (from: string, to: string) => `từ ${from} đến hết ${to}`,
    level: 'Dành cho',
    tier: 'Danh hiệu',
    validity: 'Hiệu lực',
    instrument: 'Văn bản',
    note: 'Lưu ý',
    unverifiedText: 'Nội dung chưa được đối chiếu với văn bản đã ký.',
    criteria: 'Tiêu chí',
    noCriteria: 'Hồ sơ chưa có nội dung các tiêu chí của bộ này.',
    noIndicators: 'Chưa có chỉ tiêu trong hồ sơ.',
    someIndicators: 'Hồ sơ mới có một phần các chỉ tiêu của tiêu chí này.',
    stated: (criteria: Counted, indicators: Counted) =>
      `Văn bản có ${criteria.printed} tiêu chí, ${indicators.printed} chỉ tiêu.`,
    readIn: 'Đọc được ở',
    thresholds: 'Mức đạt chuẩn',
    general: 'mức chung',
    communeGroup: (number: number) => `nhóm xã ${number}`,
    year: (year: number) => `năm ${year}`,
    unknownTitle: 'Không có bộ tiêu chí này',
    unknownText: (code: string) => `Hồ sơ không có bộ tiêu chí nào mang mã “${code}”.`,
    compare: 'So sánh với',
    compareAction: 'So sánh',
    stopComparing: 'Thôi so sánh',
    comparison: 'So sánh',
    comparedFrom: (before: string, after: string) => `Từ “${before}” đến “${after}”.`,
    compareNote: 'Để đọc cạnh nhau: tiêu chí đạt được của hai bộ không cộng với nhau.',
    added: 'Thêm vào',
    dropped: 'Bỏ đi',
    renamed: 'Đổi tên',
    renumbered: 'Đổi số',
    change: (before: string, after: string) => `${before} → ${after}`,
    noDifference: 'Hai bộ có cùng các tiêu chí.',
  },
};

export type RuleBookWords = typeof words;
