import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from './button.tsx';

const meta = { component: Button, args: { children: 'Xem thêm 14' } } satisfies Meta<typeof Button>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
export const Primary: Story = { args: { variant: 'primary', children: 'Xem ngày này' } };
export const Quiet: Story = { args: { variant: 'quiet', children: 'Đóng' } };
export const Busy: Story = { args: { 'aria-disabled': true, children: 'Đang tải' } };
export const Refused: Story = { args: { disabled: true, children: 'Không có gì để tải về' } };
