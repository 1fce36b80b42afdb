import type { Meta, StoryObj } from '@storybook/react-vite';
import { TargetProgress } from './target-progress.tsx';

const meta = { title: 'Target progress', component: TargetProgress } satisfies Meta<typeof TargetProgress>;

export default meta;
type Story = StoryObj<typeof meta>;

export const LowerBound: Story = {
  args: {
    label: 'Chỉ tiêu ít nhất 60%; kết quả: 58,2%',
    progress: { kind: 'level', from: 60, min: 0, max: 100, actual: 58.2 },
    targetText: 'ít nhất 60%',
    actualText: '58,2%',
  },
};

export const Range: Story = {
  args: {
    label: 'Chỉ tiêu 5–10; kết quả: 7',
    progress: { kind: 'level', from: 5, to: 10, min: 0, max: 12.5, actual: 7 },
    targetText: '5–10',
    actualText: '7',
  },
};

export const Unknown: Story = {
  args: {
    label: 'Chỉ tiêu thêm 8; kết quả: Chưa có số liệu',
    progress: { kind: 'level', from: 8, to: 8, min: 0, max: 10 },
    targetText: 'thêm 8',
  },
};

export const UnitByUnit: Story = {
  args: {
    label: 'Chỉ tiêu thêm 8; kết quả: 5/8 đạt, 1 chưa đạt, 2 chưa rõ',
    progress: { kind: 'units', met: 5, notMet: 1, unknown: 2 },
    targetText: '5/8 đạt, 1 chưa đạt, 2 chưa rõ',
  },
};
