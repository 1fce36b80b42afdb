import type { Meta, StoryObj } from '@storybook/react-vite';
import { Tag } from './tag.tsx';

const meta = { component: Tag, args: { children: 'tên cũ' } } satisfies Meta<typeof Tag>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
export const Doubt: Story = { args: { tone: 'doubt', children: 'nguồn không rõ' } };
