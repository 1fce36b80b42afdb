import type { Meta, StoryObj } from '@storybook/react-vite';
import { MapLegend } from './map-legend.tsx';

const meta = {
  component: MapLegend,
  args: {
    label: 'Chú giải',
    chosen: [4],
    onChoose: () => undefined,
    steps: [
      { step: 0, label: 'dưới 60', count: '12' },
      { step: 4, label: 'từ 240', count: '9' },
      { step: null, label: 'Chưa đủ số liệu', count: '3' },
    ],
  },
} satisfies Meta<typeof MapLegend>;
export default meta;

type Story = StoryObj<typeof meta>;

export const OneStep: Story = {};
export const AllSteps: Story = { args: { chosen: [] } };
