import type { Meta, StoryObj } from '@storybook/react-vite';
import { PageHeader } from './page-header.tsx';

const meta = {
  component: PageHeader,
  args: {
    overline: 'Xã · mã 01486',
    title: 'Xã Ngọc Côn',
    lead: 'huyện Trùng Khánh, tỉnh Cao Bằng',
    meta: 'có từ trước 01/01/2019',
  },
} satisfies Meta<typeof PageHeader>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Commune: Story = {};
export const Bare: Story = { args: { title: 'Nguồn' } };
