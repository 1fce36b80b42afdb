import type { Meta, StoryObj } from '@storybook/react-vite';
import { CompareTable } from './compare-table.tsx';

const meta = {
  component: CompareTable,
  args: {
    caption: 'Tỉnh Cao Bằng và tỉnh Lạng Sơn ngày 31/12/2019',
    rowsHead: 'Điều so sánh',
    emptyText: 'Chưa có số liệu',
    columns: [
      { key: 'P04-1', head: <a href="/don-vi/P04-1">Tỉnh Cao Bằng</a> },
      { key: 'P20-1', head: <a href="/don-vi/P20-1">Tỉnh Lạng Sơn</a> },
    ],
    groups: [
      {
        key: 'result',
        heading: 'Kết quả',
        rows: [
          { key: 'communes', label: 'Xã đạt chuẩn nông thôn mới', cells: ['17 xã', '61 xã'] },
          { key: 'income', label: 'Thu nhập bình quân', cells: [undefined, '26 triệu đồng/người'] },
        ],
      },
      {
        key: 'criteria',
        heading: 'Tiêu chí',
        rows: [
          {
            key: 'met',
            label: 'Tiêu chí đạt',
            note: 'Khác bộ tiêu chí: không so sánh được',
            cells: ['14/19', '12/19'],
          },
        ],
      },
    ],
  },
} satisfies Meta<typeof CompareTable>;
export default meta;

type Story = StoryObj<typeof meta>;

export const TwoUnits: Story = {};
