import type { Meta, StoryObj } from '@storybook/react-vite';
import { Term } from './term.tsx';

const meta = {
  component: Term,
  args: {
    children: 'Công nhận',
    meaning: () => 'Danh hiệu bắt đầu và kết thúc bằng một văn bản, không bằng gì khác.',
  },
  render: (args) => (
    <p>
      <Term {...args} />: từ 31/12/2019
    </p>
  ),
} satisfies Meta<typeof Term>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Closed: Story = {};

export const Open: Story = {
  play: async ({ canvasElement }) => {
    canvasElement.querySelector('button')?.click();
  },
};

export const LowOnTheScreen: Story = {
  render: (args) => (
    <p style={{ marginTop: '80vh' }}>
      <Term {...args} />
    </p>
  ),
  play: async ({ canvasElement }) => {
    canvasElement.querySelector('button')?.click();
  },
};
