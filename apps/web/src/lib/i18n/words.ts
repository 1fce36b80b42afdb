import type { Language } from '@ntm/domain/kernel/bilingual';
import type { BoardWords } from './messages/vi/board.ts';
import type { CompareWords } from './messages/vi/compare.ts';
import type { GlossaryWords } from './messages/vi/glossary.ts';
import type { GridWords } from './messages/vi/grid.ts';
import type { MapWords } from './messages/vi/map.ts';
import type { OcopWords } from './messages/vi/ocop.ts';
import type { PaletteWords } from './messages/vi/palette.ts';
import type { RuleBookWords } from './messages/vi/rule-books.ts';
import type { TakeAwayWords } from './messages/vi/take-away.ts';
import type { TreeWords } from './messages/vi/tree.ts';
import type { UnitLifeWords } from './messages/vi/unit-life.ts';
import type { UnitPageWords } from './messages/vi/unit-page.ts';
import type { WhyWords } from './messages/vi/why.ts';
import type { CommonWords } from './messages/vi.ts';

/** All words of the explorer. */
export type Messages = CommonWords &
  BoardWords &
  GlossaryWords &
  GridWords &
  CompareWords &
  MapWords &
  OcopWords &
  PaletteWords &
  RuleBookWords &
  TakeAwayWords &
  TreeWords &
  UnitLifeWords &
  UnitPageWords &
  WhyWords;

/** The parts in which they come: `common` at once, every other with the code that says them. */
export const CATALOGUES = {
  common: { vi: () => import('./messages/vi.ts'), en: () => import('./messages/en.ts') },
  ocop: { vi: () => import('./messages/vi/ocop.ts'), en: () => import('./messages/en/ocop.ts') },
  'rule-books': { vi: () => import('./messages/vi/rule-books.ts'), en: () => import('./messages/en/rule-books.ts') },
  board: { vi: () => import('./messages/vi/board.ts'), en: () => import('./messages/en/board.ts') },
  'unit-life': { vi: () => import('./messages/vi/unit-life.ts'), en: () => import('./messages/en/unit-life.ts') },
  glossary: { vi: () => import('./messages/vi/glossary.ts'), en: () => import('./messages/en/glossary.ts') },
  grid: { vi: () => import('./messages/vi/grid.ts'), en: () => import('./messages/en/grid.ts') },
  map: { vi: () => import('./messages/vi/map.ts'), en: () => import('./messages/en/map.ts') },
  'unit-page': { vi: () => import('./messages/vi/unit-page.ts'), en: () => import('./messages/en/unit-page.ts') },
  compare: { vi: () => import('./messages/vi/compare.ts'), en: () => import('./messages/en/compare.ts') },
  'take-away': { vi: () => import('./messages/vi/take-away.ts'), en: () => import('./messages/en/take-away.ts') },
  tree: { vi: () => import('./messages/vi/tree.ts'), en: () => import('./messages/en/tree.ts') },
  palette: { vi: () => import('./messages/vi/palette.ts'), en: () => import('./messages/en/palette.ts') },
  why: { vi: () => import('./messages/vi/why.ts'), en: () => import('./messages/en/why.ts') },
} satisfies Record<string, Record<Language, () => Promise<{ words: Partial<Messages> }>>>;

export type Part = keyof typeof CATALOGUES;

const parts = new Set<Part>(['common']);
const spoken = new Map<Language, Partial<Messages>>();
/** Those whose words are there or on their way: code that comes meanwhile brings its own in them too. */
const languages = new Set<Language>();

async function bring(part: Part, language: Language): Promise<void> {
  const { words } = await CATALOGUES[part][language]();
  spoken.set(language, Object.assign(spoken.get(language) ?? {}, words));
}

/** Brings the words of one language: of every part that any code has asked for so far. */
export async function wordsOf(language: Language): Promise<Messages> {
  languages.add(language);
  await Promise.all(Array.from(parts, (part) => bring(part, language)));
  return spoken.get(language) as Messages;
}

/** Loads code together with the parts of the words that it says, in every language spoken so far. */
export function withWords<Code>(load: () => Promise<Code>, ...needed: readonly Part[]): () => Promise<Code> {
  return async () => {
    for (const part of needed) parts.add(part);
    const words = [...languages].flatMap((language) => needed.map((part) => bring(part, language)));
    const [code] = await Promise.all([load(), ...words]);
    return code;
  };
}
