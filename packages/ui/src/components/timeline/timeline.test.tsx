import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { Section } from '../level-section/level-section.tsx';
import { Timeline } from './timeline.tsx';

const life = (
  <main>
    <h1>Xã Ngọc Côn</h1>
    <Section heading="Dòng thời gian" id="dong-thoi-gian">
      <Timeline
        label="Sự kiện"
        emptyText="Chưa ghi nhận sự kiện"
        items={[
          { key: 'a', day: '2020-03-01', dayLabel: '01/03/2020', title: 'Huyện Trà Lĩnh nhập vào huyện Trùng Khánh' },
          {
            key: 'b',
            day: '2025-07-01',
            dayLabel: '01/07/2025',
            title: 'Ba xã nhập thành xã Đình Phong',
            body: 'Ngọc Côn, Phong Nặm và Đình Phong.',
            instrument: 'Nghị quyết 1657/NQ-UBTVQH15',
            links: [{ href: '/don-vi/7', label: 'Xã Đình Phong', note: 'sau' }],
          },
        ]}
      />
    </Section>
  </main>
);

it('tells events in order, each with its day, its paper and what came of it', async () => {
  await render(life);
  const titles = page.getByRole('list', { name: 'Sự kiện' }).getByRole('heading', { level: 3 });
  await expect.element(titles.first()).toMatchTextContent('Huyện Trà Lĩnh');
  await expect.element(titles.last()).toMatchTextContent('Ba xã');
  await expect.element(page.getByText('01/07/2025')).toHaveAttribute('datetime', '2025-07-01');
  await expect.element(page.getByText('Nghị quyết 1657/NQ-UBTVQH15')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Xã Đình Phong' })).toHaveAttribute('href', '/don-vi/7');
});

it('says that no event is recorded', async () => {
  await render(<Timeline label="Sự kiện" items={[]} emptyText="Chưa ghi nhận sự kiện" />);
  await expect.element(page.getByText('Chưa ghi nhận sự kiện')).toBeVisible();
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(life)).toEqual([]);
});
