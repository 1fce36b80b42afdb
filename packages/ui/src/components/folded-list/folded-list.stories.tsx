import type { Meta, StoryObj } from '@storybook/react-vite';
import { FoldedList } from './folded-list.tsx';

const meta = {
  component: FoldedList,
  args: {
    heading: 'Văn bản được dẫn',
    count: '4',
    children: ['Quyết định 1600/QĐ-TTg', 'Quyết định 1760/QĐ-TTg'].map((text) => <p key={text}>{text}</p>),
  },
} satisfies Meta<typeof FoldedList>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Folded: Story = {};
