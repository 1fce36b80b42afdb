import type { Meta, StoryObj } from '@storybook/react-vite';
import { CopyText } from './copy-text.tsx';

const meta = { title: 'Copy text', component: CopyText } satisfies Meta<typeof CopyText>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Sentence: Story = {
  args: { label: 'Câu trích dẫn', text: 'Có thêm 8 xã (Báo Cao Bằng).', copyLabel: 'Chép', copiedLabel: 'Đã chép' },
};
