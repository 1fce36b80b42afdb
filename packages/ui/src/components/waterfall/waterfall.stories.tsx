import type { Meta, StoryObj } from '@storybook/react-vite';
import { Waterfall } from './waterfall.tsx';

const meta = { title: 'Waterfall', component: Waterfall } satisfies Meta<typeof Waterfall>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WithRest: Story = {
  args: {
    label: 'Từ 61 đến 65',
    steps: [
      { key: 'from', kind: 'total', label: 'Tổng số năm 2019', amount: 61, amountText: '61' },
      { key: 'more', kind: 'step', planned: true, label: 'Tăng thêm năm 2020', amount: 13, amountText: '+13' },
      { key: 'merged', kind: 'step', label: 'Sắp xếp đơn vị, nguồn không nêu con số' },
      { key: 'gap', kind: 'gap', label: 'Chưa rõ; không nguồn nào giải thích.', amount: -9, amountText: '−9' },
      { key: 'to', kind: 'total', planned: true, label: 'Chỉ tiêu tổng số năm 2020', amount: 65, amountText: '65' },
    ],
  },
};

export const AddsUp: Story = {
  args: {
    label: 'Từ 19 đến 21',
    steps: [
      { key: 'from', kind: 'total', label: 'Tổng số năm 2020', amount: 19, amountText: '19' },
      { key: 'more', kind: 'step', label: 'Tăng thêm năm 2021', amount: 2, amountText: '+2' },
      { key: 'to', kind: 'total', label: 'Tổng số năm 2021', amount: 21, amountText: '21' },
    ],
  },
};
