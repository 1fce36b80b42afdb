import { expect, it } from 'vitest';
import { fold } from '../unit/fold.ts';
import { GLOSSARY_PARTS, glossaryTerm, meaningOf, TERMS } from './glossary.ts';

it('explains at least sixty terms, each under one key', () => {
  const keys = Object.values(GLOSSARY_PARTS).flatMap((part) => Object.keys(part));
  expect(keys.length).toBeGreaterThanOrEqual(60);
  expect(new Set(keys).size).toBe(keys.length);
  expect(TERMS.map(([id]) => id)).toEqual(keys);
});

it('names no two terms alike in either language', () => {
  for (const language of ['vi', 'en'] as const) {
    const names = TERMS.map(([, { name }]) => name[language].toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
});

it.each(TERMS)('%s is explained in both languages, in one to three whole sentences', (_id, { definition, law }) => {
  for (const text of [definition.vi, definition.en, ...(law ? [law.name.vi, law.name.en] : [])]) {
    expect(text).toBe(text.normalize('NFC').trim());
  }
  for (const text of [definition.vi, definition.en]) {
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text.split(/\. (?=\p{Lu})/u).length).toBeLessThanOrEqual(3);
  }
  expect(fold(definition.vi)).not.toBe(definition.vi.toLowerCase());
  expect(definition.vi).not.toBe(definition.en);
});

it('says of each legal text what nobody has found in a publication', () => {
  expect(glossaryTerm('new-rural').law).toMatchObject({ verified: false });
  expect(glossaryTerm('construction-arrears').law).toMatchObject({ verified: true });
  expect('law' in glossaryTerm('no-data')).toBe(false);
});

it('states the meaning of a term to programs under its Vietnamese name', () => {
  expect(meaningOf('target')).toBe('Chỉ tiêu của kế hoạch. What a source says shall be: never a result.');
  expect(meaningOf('district')).toMatch(/^Đơn vị cấp huyện\. /);
});
