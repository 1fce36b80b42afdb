import type { Meta, StoryObj } from '@storybook/react-vite';
import { StatusMark } from './status-mark.tsx';

const meta = { component: StatusMark, args: { shape: 'full', label: 'Đạt' } } satisfies Meta<typeof StatusMark>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Met: Story = { args: { shape: 'full', label: 'Đạt' } };
export const PartlyMet: Story = { args: { shape: 'half', label: 'Đạt một phần' } };
export const NotMet: Story = { args: { shape: 'hollow', label: 'Chưa đạt' } };
export const Unknown: Story = { args: { shape: 'unknown', label: 'Chưa rõ' } };
export const Pending: Story = { args: { shape: 'pending', label: 'Chưa đánh giá lại' } };
export const Withdrawn: Story = { args: { shape: 'struck', label: 'Đã thu hồi' } };
