import { expect, it } from 'vitest';
import { matchEntries } from './match-entries.ts';

const entry = (label: string, searched?: string) => ({
  id: label,
  label,
  run: () => {},
  ...(searched && { searched }),
});
const labels = (entries: readonly { readonly label: string }[], text: string) =>
  matchEntries([{ heading: 'Thuật ngữ', entries: entries.map(({ label }) => entry(label)) }], text).flatMap((kind) =>
    kind.entries.map(({ label }) => label),
  );

it('finds without diacritics and puts what begins with the text first', () => {
  const terms = [entry('số liệu lũy kế'), entry('lũy kế'), entry('tăng thêm trong kỳ')];
  expect(labels(terms, 'luy ke')).toEqual(['lũy kế', 'số liệu lũy kế']);
});

it('finds by the words of the other language', () => {
  const kinds = [{ heading: 'Thuật ngữ', entries: [entry('mẫu số', 'denominator'), entry('nguồn', 'source')] }];
  expect(matchEntries(kinds, 'denom').flatMap(({ entries }) => entries.map(({ label }) => label))).toEqual(['mẫu số']);
});

it('keeps the order of the kinds and shows no more than five of each', () => {
  const many = Array.from({ length: 9 }, (_, at) => entry(`tiêu chí ${at}`));
  const [criteria, pages] = matchEntries(
    [
      { heading: 'Tiêu chí', entries: many },
      { heading: 'Các trang', entries: [entry('Bộ tiêu chí')] },
    ],
    'tieu chi',
  );
  expect([criteria?.entries.length, pages?.entries.length]).toEqual([5, 1]);
});
