import { describe, expect, it } from 'vitest';
import { readTypeWord } from './type-word.ts';

describe('a type word before a name', () => {
  it.each([
    ['xã Đức Long', 'Đức Long', ['COMMUNE']],
    ['xa duc long', 'duc long', ['COMMUNE']],
    ['P.1', '1', ['WARD']],
    ['p. 1', '1', ['WARD']],
    ['TX Sa Pa', 'Sa Pa', ['TOWN']],
    ['TT. Thông Nông', 'Thông Nông', ['TOWNSHIP']],
    ['T.P Cao Bằng', 'Cao Bằng', ['MUNICIPALITY', 'PROVINCIAL_CITY', 'MUNICIPAL_CITY']],
    ['TP.Cao Bằng', 'Cao Bằng', ['MUNICIPALITY', 'PROVINCIAL_CITY', 'MUNICIPAL_CITY']],
    ['H. Hòa An', 'Hòa An', ['RURAL_DISTRICT']],
    ['Bản Qua', 'Qua', ['BAN']],
  ])('reads "%s" as %s of kind %s, or as typed', (typed, text, kinds) => {
    expect(readTypeWord(typed)).toEqual([
      { text: typed, kinds: null },
      { text, kinds },
    ]);
  });

  it.each(['Đức Long', 'xã', 'Bạn Qua', 'Hòa An', 'Pác Bó', 'Tỉnhxa'])('sees none in "%s"', (typed) => {
    expect(readTypeWord(typed)).toEqual([{ text: typed, kinds: null }]);
  });
});
