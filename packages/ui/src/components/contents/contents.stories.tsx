import type { Meta, StoryObj } from '@storybook/react-vite';
import { Contents } from './contents.tsx';

const meta = {
  component: Contents,
  args: {
    label: 'Trong trang này',
    items: [
      { id: 'so-lieu', label: 'Số liệu' },
      { id: 'xa', label: 'Xã, phường', count: '161' },
      { id: 'lich-su', label: 'Lịch sử', count: '12' },
    ],
  },
} satisfies Meta<typeof Contents>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Counted: Story = {};
