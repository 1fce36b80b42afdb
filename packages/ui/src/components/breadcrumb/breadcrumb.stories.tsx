import type { Meta, StoryObj } from '@storybook/react-vite';
import { Breadcrumb } from './breadcrumb.tsx';

const meta = {
  component: Breadcrumb,
  args: {
    label: 'Đường dẫn',
    items: [
      { label: 'Việt Nam', href: '/' },
      { label: 'tỉnh Cao Bằng', href: '/don-vi/P04' },
      { label: 'huyện Trùng Khánh', href: '/don-vi/D047' },
      { label: 'xã Ngọc Côn' },
    ],
  },
} satisfies Meta<typeof Breadcrumb>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Commune: Story = {};
export const ParentUnknown: Story = {
  args: { items: [{ label: 'Việt Nam', href: '/' }, { label: 'chưa rõ cấp trên' }, { label: 'xã Ngọc Côn' }] },
};
