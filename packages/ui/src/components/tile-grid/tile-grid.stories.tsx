import type { Meta, StoryObj } from '@storybook/react-vite';
import { TileGrid } from './tile-grid.tsx';

const meta = {
  component: TileGrid,
  args: {
    label: 'Số tiêu chí, ngày 31/12/2024',
    disclaimer: 'Sơ đồ, không phải bản đồ.',
    tiles: Array.from({ length: 24 }, (_, place) => ({
      id: `${place}`,
      name: `Xã số ${place + 1}`,
      kind: 'xã',
      valueText: place === 2 ? 'Chưa có số liệu' : `${place}`,
      step: place === 2 ? null : place % 5,
      href: `#${place}`,
    })),
  },
} satisfies Meta<typeof TileGrid>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Partial: Story = {};
