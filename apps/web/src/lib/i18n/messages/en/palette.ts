import type { PaletteWords } from '../vi/palette.ts';
import { counting } from './counting.ts';

/** The words of the quick search over everything, in English. */
export const words: PaletteWords = {
  palette: {
    placeholder: 'Units, criteria, sources, terms, things to do',
    found: (count) =>
      `${counting(count, { one: 'entry', other: 'entries' })}. Arrows to choose, Enter to open, Esc to close.`,
    copied: 'The link to this page is copied.',
    notCopied: 'The browser does not let us copy the link.',
    units: 'Units',
    criteria: 'Criteria',
    products: 'OCOP products',
    sources: 'Sources',
    measures: 'Measures',
    ruleBooks: 'Rule books',
    pages: 'Pages',
    actions: 'Things to do',
    terms: 'Terms',
    more: 'Search on',
    everything: (text) => `Search the whole record for “${text}”`,
    former: 'no longer exists',
    language: 'Đọc bằng tiếng Việt',
    themes: { system: 'Theme of the system', light: 'Light theme', dark: 'Dark theme' },
    day: (day) => `See it as of ${day}`,
    today: 'Back to today',
    copy: 'Copy the link to this page',
    print: 'Print this page',
  },
};
