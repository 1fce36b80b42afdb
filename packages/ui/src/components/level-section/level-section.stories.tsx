import type { Meta, StoryObj } from '@storybook/react-vite';
import { TextLink } from '../text-link/text-link.tsx';
import { Section } from './level-section.tsx';

const meta = {
  component: Section,
  args: { heading: 'Các xã, phường', id: 'cap-xa', children: <p>Đếm theo danh mục đơn vị ngày 22/11/2026.</p> },
} satisfies Meta<typeof Section>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
export const CountedWithAction: Story = {
  args: { count: '161', actions: <TextLink href="/so-sanh">So sánh</TextLink> },
};
