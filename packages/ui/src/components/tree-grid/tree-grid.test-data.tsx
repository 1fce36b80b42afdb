import { useState } from 'react';
import { TreeGrid } from './tree-grid.tsx';
import type { TreeRow } from './tree-row.ts';

export type DrawnTreeProps = {
  /** How many communes each of the three districts has. */
  communes?: number;
  /** Districts that exist no more. */
  gone?: readonly string[];
};

/** A province with three districts, opened by the reader. */
export function DrawnTree({ communes = 4, gone = [] }: DrawnTreeProps) {
  const [opened, setOpened] = useState<readonly string[]>(['cao-bang']);
  const [current, setCurrent] = useState<string>();
  const districts = ['Bảo Lạc', 'Hà Quảng', 'Thạch An'].filter((name) => !gone.includes(name));
  const rows: TreeRow[] = [row('cao-bang', 1, 'tỉnh Cao Bằng', 1, 1, opened.includes('cao-bang'))];
  if (opened.includes('cao-bang')) {
    for (const [at, name] of districts.entries()) {
      rows.push(row(name, 2, `huyện ${name}`, at + 1, districts.length, opened.includes(name)));
      if (!opened.includes(name)) continue;
      for (let number = 1; number <= communes; number += 1) {
        rows.push(row(`${name} ${number}`, 3, `xã ${name} ${number}`, number, communes, undefined));
      }
    }
  }
  return (
    <TreeGrid
      label="Cây đơn vị"
      heads={['Tên', 'Loại', 'Công nhận', 'Tiêu chí', 'Bên dưới']}
      rows={rows}
      current={rows.some(({ id }) => id === current) ? current : 'cao-bang'}
      onCurrent={setCurrent}
      onToggle={(id, isOpen) => setOpened(isOpen ? [...opened, id] : opened.filter((one) => one !== id))}
      loadingLabel="Đang tải…"
    />
  );
}

function row(
  id: string,
  level: number,
  name: string,
  place: number,
  siblings: number,
  isOpen: boolean | undefined,
): TreeRow {
  return {
    id,
    level,
    name,
    href: `#${level}-${place}`,
    cells: ['loại', 'Chưa rõ', '12/19', '8'],
    place,
    siblings,
    isOpen,
  };
}
