import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { DayControl } from '../day-control/day-control.tsx';
import { LanguageSwitch } from '../language-switch/language-switch.tsx';
import { TextLink } from '../text-link/text-link.tsx';
import { AppShell } from './app-shell.tsx';

function shell(day: string) {
  return (
    <AppShell
      skipLabel="Đến nội dung"
      header={
        <>
          <TextLink href="/" variant="brand">
            NTM Atlas
          </TextLink>
          <LanguageSwitch
            label="Ngôn ngữ"
            items={[
              { href: '/', label: 'Tiếng Việt', lang: 'vi', current: true },
              { href: '/en', label: 'English', lang: 'en', current: false },
            ]}
          />
          <DayControl
            label="Đang xem"
            value={day}
            displayValue="15/02/2020"
            min="2019-01-01"
            max="2026-11-21"
            todayValue="2026-11-21"
            labels={{
              change: 'Đổi ngày',
              field: 'Chọn ngày',
              format: 'ngày/tháng/năm',
              calendar: 'Chọn trên lịch',
              apply: 'Xem',
              today: 'Hôm nay',
              close: 'Đóng',
              marks: 'Ngày mốc',
              outOfRange: 'Chọn một ngày từ 01/01/2019 đến 21/11/2026.',
            }}
            onChange={() => {}}
          />
        </>
      }
      banner={<p>Dữ liệu mô phỏng</p>}
      footer={<p>Hồ sơ mở của chương trình nông thôn mới</p>}
    >
      <h1>Xã Ngọc Côn</h1>
      <div style={{ height: '300vh' }} />
      <TextLink href="#cuoi">Cuối trang</TextLink>
    </AppShell>
  );
}

it('takes a keyboard reader past the header with its first stop', async () => {
  await render(shell('2020-02-15'));
  await userEvent.keyboard('{Tab}');
  const skip = page.getByRole('link', { name: 'Đến nội dung' });
  await expect.element(skip).toHaveFocus();
  await expect.element(skip).toBeInViewport();
  await userEvent.keyboard('{Enter}{Tab}');
  await expect.element(page.getByRole('link', { name: 'Cuối trang' })).toHaveFocus();
  location.hash = '';
});

it('keeps the day in sight however far one reads', async () => {
  await render(shell('2020-02-15'));
  page.getByRole('link', { name: 'Cuối trang' }).element().scrollIntoView();
  await expect.element(page.getByRole('button', { name: 'Đang xem: 15/02/2020' })).toBeInViewport();
  scrollTo(0, 0);
});

it('tints its band on another day than today', async () => {
  const { rerender } = await render(shell('2026-11-21'));
  const band = () => getComputedStyle(page.getByRole('banner').element()).backgroundColor;
  const today = band();
  await rerender(shell('2020-02-15'));
  await expect.poll(band).not.toBe(today);
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(shell('2020-02-15'))).toEqual([]);
});
