import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { NoFigure } from '../figure/figure.tsx';
import { Section } from '../level-section/level-section.tsx';
import { FactList } from './fact-list.tsx';

const facts = (
  <main>
    <h1>Tỉnh Cao Bằng</h1>
    <Section heading="Số liệu" id="so-lieu" count="3 số liệu" actions={<a href="/graphql">Xem GraphQL</a>}>
      <FactList heading="Xã đạt chuẩn" count="2 số liệu">
        <NoFigure label="Số xã đạt chuẩn năm 2018" text="Chưa có số liệu" />
        <NoFigure label="Số xã đạt chuẩn năm 2019" text="Không công bố" />
      </FactList>
    </Section>
  </main>
);

it('is found by its heading and counts its figures for who cannot see them', async () => {
  await render(facts);
  const group = page.getByRole('region', { name: 'Xã đạt chuẩn' });
  expect(group.getByRole('listitem').elements()).toHaveLength(2);
  await expect.element(page.getByRole('heading', { level: 2, name: 'Số liệu' })).toBeVisible();
});

it('puts figures side by side on a desk and under each other on a phone', async () => {
  const { container } = await render(facts);
  const tops = () =>
    new Set([...container.querySelectorAll('li')].map((item) => item.getBoundingClientRect().top)).size;
  await page.viewport(1280, 800);
  expect(tops()).toBe(1);
  await page.viewport(360, 740);
  expect(tops()).toBe(2);
  await page.viewport(1280, 800);
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(facts)).toEqual([]);
});
