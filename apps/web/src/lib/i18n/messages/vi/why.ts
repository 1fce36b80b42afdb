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
  },
};

export type WhyWords = typeof words;
