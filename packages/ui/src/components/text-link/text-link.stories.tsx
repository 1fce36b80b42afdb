import type { Meta, StoryObj } from '@storybook/react-vite';
import { TextLink } from './text-link.tsx';

const meta = { component: TextLink, args: { href: '/don-vi/7', children: 'xã Đình Phong' } } satisfies Meta<
  typeof TextLink
>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
export const Quiet: Story = { args: { variant: 'quiet' } };
export const Brand: Story = { args: { variant: 'brand', children: 'NTM Atlas' } };
