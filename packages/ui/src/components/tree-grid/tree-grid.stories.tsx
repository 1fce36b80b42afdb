import type { Meta, StoryObj } from '@storybook/react-vite';
import { DrawnTree } from './tree-grid.test-data.tsx';

const meta = { component: DrawnTree } satisfies Meta<typeof DrawnTree>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Province: Story = {};
export const LongDistricts: Story = { args: { communes: 120 } };
