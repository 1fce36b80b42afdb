import type { Meta, StoryObj } from '@storybook/react-vite';
import { DrawnGrid } from './heat-grid.test-data.tsx';

const meta = { component: DrawnGrid } satisfies Meta<typeof DrawnGrid>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Province: Story = { args: { rows: 181, criteria: 19 } };
export const District: Story = { args: { rows: 14, criteria: 19 } };
export const ShortRuleBook: Story = { args: { rows: 56, criteria: 10 } };
