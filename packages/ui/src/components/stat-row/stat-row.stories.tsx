import type { Meta, StoryObj } from '@storybook/react-vite';
import { StatRow } from './stat-row.tsx';

const meta = {
  component: StatRow,
  args: {
    items: [
      { value: '63', label: 'Tỉnh, thành phố', href: '#a' },
      { value: '709', label: 'Cấp huyện' },
      { value: '10.658', label: 'Cấp xã' },
      { value: '242', label: 'Thôn, xóm có trong hồ sơ' },
    ],
  },
} satisfies Meta<typeof StatRow>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Counts: Story = {};
export const One: Story = { args: { items: [{ value: '84', label: 'Nguồn', href: '/nguon' }] } };
