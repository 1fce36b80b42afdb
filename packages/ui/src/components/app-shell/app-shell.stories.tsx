import type { Meta, StoryObj } from '@storybook/react-vite';
import { BottomBar } from '../bottom-bar/bottom-bar.tsx';
import { DayControl } from '../day-control/day-control.tsx';
import { NavMenu } from '../nav-menu/nav-menu.tsx';
import { Notice } from '../notice/notice.tsx';
import { PageHeader } from '../page-header/page-header.tsx';
import { TextLink } from '../text-link/text-link.tsx';
import { AppShell } from './app-shell.tsx';

function header(day: string, displayValue: string) {
  return (
    <>
      <TextLink href="/" variant="brand">
        NTM Atlas
      </TextLink>
      <NavMenu
        label="Các phần của hồ sơ"
        buttonLabel="Mục"
        items={[
          { href: '/nguon', label: 'Nguồn', current: false },
          { href: '/chi-tieu', label: 'Chỉ tiêu', current: true },
        ]}
      />
      <DayControl
        label="Đang xem"
        value={day}
        displayValue={displayValue}
        min="2019-01-01"
        max="2026-11-21"
        todayValue="2026-11-21"
        labels={{
          change: 'Đổi ngày',
          field: 'Ngày cần xem',
          format: 'ngày/tháng/năm',
          calendar: 'Chọn trên lịch',
          apply: 'Xem ngày này',
          today: 'Hôm nay',
          close: 'Đóng',
          marks: 'Các mốc',
          outOfRange: 'Hồ sơ chỉ trả lời từ 01/01/2019 đến 21/11/2026.',
        }}
        onChange={() => {}}
      />
    </>
  );
}

const meta = {
  component: AppShell,
  parameters: { layout: 'fullscreen' },
  args: {
    skipLabel: 'Đến nội dung',
    header: header('2026-11-21', '21/11/2026'),
    bottomBar: (
      <BottomBar
        label="Lối đi chính"
        items={[
          { href: '/', label: 'Khám phá', icon: 'explore', current: false },
          { href: '/tim', label: 'Tìm', icon: 'search', current: false },
          { href: '/chi-tieu', label: 'Chỉ tiêu', icon: 'target', current: true },
          { href: '/nguon', label: 'Nguồn', icon: 'source', current: false },
        ]}
      />
    ),
    footer: <p>Mỗi con số có nguồn, mỗi đơn vị có lịch sử.</p>,
    children: <PageHeader title="Chỉ tiêu" lead="Mọi chỉ tiêu trong hồ sơ." />,
  },
} satisfies Meta<typeof AppShell>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Today: Story = {};
export const EarlierDay: Story = { args: { header: header('2019-12-31', '31/12/2019') } };
export const Synthetic: Story = {
  args: { banner: <Notice tone="warn" title="Dữ liệu mô phỏng – không phải số liệu thật" /> },
};
