import { type ReactNode, useState } from 'react';
import { type CellState, HeatGrid, type HeatRow, type HeatSort } from './heat-grid.tsx';

const NAMES = ['Quy hoạch', 'Giao thông', 'Thủy lợi', 'Điện', 'Trường học', 'Cơ sở vật chất văn hóa', 'Thu nhập'];
const STATES: readonly CellState[] = ['met', 'met', 'met', 'not-met', 'unknown', 'part'];
const WORDS = { met: 'đạt', part: 'đạt một phần', 'not-met': 'chưa đạt', unknown: 'chưa rõ' };

function row(place: number, criteria: number): HeatRow {
  const cells = Array.from({ length: criteria }, (_, at) => STATES[(place * 7 + at * at) % STATES.length] ?? 'unknown');
  const isReported = place % 23 !== 5;
  const missing = cells.flatMap((state, at) => (state === 'not-met' ? [at + 1] : []));
  return {
    id: `${place}`,
    name: `Số ${place + 1}`,
    fullName: `Xã số ${place + 1}`,
    ...(place % 3 === 0 && { note: 'Trùng Khánh' }),
    href: `#xa-${place + 1}`,
    cells: isReported ? cells : null,
    countText: isReported ? `${cells.filter((state) => state === 'met').length}/${criteria}` : 'Chưa có số liệu',
    gapsText: isReported ? `Còn thiếu ${missing.join(', ')}` : '',
  };
}

/** A grid as a page shows it, which sorts by nothing but remembers what it was asked. */
export function DrawnGrid({ rows = 181, criteria = 19 }: { rows?: number; criteria?: number }): ReactNode {
  const [sort, setSort] = useState<HeatSort>({ by: 'count', direction: 'ascending' });
  return (
    <HeatGrid
      label="Xã theo tiêu chí, ngày 31/12/2024"
      nameHead="Xã"
      countHead="Đạt"
      criterionWord="tiêu chí"
      metWord="xã đạt"
      rows={Array.from({ length: rows }, (_, place) => row(place, criteria))}
      columns={Array.from({ length: criteria }, (_, place) => {
        const name = NAMES[place % NAMES.length] ?? '';
        return {
          key: `${place + 1}`,
          head: `${place + 1}`,
          name,
          met: `${90 + place}`,
          known: '174',
        };
      })}
      sort={sort}
      onSort={(by) => setSort({ by, direction: 'descending' })}
      cellLabel={(commune, column, state) =>
        `${commune.fullName}, tiêu chí ${column.head} ${column.name}: ${state ? WORDS[state] : 'chưa có số liệu'}`
      }
      hint="Chọn một ô để đọc."
      openLabel="Mở trang của xã"
    />
  );
}
