import type { Counted } from '../../plural.ts';

/** The words of units side by side. */
export const words = {
  compare: {
    title: 'So sánh',
    lead: 'Từ hai đến sáu đơn vị cạnh nhau, trên cùng một ngày.',
    add: 'Thêm một đơn vị',
    remove: 'Bỏ ra',
    removeUnit: (name: string) => `Bỏ ra khỏi bảng: ${name}`,
    needTwo: 'Hãy chọn ít nhất hai đơn vị để so sánh.',
    full: 'Bảng đã đủ sáu đơn vị. Bỏ một đơn vị để thêm đơn vị khác.',
    example: 'Ví dụ',
    unknown: (identity: string) => `Hồ sơ không có đơn vị nào mang ký hiệu “${identity}”.`,
    caption: (names: string, day: string) => `${names}, ngày ${day}`,
    rows: 'Điều so sánh',
    notAllThere: (day: string) => `Không phải đơn vị nào cũng có vào ngày ${day}`,
    columnOn: (name: string, life: string, day: string) => `${name}: ${life}. Cột của đơn vị này đứng vào ngày ${day}.`,
    commonDay: (day: string) => `Xem vào ${day}, khi có đủ`,
    noCommonDay: 'Những đơn vị này chưa từng cùng tồn tại vào một ngày.',
    replace: (former: string, successor: string) => `Thay ${former} bằng ${successor}`,
    onDay: (day: string) => `ngày ${day}`,
    groups: { unit: 'Đơn vị', counts: 'Bên trong', programme: 'Chương trình' },
    above: 'Thuộc',
    code: 'Mã đơn vị',
    life: 'Thời gian tồn tại',
    standing: 'Công nhận',
    criteria: 'Tiêu chí đạt',
    differentBooks: 'Khác bộ tiêu chí: đừng lấy số này trừ số kia.',
    ocop: 'Sản phẩm OCOP còn hiệu lực',
    ocopOf: (valid: string, all: string) => `${valid}/${all} sản phẩm`,
    notApplicable: 'Không áp dụng',
    communeOnly: 'Chỉ đếm cho cấp xã',
    only: ({ printed }: Counted) => `${printed} số liệu mà chỉ một đơn vị có`,
    shown: (shown: string, total: string) => `Mới lấy ${shown} trong ${total} số liệu.`,
  },
};

export type CompareWords = typeof words;
