import type { Meta, StoryObj } from '@storybook/react-vite';
import { NavMenu } from './nav-menu.tsx';

const meta = {
  component: NavMenu,
  args: {
    label: 'Các phần của hồ sơ',
    buttonLabel: 'Mục',
    items: [
      { href: '#nguon', label: 'Nguồn', current: false },
      { href: '#chi-tieu', label: 'Chỉ tiêu', current: true },
      { href: '#mau-thuan', label: 'Mâu thuẫn', current: false },
    ],
  },
} satisfies Meta<typeof NavMenu>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Parts: Story = {};
