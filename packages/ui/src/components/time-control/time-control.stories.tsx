import type { Meta, StoryObj } from '@storybook/react-vite';
import { TimeControl } from './time-control.tsx';

const meta = {
  component: TimeControl,
  args: {
    label: 'Ngày trên bản đồ',
    value: '2025-06-30',
    onChange: () => undefined,
    words: { play: 'Chạy', pause: 'Dừng', previous: 'Ngày trước', next: 'Ngày sau' },
    stops: [
      { day: '2019-12-31', label: '31/12/2019' },
      { day: '2025-06-30', label: '30/06/2025', event: 'ngày cuối còn cấp huyện' },
      { day: '2025-07-01', label: '01/07/2025' },
    ],
  },
} satisfies Meta<typeof TimeControl>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Between: Story = {};
export const First: Story = { args: { value: '2019-12-31' } };
