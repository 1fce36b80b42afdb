import type { Meta, StoryObj } from '@storybook/react-vite';
import { CardButton } from './card-button.tsx';

const meta = {
  component: CardButton,
  args: {
    children: '161',
    hint: 'Vì sao có số này',
    title: 'Vì sao có số này: 161',
    closeLabel: 'Đóng',
    card: () => <p>Đếm mọi đơn vị cấp xã nằm trong nơi này theo danh mục đơn vị của ngày này.</p>,
  },
} satisfies Meta<typeof CardButton>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Closed: Story = {};
export const InASentence: Story = {
  render: (args) => (
    <div>
      <CardButton {...args} /> xã, phường, thị trấn
    </div>
  ),
};
