import type { Meta, StoryObj } from '@storybook/react-vite';
import { UnitList } from './unit-list.tsx';

const meta = {
  component: UnitList,
  args: {
    label: 'Xóm của xã Ngọc Côn',
    emptyText: 'Không có đơn vị cấp dưới vào ngày này',
    items: [
      { href: '/don-vi/1', name: 'Xóm Bản Miền', detail: 'từ 01/01/2020' },
      { href: '/don-vi/2', name: 'Xóm Phia Siểm – Đông Ỏ – Keo Ái – Giộc Sâu', badge: 'sáp nhập' },
      { href: '/don-vi/3', name: 'Xóm Pác Ngà' },
    ],
  },
} satisfies Meta<typeof UnitList>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Villages: Story = {};
export const ShortNames: Story = {
  args: {
    items: ['tỉnh An Giang', 'thành phố Bắc Ninh', 'tỉnh Cà Mau', 'tỉnh Cao Bằng', 'thành phố Hồ Chí Minh'].map(
      (name) => ({
        href: `/don-vi/${name}`,
        name,
      }),
    ),
  },
};
export const Empty: Story = { args: { items: [] } };
