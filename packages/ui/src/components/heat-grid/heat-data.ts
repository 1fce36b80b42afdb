/** `part` is met in part; `unknown` is neither met nor not met. */
export type CellState = 'met' | 'part' | 'not-met' | 'unknown';

export type HeatColumn = {
  key: string;
  /** "10". */
  head: string;
  /** "Thu nhập". */
  name: string;
  /** Rows that meet it and rows known, formatted: "96" and "174". */
  met: string;
  known: string;
};

export type HeatRow = {
  id: string;
  /** "Ngọc Côn". */
  name: string;
  /** "Xã Ngọc Côn". */
  fullName: string;
  /** What tells it from its namesakes: "Trùng Khánh". */
  note?: string;
  href: string;
  /** One for each column; null when nothing was reported. */
  cells: readonly CellState[] | null;
  /** "14/19", or the words for nothing reported. */
  countText: string;
  /** What is missing, for the narrow view: "Còn thiếu 3, 10, 17". */
  gapsText: string;
};

export type HeatSort = {
  by: 'name' | 'count' | { column: string };
  direction: 'ascending' | 'descending';
};

export type HeatGridProps = {
  /** "Xã theo tiêu chí, ngày 31/12/2024". */
  label: string;
  columns: readonly HeatColumn[];
  /** In the order to be shown. */
  rows: readonly HeatRow[];
  /** Heads of the two columns before the criteria: "Xã" and "Đạt". */
  nameHead: string;
  countHead: string;
  /** Said around the head of a criterion to who hears it: "tiêu chí" 10, 96/174 "xã đạt". */
  criterionWord: string;
  metWord: string;
  sort: HeatSort;
  onSort: (by: HeatSort['by']) => void;
  /** "xã X, tiêu chí 10 Thu nhập: chưa đạt". */
  cellLabel: (row: HeatRow, column: HeatColumn, state: CellState | null) => string;
  /** Said where a chosen cell will be told: "Chọn một ô để đọc." */
  hint: string;
  /** "Mở trang của xã". */
  openLabel: string;
};
