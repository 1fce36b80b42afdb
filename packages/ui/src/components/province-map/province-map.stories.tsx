import type { Meta, StoryObj } from '@storybook/react-vite';
import { DrawnProvinces } from './drawn-provinces.test-data.tsx';

const meta = { component: DrawnProvinces } satisfies Meta<typeof DrawnProvinces>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Before: Story = { args: { set: 'provinces63' } };
export const Since: Story = { args: { set: 'provinces34' } };
export const NothingKnown: Story = { args: { set: 'provinces34', isKnown: false } };
