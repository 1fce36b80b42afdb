import type { Meta, StoryObj } from '@storybook/react-vite';
import { TierFold } from './tier-fold.tsx';

const meta = {
  component: TierFold,
  args: {
    label: 'Các cấp',
    tiers: [
      { key: 'province', label: 'Tỉnh', count: '63' },
      { key: 'district', label: 'Cấp huyện', count: '696' },
      { key: 'commune', label: 'Cấp xã', count: '10.035' },
    ],
  },
} satisfies Meta<typeof TierFold>;
export default meta;

type Story = StoryObj<typeof meta>;

export const ThreeTiers: Story = {};
export const TwoTiers: Story = {
  args: {
    tiers: [
      { key: 'province', label: 'Tỉnh', count: '34' },
      { key: 'district', label: 'Cấp huyện', count: undefined },
      { key: 'commune', label: 'Cấp xã', count: '3.321' },
    ],
  },
};
