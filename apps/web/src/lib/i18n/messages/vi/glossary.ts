import type { Counted } from '../../plural.ts';

/** The words around the glossary and around one term of it. */
export const words = {
  glossary: {
    title: 'Thuật ngữ',
    lead: 'Các từ của chương trình và của hồ sơ này: nghĩa, tên tiếng Anh và văn bản đặt ra. Cùng một lời với phần mô tả của API.',
    label: 'Tìm thuật ngữ, văn bản',
    placeholder: 'Ví dụ: luy ke, thu hoi, 18/2022',
    found: ({ printed }: Counted) => `${printed} thuật ngữ`,
    none: (text: string) => `Không có thuật ngữ nào chứa “${text}”`,
    noneText: 'Thử bớt chữ, hoặc gõ tên tiếng Anh.',
    law: (name: string) => `Văn bản: ${name}`,
    noLaw: 'Hồ sơ không biết văn bản nào đặt ra từ này.',
    schema: 'Trong API:',
    every: 'Mọi thuật ngữ',
    print: 'In',
    parts: {
      programme: 'Chương trình',
      unit: 'Đơn vị hành chính',
      criteria: 'Tiêu chí',
      recognition: 'Công nhận',
      figure: 'Con số và nguồn',
      ocop: 'OCOP',
    },
  },
};

export type GlossaryWords = typeof words;
