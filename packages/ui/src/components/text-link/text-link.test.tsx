import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { TextLink } from './text-link.tsx';

const links = (
  <main>
    <TextLink href="/" variant="brand">
      NTM Atlas
    </TextLink>
    <TextLink href="/nguon" variant="quiet">
      Nguồn
    </TextLink>
    <p>
      Xem <TextLink href="/don-vi/7">xã Đình Phong</TextLink> từ ngày 01/07/2025.
    </p>
  </main>
);

it('is underlined within a sentence, so that it is not told by colour alone', async () => {
  await render(links);
  const inSentence = page.getByRole('link', { name: 'xã Đình Phong' });
  expect(getComputedStyle(inSentence.element()).textDecorationLine).toBe('underline');
});

it('is as high as a finger where it stands alone', async () => {
  await render(links);
  for (const name of ['NTM Atlas', 'Nguồn']) {
    const link = page.getByRole('link', { name }).element();
    expect(link.getBoundingClientRect().height, name).toBeGreaterThanOrEqual(44);
  }
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(links)).toEqual([]);
});
