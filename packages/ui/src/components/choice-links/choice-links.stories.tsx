import type { Meta, StoryObj } from '@storybook/react-vite';
import { ChoiceLinks } from './choice-links.tsx';

const meta = {
  component: ChoiceLinks,
  args: {
    label: 'Đánh giá',
    items: [
      { href: '?', label: 'Tất cả', current: false },
      { href: '?a=1', label: 'Đạt', current: true },
      { href: '?a=2', label: 'Chưa đạt', current: false },
      { href: '?a=3', label: 'Chưa rõ', current: false },
    ],
  },
} satisfies Meta<typeof ChoiceLinks>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Labelled: Story = { args: { showLabel: true } };
export const Bare: Story = {};
