import type { Meta, StoryObj } from '@storybook/react-vite';
import { DayControl } from './day-control.tsx';

const meta = {
  component: DayControl,
  args: {
    label: 'Đang xem',
    value: '2026-11-21',
    displayValue: '21/11/2026',
    min: '2019-01-01',
    max: '2026-11-21',
    todayValue: '2026-11-21',
    labels: {
      change: 'Đổi ngày',
      field: 'Ngày cần xem',
      format: 'ngày/tháng/năm',
      calendar: 'Chọn trên lịch',
      apply: 'Xem ngày này',
      today: 'Hôm nay',
      close: 'Đóng',
      marks: 'Các mốc thay đổi địa giới',
      outOfRange: 'Hồ sơ chỉ trả lời từ 01/01/2019 đến 21/11/2026.',
    },
    marks: [
      { day: '2025-06-30', label: '30/06/2025 · Ngày cuối còn cấp huyện' },
      { day: '2025-07-01', label: '01/07/2025 · Chính quyền hai cấp' },
    ],
    onChange: () => {},
  },
} satisfies Meta<typeof DayControl>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Today: Story = {};
export const Past: Story = { args: { value: '2019-12-31', displayValue: '31/12/2019' } };
export const Unreadable: Story = { args: { error: '“2020-13-45” không phải là một ngày.' } };
