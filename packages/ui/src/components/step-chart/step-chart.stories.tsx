import type { Meta, StoryObj } from '@storybook/react-vite';
import { StepChart } from './step-chart.tsx';

const meta = {
  component: StepChart,
  args: {
    sentence: '63 tỉnh, thành phố đến hết 30/06/2025; nay 34.',
    points: [
      { day: '2019-01-01', value: 63 },
      { day: '2025-07-01', value: 34 },
    ],
    until: '2026-01-01',
    ends: { from: '2019', until: '2026' },
    values: { first: '63', last: '34' },
  },
} satisfies Meta<typeof StepChart>;
export default meta;

type Story = StoryObj<typeof meta>;

export const OneStep: Story = {};
