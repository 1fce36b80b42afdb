import type { Counted } from '../../plural.ts';

/** The words of the quick search over everything. */
export const words = {
  palette: {
    placeholder: 'Đơn vị, tiêu chí, nguồn, thuật ngữ, việc cần làm',
    found: ({ printed }: Counted) => `${printed} mục. Mũi tên để chọn, Enter để mở, Esc để đóng.`,
    copied: 'Đã chép liên kết của trang này.',
    notCopied: 'Trình duyệt không cho chép liên kết.',
    units: 'Đơn vị',
    criteria: 'Tiêu chí',
    products: 'Sản phẩm OCOP',
    sources: 'Nguồn',
    measures: 'Chỉ số',
    ruleBooks: 'Bộ tiêu chí',
    pages: 'Các trang',
    actions: 'Việc cần làm',
    terms: 'Thuật ngữ',
    more: 'Tìm tiếp',
    everything: (text: string) => `Tìm “${text}” trong cả hồ sơ`,
    former: 'không còn tồn tại',
    language: 'Read in English',
    themes: { system: 'Giao diện theo máy', light: 'Giao diện sáng', dark: 'Giao diện tối' },
    day: (day: string) => `Xem ngày ${day}`,
    today: 'Về hôm nay',
    copy: 'Chép liên kết của trang này',
    print: 'In trang này',
  },
};

export type PaletteWords = typeof words;
