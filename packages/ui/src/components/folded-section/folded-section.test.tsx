import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { FoldedSection } from './folded-section.tsx';

it('makes what it holds only when it is opened, by keyboard too', async () => {
  const content = vi.fn(() => <p>Nội dung</p>);
  await render(
    <FoldedSection heading="Số liệu cả nước" id="so-lieu" count="74">
      {content}
    </FoldedSection>,
  );
  expect(content).not.toHaveBeenCalled();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByText('Nội dung')).toBeVisible();
});

it('has no fault in any view', async () => {
  const folded = (
    <main>
      <h1>Việt Nam</h1>
      <FoldedSection heading="Số liệu cả nước" id="so-lieu">
        {() => <p>Nội dung</p>}
      </FoldedSection>
    </main>
  );
  expect(await faultsInEveryView(folded)).toEqual([]);
});
