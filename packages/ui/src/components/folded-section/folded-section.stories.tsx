import type { Meta, StoryObj } from '@storybook/react-vite';
import { FoldedSection } from './folded-section.tsx';

const meta = {
  component: FoldedSection,
  args: {
    heading: 'Số liệu cả nước',
    id: 'so-lieu',
    count: '74',
    children: () => 'Nội dung',
  },
} satisfies Meta<typeof FoldedSection>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Folded: Story = {};
