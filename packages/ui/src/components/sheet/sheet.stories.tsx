import type { Meta, StoryObj } from '@storybook/react-vite';
import { Sheet } from './sheet.tsx';

const meta = {
  component: Sheet,
  args: {
    id: 'vi-sao',
    titleId: 'vi-sao-ten',
    closeLabel: 'Đóng',
    onPaper: 'hidden',
    children: (
      <>
        <h2 id="vi-sao-ten">Vì sao có số này: 161</h2>
        <p>Đếm mọi đơn vị cấp xã nằm trong nơi này theo danh mục đơn vị của ngày này.</p>
      </>
    ),
  },
} satisfies Meta<typeof Sheet>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Closed: Story = {
  render: (args) => (
    <>
      <button type="button" popoverTarget={args.id}>
        161
      </button>
      <Sheet {...args} />
    </>
  ),
};
export const Open: Story = {
  render: (args) => <Sheet {...args} ref={(sheet) => sheet?.showPopover()} />,
};
