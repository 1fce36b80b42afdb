import type { Meta, StoryObj } from '@storybook/react-vite';
import { SeriesTable } from './series-table.tsx';

const meta = {
  component: SeriesTable,
  args: {
    caption: 'Các lần trước',
    columns: { time: 'Thời điểm', value: 'Số liệu và nguồn' },
    rows: [
      {
        key: 'a',
        time: 'tháng 6/2023',
        citation: { label: '6.022 xã', title: 'Báo cáo 6 tháng đầu năm 2023', href: '/nguon/3', closeLabel: 'Đóng' },
      },
      {
        key: 'b',
        time: '31/12/2022',
        citation: { label: '6.009 xã', title: 'Báo cáo năm 2022', href: '/nguon/4', closeLabel: 'Đóng' },
      },
    ],
  },
} satisfies Meta<typeof SeriesTable>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Earlier: Story = {};
