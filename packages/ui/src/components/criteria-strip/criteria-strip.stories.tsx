import type { Meta, StoryObj } from '@storybook/react-vite';
import type { StatusShape } from '../status-mark/status-mark.tsx';
import { CriteriaStrip } from './criteria-strip.tsx';

const NAMES = [
  'Quy hoạch',
  'Giao thông',
  'Thủy lợi và phòng, chống thiên tai',
  'Điện',
  'Trường học',
  'Cơ sở vật chất văn hóa',
  'Cơ sở hạ tầng thương mại nông thôn',
  'Thông tin và truyền thông',
  'Nhà ở dân cư',
  'Thu nhập',
  'Nghèo đa chiều',
  'Lao động',
  'Tổ chức sản xuất và phát triển kinh tế nông thôn',
  'Giáo dục và đào tạo',
  'Y tế',
  'Văn hóa',
  'Môi trường và an toàn thực phẩm',
  'Hệ thống chính trị và tiếp cận pháp luật',
  'Quốc phòng và an ninh',
];

const VERDICTS: Record<StatusShape, string> = {
  full: 'Đạt',
  half: 'Đạt một phần',
  hollow: 'Chưa đạt',
  unknown: 'Chưa rõ',
  pending: 'Chưa xét',
  struck: 'Không còn đạt',
};

const criteriaWith = (shapeOf: (index: number) => StatusShape) =>
  NAMES.map((name, index) => {
    const shape = shapeOf(index);
    const detail = shape === 'unknown' ? 'Chưa có số liệu' : 'Ngưỡng: Đạt';
    return { key: name, number: index + 1, name, shape, verdict: VERDICTS[shape], detail };
  });

const meta = {
  component: CriteriaStrip,
  args: {
    label: 'Đạt 14/19 tiêu chí',
    hint: 'Chạm vào một ô để xem tiêu chí.',
    criteria: criteriaWith((index) => (index % 4 === 2 ? 'hollow' : 'full')),
  },
} satisfies Meta<typeof CriteriaStrip>;
export default meta;

type Story = StoryObj<typeof meta>;

export const MostMet: Story = {};
export const EveryShape: Story = {
  args: {
    label: 'Đạt 4/19 tiêu chí',
    criteria: criteriaWith(
      (index) => (['full', 'half', 'hollow', 'unknown', 'pending', 'struck'] as const)[index % 6] ?? 'unknown',
    ),
  },
};
export const NothingKnown: Story = {
  args: { label: 'Chưa rõ tiêu chí nào đạt', criteria: criteriaWith(() => 'unknown') },
};
export const LongNameChosen: Story = {
  play: ({ canvasElement }) => canvasElement.querySelector<HTMLElement>('li:nth-child(13) button')?.click(),
};
