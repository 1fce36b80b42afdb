import { composeStories, type Meta, setProjectAnnotations } from '@storybook/react-vite';
import { afterAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import preview from '../../.storybook/preview.tsx';
import { faultsHere, look } from '../../test/views.ts';

setProjectAnnotations(preview);

type StoryFile = { default: Meta } & Record<string, object>;

const files = import.meta.glob<StoryFile>('./*/*.stories.tsx', { eager: true });

const themes = ['light', 'dark'];

afterAll(async () => {
  delete document.documentElement.dataset.theme;
  await page.viewport(1280, 800);
});

describe.each(Object.entries(files))('%s', (_, file) => {
  it.each(Object.entries(composeStories(file)))(
    '%s can be read on a phone, by day and by night',
    async (_name, Story) => {
      const { container } = await render(<Story />);
      await Story.play?.({ canvasElement: container });
      await document.fonts.ready;
      const faults: string[] = [];
      for (const theme of themes) {
        const view = { width: 360, theme, text: '100%' };
        await look(view);
        faults.push(...(await faultsHere(container, view)));
      }
      expect(faults).toEqual([]);
    },
  );
});

it('has a story for every component', () => {
  const components = Object.keys(import.meta.glob('./*/*.module.css')).map((path) => path.split('/')[1]);
  const told = new Set(Object.keys(files).map((path) => path.split('/')[1]));
  expect([...new Set(components)].filter((name) => !told.has(name))).toEqual([]);
});
