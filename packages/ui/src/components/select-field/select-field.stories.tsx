import type { Meta, StoryObj } from '@storybook/react-vite';
import { SelectField } from './select-field.tsx';

const meta = {
  component: SelectField,
  args: {
    label: 'Đo điều gì',
    options: [
      { value: '', label: 'Mọi chỉ tiêu' },
      { value: 'a', label: 'Xã đạt chuẩn nông thôn mới' },
    ],
  },
} satisfies Meta<typeof SelectField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Measures: Story = {};
