import type { Meta, StoryObj } from '@storybook/react-vite';
import { Section } from '../level-section/level-section.tsx';
import { Timeline } from './timeline.tsx';

const meta = {
  component: Timeline,
  args: {
    label: 'Sự kiện',
    emptyText: 'Chưa ghi nhận sự kiện',
    items: [
      { key: 'a', day: '2020-03-01', dayLabel: '01/03/2020', title: 'Huyện Trà Lĩnh nhập vào huyện Trùng Khánh' },
      {
        key: 'b',
        day: '2025-07-01',
        dayLabel: '01/07/2025',
        title: 'Ba xã nhập thành xã Đình Phong',
        body: 'Ngọc Côn, Phong Nặm và Đình Phong.',
        instrument: 'Nghị quyết 1657/NQ-UBTVQH15',
        links: [{ href: '/don-vi/7', label: 'Xã Đình Phong', note: 'sau' }],
      },
    ],
  },
} satisfies Meta<typeof Timeline>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Events: Story = {
  render: (args) => (
    <Section heading="Dòng thời gian" id="dong-thoi-gian">
      <Timeline {...args} />
    </Section>
  ),
};
export const Empty: Story = { args: { items: [] } };
