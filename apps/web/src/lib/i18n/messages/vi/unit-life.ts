import type { UnitChangeKind } from '@ntm/domain/unit/unit-change';
import type { Counted } from '../../plural.ts';

const CHANGED_INTO: Record<UnitChangeKind, string> = {
  MERGE: 'Nhập vào',
  SPLIT: 'Tách thành',
  PARTIAL_TRANSFER: 'Chuyển một phần sang',
  RENAME: 'Đổi tên thành',
  RETYPE: 'Chuyển loại thành',
  REPARENT: 'Chuyển sang',
  CREATE: 'Lập ra',
  DISSOLVE: 'Giải thể vào',
  REFORM: 'Sắp xếp lại thành',
};

const CHANGED_FROM: Record<UnitChangeKind, string> = {
  MERGE: 'Hình thành từ',
  SPLIT: 'Tách ra từ',
  PARTIAL_TRANSFER: 'Nhận một phần của',
  RENAME: 'Đổi tên từ',
  RETYPE: 'Chuyển loại từ',
  REPARENT: 'Chuyển từ',
  CREATE: 'Lập từ',
  DISSOLVE: 'Nhận từ',
  REFORM: 'Sắp xếp lại từ',
};

/** The words for what a unit was, became and is recognised as; they come with the pages that tell it. */
export const words = {
  former: {
    ended: (name: string, day: string) => `${name} không còn tồn tại vào ngày ${day}`,
    notYet: (name: string, day: string) => `${name} chưa tồn tại vào ngày ${day}`,
    by: (paper: string) => `theo ${paper}`,
    became: 'Trở thành',
    madeFrom: 'Hình thành từ',
    noSuccessor: 'Hồ sơ không ghi đơn vị nào kế tiếp.',
    tierEnded:
      'Cấp huyện kết thúc hoạt động từ 01/07/2025. Mở từng xã bên dưới để biết nơi đó đã trở thành đơn vị nào.',
    seeLastDay: (day: string) => `ngày cuối cùng, ${day}`,
    seeFirstDay: (day: string) => `ngày đầu tiên, ${day}`,
    shown: 'Dưới đây là đơn vị vào',
    kept: 'Số liệu cũ vẫn được giữ.',
  },
  coverage: { WHOLE: 'toàn bộ', PART: 'một phần', UNKNOWN: 'chưa rõ toàn bộ hay một phần' },
  history: {
    title: 'Dòng thời gian',
    noneText: (from: string) => `Chưa ghi nhận sự kiện nào từ ${from}.`,
    noInstrument: 'Hồ sơ chưa có văn bản của thay đổi này.',
    into: (kind: UnitChangeKind) => CHANGED_INTO[kind],
    from: (kind: UnitChangeKind) => CHANGED_FROM[kind],
    renamed: (before: string, after: string) => `Đổi tên từ ${before} thành ${after}`,
    retyped: (before: string, after: string) => `Chuyển loại từ ${before} thành ${after}`,
    moved: (before: string, after: string) => `Chuyển từ ${before} sang ${after}`,
    absorbed: 'Nhập thêm',
    created: 'Được thành lập',
    dissolved: 'Kết thúc hoạt động',
  },
  recognition: {
    title: 'Công nhận',
    standings: {
      RECOGNISED: 'Được công nhận',
      REVOKED: 'Đã bị thu hồi',
      NOT_RECOGNISED: 'Chưa được công nhận',
      NOT_ASSESSED_AFTER_CHANGE: 'Chưa đánh giá lại sau sắp xếp',
      UNKNOWN: 'Chưa rõ',
    },
    heldBefore: 'Trước khi sắp xếp',
  },
  assessment: {
    title: 'Theo bộ tiêu chí',
    unknown: ({ printed }: Counted) => `${printed} tiêu chí chưa rõ`,
    gaps: ({ printed }: Counted) => `Còn thiếu ${printed}`,
    disputed: 'số liệu và cán bộ nói khác nhau',
    unverifiedThreshold: 'mức đạt chuẩn chưa kiểm chứng',
    on: (day: string) => `Đánh giá ngày ${day}`,
    met: (met: string, total: string) => `Đạt ${met}/${total} tiêu chí`,
  },
};

export type UnitLifeWords = typeof words;
