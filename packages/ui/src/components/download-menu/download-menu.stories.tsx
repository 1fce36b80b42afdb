import type { Meta, StoryObj } from '@storybook/react-vite';
import { CopyText } from '../copy-text/copy-text.tsx';
import { DownloadMenu } from './download-menu.tsx';

const meta = {
  component: DownloadMenu,
  args: {
    label: 'Tải về',
    longLabel: 'Tải về: Chỉ tiêu, tỉnh Cao Bằng',
    items: [
      { key: 'xlsx', label: 'Excel', hint: 'kèm nguồn' },
      { key: 'csv', label: 'CSV', hint: 'cho máy đọc' },
      { key: 'json', label: 'JSON' },
    ],
    onChoose: () => undefined,
  },
} satisfies Meta<typeof DownloadMenu>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Closed: Story = {};
export const Busy: Story = { args: { isBusy: true, status: 'Đang viết tệp…' } };
export const Done: Story = { args: { status: 'Đã tải 35 dòng.' } };
export const WithLiveLink: Story = {
  args: {
    children: (
      <CopyText
        label="Liên kết Excel"
        text="https://ntm.example.org/csv/chi-tieu?ky=2020"
        copyLabel="Chép"
        copiedLabel="Đã chép"
      />
    ),
  },
};
