import type { Meta, StoryObj } from '@storybook/react-vite';
import { RankedBars } from './ranked-bars.tsx';

const meta = {
  component: RankedBars,
  args: {
    label: 'Xếp theo số xã',
    maximum: 200,
    items: [
      { id: 'a', label: 'Thanh Hóa', href: '#a', value: 200, valueText: '200', step: 4 },
      { id: 'b', label: 'Cao Bằng', href: '#b', value: 50, valueText: '50', note: 'từ 40/50 xã', step: 1 },
      { id: 'c', label: 'Lai Châu', value: null, valueText: 'Chưa có số liệu', step: null },
    ],
  },
} satisfies Meta<typeof RankedBars>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Partial: Story = {};
