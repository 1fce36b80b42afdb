import { beforeEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { Figure, type FigureProps, NoFigure } from './figure.tsx';

const planned: FigureProps = {
  kind: 'target',
  kindLabel: 'Chỉ tiêu',
  label: 'Tỷ lệ xã đạt chuẩn nông thôn mới năm 2020',
  value: 'ít nhất 60',
  unit: '%',
  citation: {
    label: 'Nguồn: Báo Cao Bằng, 15/02/2020',
    title: 'Cao Bằng phấn đấu',
    href: '/nguon/1',
    phrase: 'ít nhất 60% số xã',
    meta: 'Báo Cao Bằng · 15/02/2020',
    note: 'Nguồn không ghi mẫu số.',
    closeLabel: 'Đóng',
  },
};
const measured: FigureProps = { ...planned, kind: 'result', kindLabel: 'Kết quả', value: '17', unit: 'xã' };

const source = page.getByRole('button', { name: 'Nguồn: Báo Cao Bằng' });
const phrase = page.getByText('«ít nhất 60% số xã»');

beforeEach(() => page.viewport(1280, 800));

describe('the source of a figure', () => {
  it('opens by keyboard, is read from its start and gives the focus back on Esc', async () => {
    await render(<Figure {...planned} />);
    await userEvent.keyboard('{Tab}');
    await expect.element(source).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'Cao Bằng phấn đấu' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Cao Bằng phấn đấu' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(phrase).not.toBeVisible();
    await expect.element(source).toHaveFocus();
  });

  it('shows the printed words, the paper, its day and what to beware of', async () => {
    await render(<Figure {...planned} />);
    await source.click();
    await expect.element(phrase).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Cao Bằng phấn đấu' })).toHaveAttribute('href', '/nguon/1');
    await expect.element(page.getByText('Báo Cao Bằng · 15/02/2020')).toBeVisible();
    await expect.element(page.getByText('Nguồn không ghi mẫu số.')).toBeVisible();
  });

  it('opens by the number itself, and what takes longer is made only then', async () => {
    let made = 0;
    const details = () => {
      made += 1;
      return <p>Vì sao có số này</p>;
    };
    await render(<Figure {...planned} citation={{ ...planned.citation, details }} />);
    expect(made).toBe(0);
    await page.getByRole('button', { name: 'ít nhất 60 %' }).click();
    await expect.element(phrase).toBeVisible();
    await expect.element(page.getByText('Vì sao có số này')).toBeVisible();
  });

  it('closes by its button and by a tap beside it', async () => {
    await render(<Figure {...planned} />);
    await source.click();
    await page.getByRole('button', { name: 'Đóng' }).click();
    await expect.element(phrase).not.toBeVisible();
    await source.click();
    await expect.element(phrase).toBeVisible();
    await page.getByText('Tỷ lệ xã đạt chuẩn').click();
    await expect.element(phrase).not.toBeVisible();
  });

  it('comes as a sheet from below on a phone and leaves the figure in sight', async () => {
    await page.viewport(360, 740);
    await render(<Figure {...planned} />);
    await source.click();
    const sheet = page.getByRole('dialog').element().getBoundingClientRect();
    expect([sheet.left, sheet.right, sheet.bottom]).toEqual([0, 360, 740]);
    expect(sheet.top).toBeGreaterThan(source.element().getBoundingClientRect().bottom);
  });

  it('stands under the figure on paper, where nothing can be opened', async () => {
    await render(<Figure {...planned} />);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    await expect.element(phrase).toBeVisible();
    await expect.element(source).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Đóng' })).not.toBeInTheDocument();
    await expect.element(page.getByRole('figure').getByText('ít nhất 60 %')).toBeVisible();
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });
});

describe('what is read out', () => {
  it('names the kind before what is measured, then the value with its comparator and unit', async () => {
    const { container } = await render(<Figure {...planned} />);
    await expect
      .element(page.getByRole('figure', { name: 'Chỉ tiêu Tỷ lệ xã đạt chuẩn nông thôn mới năm 2020' }))
      .toBeVisible();
    expect(container.textContent).toContain('ít nhất 60 %');
  });

  it('leaves the place of the value empty when a source says it without a number', async () => {
    const { value, unit, ...worded } = planned;
    await render(<Figure {...worded} sentence="Nâng cao chất lượng cuộc sống." />);
    const figure = page.getByRole('figure', { name: planned.label });
    await expect.element(figure.getByText('Nâng cao chất lượng cuộc sống.')).toBeVisible();
    await expect.element(figure).not.toHaveTextContent(`${value} ${unit}`);
  });

  it('says that nobody gave a number, and shows none', async () => {
    await render(<NoFigure label="Tỷ lệ hộ nghèo năm 2019" text="Chưa có số liệu" />);
    const empty = page.getByRole('figure', { name: 'Tỷ lệ hộ nghèo năm 2019' });
    await expect.element(empty).toMatchTextContent('Tỷ lệ hộ nghèo năm 2019Chưa có số liệu');
    await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  });
});

it('draws a plan lighter than a result', async () => {
  await render(
    <>
      <Figure {...planned} />
      <Figure {...measured} />
    </>,
  );
  const weight = (text: string) => Number(getComputedStyle(page.getByText(text, { exact: true }).element()).fontWeight);
  expect(weight('ít nhất 60 %')).toBeLessThan(weight('17 xã'));
});

it('has no fault in any view, with its source closed or open', async () => {
  const figures = (
    <main>
      <Figure {...planned} />
      <Figure {...measured} status="nguồn khác nhau" sentence="Cả tỉnh có 17 xã đạt." secondary="17/181 xã" />
      <NoFigure label="Tỷ lệ hộ nghèo năm 2019" text="Chưa có số liệu" />
    </main>
  );
  expect(await faultsInEveryView(figures)).toEqual([]);
  const open = () => {
    if (!document.querySelector(':popover-open')) return source.first().click();
    return Promise.resolve();
  };
  expect(await faultsInEveryView(figures, open)).toEqual([]);
});
