import type { Meta, StoryObj } from '@storybook/react-vite';
import { CommandPalette } from './command-palette.tsx';

const meta = {
  component: CommandPalette,
  args: {
    label: 'Tìm nhanh',
    placeholder: 'Đơn vị, tiêu chí, thuật ngữ, việc cần làm',
    groups: [
      { heading: 'Đơn vị', options: [{ id: 'C01720-1', label: 'Xã Chu Trinh', detail: 'thành phố Cao Bằng' }] },
      {
        heading: 'Việc cần làm',
        options: [
          { id: 'print', label: 'In trang này' },
          { id: 'copy', label: 'Chép liên kết', stays: true },
        ],
      },
    ],
    status: '3 kết quả',
    closeLabel: 'Đóng',
    onText: () => {},
    onChoose: () => {},
    onClose: () => {},
  },
} satisfies Meta<typeof CommandPalette>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Found: Story = {};
export const Nothing: Story = { args: { groups: [], status: 'Không thấy gì' } };
export const Many: Story = {
  args: {
    groups: [
      {
        heading: 'Tiêu chí',
        options: Array.from({ length: 40 }, (_, at) => ({ id: `tc-${at}`, label: `${at + 1}. Giao thông nông thôn` })),
      },
    ],
    status: '40 kết quả',
  },
};
