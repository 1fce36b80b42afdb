import { beforeAll, describe, expect, it, vi } from 'vitest';
import { words } from '../../lib/i18n/messages/vi/take-away.ts';
import { arrangeRows } from './arrange-rows.ts';
import { grid, VERDICTS } from './grid.test-data.ts';
import { readGrid } from './grid-data.ts';
import { gridTable } from './grid-table.ts';

const answer = grid(VERDICTS);
const { rows, columns } = readGrid(answer);
const taken = (shown = rows) => gridTable({ grid: answer, rows: shown, columns }, true, 'vi', words.takeAway);

beforeAll(() => {
  vi.stubGlobal('location', { origin: 'https://ntm.example.org' });
});

describe('a grid taken along', () => {
  it('has a row for each commune that is shown, in the order shown', () => {
    const shown = arrangeRows(rows, { by: 'name', direction: 'descending' }, { text: '', missing: 1 });
    expect(taken(shown).rows.map(([, , unit]) => unit)).toEqual(['xã Ngọc Côn', 'xã Chu Trinh']);
  });

  it('keeps codes as text and counts as numbers, and says that the figures are invented', () => {
    expect(taken().rows[0]).toEqual([
      '01720',
      'C0',
      'xã An Lạc',
      'Hoà An',
      'COMPUTED',
      'SYNTHETIC',
      3,
      3,
      '2024-12-31',
      'SET',
      'MET',
      'MET',
      'MET',
    ]);
  });

  it('leaves every cell empty where nothing was reported, and tells that from not known', () => {
    expect(taken().rows[2]?.slice(6)).toEqual([null, null, null, 'SET', null, null, null]);
    expect(taken().rows[1]?.slice(-3)).toEqual(['MET', 'NOT_MET', 'UNKNOWN']);
  });

  it('names its sources where they can be read', () => {
    expect(taken().sources).toEqual([
      {
        title: 'Báo cáo 2024',
        publisher: 'UBND tỉnh',
        publishedOn: '2025-01-10',
        link: 'https://ntm.example.org/nguon/bao-cao-2024',
      },
    ]);
  });
});
