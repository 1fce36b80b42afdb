import type { Meta, StoryObj } from '@storybook/react-vite';
import { BottomBar } from './bottom-bar.tsx';

const meta = {
  component: BottomBar,
  args: {
    label: 'Lối đi chính',
    items: [
      { href: '#a', label: 'Khám phá', icon: 'explore', current: true },
      { href: '#b', label: 'Tìm', icon: 'search', current: false },
      { href: '#c', label: 'So sánh', icon: 'compare', current: false },
      { href: '#d', label: 'Nguồn', icon: 'source', current: false },
    ],
  },
} satisfies Meta<typeof BottomBar>;
export default meta;

type Story = StoryObj<typeof meta>;

export const FourPlaces: Story = {};
