import type { Meta, StoryObj } from '@storybook/react-vite';
import { KindMark } from './kind-mark.tsx';

const meta = { component: KindMark, args: { kind: 'result', label: 'Kết quả' } } satisfies Meta<typeof KindMark>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Target: Story = { args: { kind: 'target', label: 'Chỉ tiêu' } };
export const Result: Story = {};
export const Computed: Story = { args: { kind: 'computed', label: 'Tính lại' } };
export const Count: Story = { args: { kind: 'count', label: 'Số đếm' } };
