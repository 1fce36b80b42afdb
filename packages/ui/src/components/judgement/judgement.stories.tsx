import type { Meta, StoryObj } from '@storybook/react-vite';
import { Judgement } from './judgement.tsx';

const meta = {
  component: Judgement,
  args: {
    shape: 'hollow',
    label: 'Chưa đạt',
    title: '10. Thu nhập',
    meta: 'từ 15/02/2020',
    explanation: 'Thu nhập bình quân 32 triệu đồng/người/năm, thấp hơn mức ít nhất 36 triệu đồng/người/năm.',
  },
} satisfies Meta<typeof Judgement>;
export default meta;

type Story = StoryObj<typeof meta>;

export const NotMet: Story = {};
export const Met: Story = {
  args: { shape: 'full', label: 'Đạt', title: '4. Điện', explanation: '99,2% hộ dùng điện, mức ít nhất 98%.' },
};
export const Unknown: Story = {
  args: { shape: 'unknown', label: 'Chưa rõ', title: '17. Môi trường', explanation: 'Chưa có số liệu của năm 2020.' },
};
