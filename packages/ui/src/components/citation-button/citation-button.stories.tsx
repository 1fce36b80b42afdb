import type { Meta, StoryObj } from '@storybook/react-vite';
import { CitationButton } from './citation-button.tsx';

const meta = {
  component: CitationButton,
  args: {
    label: 'Nguồn: Báo Cao Bằng, 15/02/2020',
    title: 'Mục tiêu xây dựng nông thôn mới năm 2020 của tỉnh Cao Bằng',
    href: '/nguon/1',
    phrase: 'ít nhất 60% số xã',
    mark: '60',
    meta: 'Báo Cao Bằng · 15/02/2020',
    closeLabel: 'Đóng',
  },
} satisfies Meta<typeof CitationButton>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Closed: Story = {};
export const DetailsAtOpening: Story = { args: { details: () => <p>Tính từ 174/181 xã.</p> } };
