import type { Meta, StoryObj } from '@storybook/react-vite';
import { DayInput } from './day-input.tsx';

const meta = {
  component: DayInput,
  args: {
    id: 'ngay',
    defaultValue: '2025-07-01',
    labels: { format: 'ngày/tháng/năm', calendar: 'Chọn trên lịch' },
    isInvalid: false,
    onDay: () => {},
  },
  decorators: [
    (Story) => (
      <>
        <label htmlFor="ngay">Ngày đánh giá</label>
        <Story />
      </>
    ),
  ],
} satisfies Meta<typeof DayInput>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Filled: Story = {};
export const Empty: Story = { args: { defaultValue: '' } };
export const Refused: Story = { args: { defaultValue: '', isInvalid: true } };
