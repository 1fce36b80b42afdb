import type { Meta, StoryObj } from '@storybook/react-vite';
import { CitationCard } from './citation-card.tsx';

const meta = {
  component: CitationCard,
  args: {
    title: 'Cao Bằng phấn đấu đến năm 2025 có ít nhất 50 xã đạt chuẩn',
    href: '/nguon/1',
    phrase: 'ít nhất 50 xã đạt chuẩn',
    mark: '50',
    meta: 'Báo Cao Bằng · 15/02/2020',
  },
} satisfies Meta<typeof CitationCard>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Printed: Story = {};
export const WithDoubt: Story = { args: { note: 'Nguồn không ghi mẫu số.' } };
export const NoWords: Story = { args: { title: 'Danh mục đơn vị hành chính', href: '/nguon/2' } };
