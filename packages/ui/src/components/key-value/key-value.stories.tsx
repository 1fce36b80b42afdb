import type { Meta, StoryObj } from '@storybook/react-vite';
import { KeyValueList } from './key-value.tsx';

const meta = {
  component: KeyValueList,
  args: {
    items: [
      { term: 'Mã đơn vị', value: '01486' },
      { term: 'Thuộc', value: 'huyện Trùng Khánh, tỉnh Cao Bằng' },
      { term: 'Tồn tại', value: 'từ trước 01/01/2019 đến hết 30/06/2025' },
    ],
  },
} satisfies Meta<typeof KeyValueList>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Facts: Story = {};
export const Gap: Story = {
  args: {
    items: [
      { term: 'Mã đơn vị', value: '01486' },
      { term: 'Dân số', value: 'Chưa có số liệu' },
    ],
  },
};
