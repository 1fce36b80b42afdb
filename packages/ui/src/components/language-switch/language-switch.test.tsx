import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { LanguageSwitch } from './language-switch.tsx';

const languages = (
  <LanguageSwitch
    label="Ngôn ngữ"
    items={[
      { href: '/don-vi/1', label: 'Tiếng Việt', lang: 'vi', current: true },
      { href: '/en/units/1', label: 'English', lang: 'en', current: false },
    ]}
  />
);

it('says which language this is and is read in the voice of each', async () => {
  await render(languages);
  await expect.element(page.getByRole('link', { name: 'Tiếng Việt' })).toHaveAttribute('aria-current', 'true');
  const english = page.getByRole('link', { name: 'English' });
  await expect.element(english).toHaveAttribute('lang', 'en');
  await expect.element(english).not.toHaveAttribute('aria-current');
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(languages)).toEqual([]);
});
