import type { Meta, StoryObj } from '@storybook/react-vite';
import { ValueTable } from './value-table.tsx';

const meta = {
  component: ValueTable,
  args: {
    caption: 'Số xã, ngày 30/06/2025',
    heads: { unit: 'Nơi', value: 'Giá trị', coverage: 'Đã biết' },
    rows: [
      { id: 'a', label: 'Cao Bằng', href: '#a', valueText: '161', coverage: '150/161' },
      { id: 'b', label: 'Lai Châu', valueText: 'Chưa có số liệu' },
    ],
  },
} satisfies Meta<typeof ValueTable>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Partial: Story = {};
