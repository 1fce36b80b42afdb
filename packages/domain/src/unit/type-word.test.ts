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

  it.each([
    ['tỉnh', ['PROVINCE']],
    ['thành phố', ['MUNICIPALITY', 'PROVINCIAL_CITY', 'MUNICIPAL_CITY']],
    ['tp', ['MUNICIPALITY', 'PROVINCIAL_CITY', 'MUNICIPAL_CITY']],
    ['t.p', ['MUNICIPALITY', 'PROVINCIAL_CITY', 'MUNICIPAL_CITY']],
    ['thị xã', ['TOWN']],
    ['tx', ['TOWN']],
    ['huyện', ['RURAL_DISTRICT']],
    ['h.', ['RURAL_DISTRICT']],
    ['quận', ['URBAN_DISTRICT']],
    ['q.', ['URBAN_DISTRICT']],
    ['thị trấn', ['TOWNSHIP']],
    ['tt', ['TOWNSHIP']],
    ['phường', ['WARD']],
    ['p.', ['WARD']],
    ['xã', ['COMMUNE']],
    ['x.', ['COMMUNE']],
    ['đặc khu', ['SPECIAL_ZONE']],
    ['thôn', ['THON']],
    ['xóm', ['XOM']],
    ['bản', ['BAN']],
    ['ấp', ['AP']],
    ['buôn', ['BUON']],
    ['làng', ['LANG']],
    ['tổ dân phố', ['RESIDENTIAL_GROUP']],
    ['khối phố', ['RESIDENTIAL_GROUP']],
  ])('takes "%s" before a name for one of %s, in small letters or capitals', (word, kinds) => {
    expect(readTypeWord(`${word} Yên Sơn`).slice(1)).toEqual([{ text: 'Yên Sơn', kinds }]);
    expect(readTypeWord(`${word.toUpperCase()} Yên Sơn`).slice(1)).toEqual([{ text: 'Yên Sơn', kinds }]);
  });

  it.each(['H Hòa An', 'Q 1', 'P 1', 'X 5'])('asks for the dot after the single letter of "%s"', (typed) => {
    expect(readTypeWord(typed)).toEqual([{ text: typed, kinds: null }]);
  });

  it.each(['Bảng Cao', 'Pác Bó 1. Đông', 'xã.', 'P.'])(
    'sees none in "%s", which only begins alike or names nothing',
    (typed) => {
      expect(readTypeWord(typed)).toEqual([{ text: typed, kinds: null }]);
    },
  );

  it.each(['Đức Long', 'xã', 'Bạn Qua', 'Hòa An', 'Pác Bó', 'Tỉnhxa'])('sees none in "%s"', (typed) => {
    expect(readTypeWord(typed)).toEqual([{ text: typed, kinds: null }]);
  });
});
