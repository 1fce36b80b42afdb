import type { Meta, StoryObj } from '@storybook/react-vite';
import { MoreButton } from './pager.tsx';

const meta = {
  component: MoreButton,
  args: { label: 'Xem thêm 50 xã', busy: false, busyLabel: 'Đang tải', onClick: () => {} },
} satisfies Meta<typeof MoreButton>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Ready: Story = {};
export const Loading: Story = { args: { busy: true } };
