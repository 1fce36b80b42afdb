import type { Meta, StoryObj } from '@storybook/react-vite';
import { Figure, type FigureProps, NoFigure } from '../figure/figure.tsx';
import { FactList } from './fact-list.tsx';

const figure: FigureProps = {
  kind: 'result',
  kindLabel: 'Kết quả',
  label: 'Xã đạt chuẩn nông thôn mới, tháng 6/2025',
  value: '6.084',
  unit: 'xã',
  sentence: 'Theo số liệu tháng 6/2025, cả nước có 6.084 xã đạt chuẩn nông thôn mới.',
  citation: {
    label: 'Nguồn: Báo Cao Bằng, 15/02/2020',
    title: 'Mục tiêu xây dựng nông thôn mới năm 2020 của tỉnh Cao Bằng',
    href: '/nguon/1',
    phrase: 'ít nhất 60% số xã',
    mark: '60',
    meta: 'Báo Cao Bằng · 15/02/2020',
    closeLabel: 'Đóng',
  },
};

const meta = {
  component: FactList,
  args: {
    heading: 'Kết quả',
    level: 2,
    count: '74',
    children: ['6.084', '283', '743'].map((value) => <Figure key={value} {...figure} value={value} />),
  },
} satisfies Meta<typeof FactList>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Figures: Story = {};
export const OneFigure: Story = {
  args: { count: '1', children: <NoFigure label="Thu nhập bình quân" text="Không công bố" /> },
};
