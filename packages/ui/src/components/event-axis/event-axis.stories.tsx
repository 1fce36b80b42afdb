import type { Meta, StoryObj } from '@storybook/react-vite';
import { EventAxis } from './event-axis.tsx';

const boundary = {
  key: 'boundary',
  label: 'Địa giới',
  events: [
    { key: 'a', day: '2020-02-01', label: '01/02/2020: Nhập thêm xã Nà Sác', href: '#su-kien' },
    { key: 'b', day: '2025-07-01', label: '01/07/2025: Sắp xếp lại thành xã Trường Hà', href: '#su-kien' },
  ],
} as const;

const target = {
  key: 'target',
  label: 'Chỉ tiêu',
  events: [
    { key: 'c', day: '2020-12-31', label: 'Chỉ tiêu năm 2020', href: '#su-kien' },
    { key: 'd', day: '2021-01-31', label: 'Chỉ tiêu tháng 1/2021', href: '#su-kien' },
  ],
} as const;

const meta = {
  component: EventAxis,
  args: { label: 'Các sự kiện trên một trục', lanes: [boundary, target] },
  decorators: [
    (Shown) => (
      <>
        <Shown />
        <p id="su-kien">Danh sách sự kiện</p>
      </>
    ),
  ],
} satisfies Meta<typeof EventAxis>;
export default meta;

type Story = StoryObj<typeof meta>;

export const BoundariesAndTargets: Story = {};
export const EveryKind: Story = {
  args: {
    lanes: [
      boundary,
      {
        key: 'decision',
        label: 'Quyết định công nhận, thu hồi',
        events: [{ key: 'e', day: '2020-11-27', label: '27/11/2020: Được công nhận', href: '#su-kien' }],
      },
      {
        key: 'assessment',
        label: 'Đánh giá',
        events: [{ key: 'f', day: '2019-12-31', label: '31/12/2019: Đạt 14/19 tiêu chí', href: '#su-kien' }],
      },
      target,
      {
        key: 'rating',
        label: 'OCOP',
        events: [{ key: 'g', day: '2022-12-30', label: '30/12/2022: Miến dong, 4 sao', href: '#su-kien' }],
      },
    ],
  },
};
export const OneDay: Story = {
  args: { lanes: [{ ...boundary, events: boundary.events.slice(0, 1) }] },
};
export const NothingHappened: Story = { args: { lanes: [{ ...boundary, events: [] }] } };
