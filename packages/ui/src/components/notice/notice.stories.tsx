import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/button.tsx';
import { TextLink } from '../text-link/text-link.tsx';
import { Notice } from './notice.tsx';

const meta = { component: Notice, args: { tone: 'info', title: 'Chỉ có tên, chưa có văn bản' } } satisfies Meta<
  typeof Notice
>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Info: Story = {};
export const Warn: Story = { args: { tone: 'warn', title: 'Dữ liệu mô phỏng – không phải số liệu thật' } };
export const Past: Story = {
  args: {
    tone: 'past',
    title: 'Xã Ngọc Côn nay thuộc xã Đình Phong',
    children: 'Từ ngày 01/07/2025.',
    actions: <TextLink href="/don-vi/7">Đến xã Đình Phong</TextLink>,
  },
};
export const Failed: Story = {
  args: {
    tone: 'error',
    title: 'Không đọc được',
    children: 'Mất kết nối. Nội dung cũ vẫn ở đây.',
    actions: <Button>Thử lại</Button>,
  },
};
export const Offline: Story = {
  args: {
    tone: 'warn',
    title: 'Đang xem bản đã lưu ngày 22/11/2026',
    children: 'Không có mạng. Những trang chưa mở cần mạng.',
  },
};
export const Stale: Story = {
  args: {
    title: 'Có bản ghi mới hơn',
    children: 'Trang này là của bản ghi số 1.',
    actions: <Button>Xem bản mới</Button>,
  },
};
