import type { Meta, StoryObj } from '@storybook/react-vite';
import { Figure, NoFigure } from './figure.tsx';

const meta = {
  component: Figure,
  args: {
    kind: 'result',
    kindLabel: 'Kết quả',
    label: 'Xã đạt chuẩn nông thôn mới, tháng 6/2025',
    value: '6.084',
    unit: 'xã',
    sentence: 'Theo số liệu tháng 6/2025, cả nước có 6.084 xã đạt chuẩn nông thôn mới.',
    citation: {
      label: 'Nguồn: Báo Cao Bằng, 15/02/2020',
      title: 'Mục tiêu xây dựng nông thôn mới năm 2020 của tỉnh Cao Bằng',
      href: '/nguon/1',
      phrase: 'ít nhất 60% số xã',
      mark: '60',
      meta: 'Báo Cao Bằng · 15/02/2020',
      closeLabel: 'Đóng',
    },
  },
} satisfies Meta<typeof Figure>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Result: Story = {};
export const Target: Story = {
  args: {
    kind: 'target',
    kindLabel: 'Chỉ tiêu',
    label: 'Tỷ lệ xã đạt chuẩn, năm 2020',
    value: 'ít nhất 60',
    unit: '%',
  },
};
export const Partial: Story = {
  args: { kind: 'computed', kindLabel: 'Tính lại', value: '65', secondary: 'từ 174/181 xã' },
};
export const Disputed: Story = { args: { status: 'nguồn khác nhau' } };
export const Zero: Story = { args: { value: '0', sentence: undefined } };
export const NobodySaid: Story = {
  render: () => <NoFigure label="Tỷ lệ hộ nghèo, năm 2020" text="Chưa có số liệu" />,
};
