import type { Meta, StoryObj } from '@storybook/react-vite';
import { SeriesChart, type SeriesPoint } from './series-chart.tsx';

const result = (year: number, value: number): SeriesPoint => ({
  key: `${year}`,
  day: `${year}-12-31`,
  time: `31/12/${year}`,
  value,
  said: `${value} xã`,
  kind: 'result',
  source: { href: '/nguon/bao-cao-bang', label: 'Báo Cao Bằng' },
});

const target = (year: number, value: number): SeriesPoint => ({
  key: `chi-tieu-${year}`,
  day: `${year}-12-31`,
  time: `năm ${year}`,
  value,
  said: `ít nhất ${value} xã`,
  kind: 'target',
  source: {
    href: '/nguon/ke-hoach',
    label: 'Kế hoạch thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021–2025',
  },
});

const meta = {
  component: SeriesChart,
  args: {
    label: 'Xã đạt chuẩn nông thôn mới',
    summary: 'Từ 10 xã (31/12/2018) đến 40 xã (31/12/2023); chỉ tiêu năm 2023: ít nhất 52 xã.',
    points: [result(2018, 10), result(2020, 22), result(2022, 31), result(2023, 40), target(2023, 52)],
    breaks: [],
    format: (value) => value.toLocaleString('vi'),
    words: {
      kinds: { result: 'Kết quả', target: 'Chỉ tiêu' },
      table: 'Xem bảng',
      time: 'Thời điểm',
      value: 'Số liệu',
      kind: 'Loại',
      source: 'Nguồn',
    },
  },
} satisfies Meta<typeof SeriesChart>;
export default meta;

type Story = StoryObj<typeof meta>;

export const ResultsAndTarget: Story = {};
export const BrokenByNewRules: Story = {
  args: { breaks: [{ day: '2022-03-08', label: 'Bộ tiêu chí 2021' }] },
};
export const OnePoint: Story = {
  args: { summary: '17 xã (31/12/2019).', points: [result(2019, 17)] },
};
export const TargetsOnly: Story = {
  args: {
    summary: 'Chỉ tiêu: ít nhất 25 xã năm 2020, ít nhất 52 xã năm 2023. Chưa có kết quả.',
    points: [target(2020, 25), target(2023, 52)],
  },
};
