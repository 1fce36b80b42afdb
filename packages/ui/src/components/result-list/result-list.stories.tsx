import type { Meta, StoryObj } from '@storybook/react-vite';
import { ResultList } from './result-list.tsx';

const meta = {
  component: ResultList,
  args: {
    label: 'Kết quả tìm',
    status: '2 đơn vị',
    emptyText: 'Không thấy.',
    items: [
      { href: '/don-vi/1', title: 'Xã Đức Long', detail: 'huyện Thạch An · từ 01/03/2020' },
      {
        href: '/don-vi/2',
        title: 'Xã Đức Long',
        detail: 'huyện Hòa An · đến 30/06/2025',
        badge: 'tên cũ',
        muted: true,
      },
    ],
  },
} satisfies Meta<typeof ResultList>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Found: Story = {};
export const Waiting: Story = { args: { status: '', items: [], emptyText: '' } };
export const Nothing: Story = {
  args: { status: '0 đơn vị', items: [], emptyText: 'Không thấy “chu tring”. Ý bạn là “chu trinh”?' },
};
