import type { Meta, StoryObj } from '@storybook/react-vite';
import { DayField, Field } from './field.tsx';

const meta = { component: Field, args: { label: 'Phần A', hint: 'từ 0 đến 35', inputMode: 'numeric' } } satisfies Meta<
  typeof Field
>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Refused: Story = { args: { defaultValue: '40', error: 'Chỉ nhận từ 0 đến 35.' } };

export const Day: Story = {
  render: () => (
    <DayField
      label="Ngày đánh giá"
      defaultValue="2026-08-05"
      labels={{ format: 'ngày/tháng/năm', calendar: 'Chọn trên lịch' }}
      onDay={() => {}}
    />
  ),
};
