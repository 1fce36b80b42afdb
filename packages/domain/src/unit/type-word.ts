import { fold, squeezeSpaces } from './fold.ts';
import { spelling } from './same-name.ts';
import type { UnitKind } from './unit-kind.ts';

/** Type words as people write them, with what each can mean. A single letter counts only with its dot: "P.1". */
const TYPE_WORDS: readonly { readonly word: string; readonly needsDot?: true; readonly kinds: readonly UnitKind[] }[] =
  [
    { word: 'tỉnh', kinds: ['PROVINCE'] },
    { word: 'thành phố', kinds: ['MUNICIPALITY', 'PROVINCIAL_CITY', 'MUNICIPAL_CITY'] },
    { word: 'tp', kinds: ['MUNICIPALITY', 'PROVINCIAL_CITY', 'MUNICIPAL_CITY'] },
    { word: 't.p', kinds: ['MUNICIPALITY', 'PROVINCIAL_CITY', 'MUNICIPAL_CITY'] },
    { word: 'thị xã', kinds: ['TOWN'] },
    { word: 'tx', kinds: ['TOWN'] },
    { word: 'huyện', kinds: ['RURAL_DISTRICT'] },
    { word: 'h', needsDot: true, kinds: ['RURAL_DISTRICT'] },
    { word: 'quận', kinds: ['URBAN_DISTRICT'] },
    { word: 'q', needsDot: true, kinds: ['URBAN_DISTRICT'] },
    { word: 'thị trấn', kinds: ['TOWNSHIP'] },
    { word: 'tt', kinds: ['TOWNSHIP'] },
    { word: 'phường', kinds: ['WARD'] },
    { word: 'p', needsDot: true, kinds: ['WARD'] },
    { word: 'xã', kinds: ['COMMUNE'] },
    { word: 'x', needsDot: true, kinds: ['COMMUNE'] },
    { word: 'đặc khu', kinds: ['SPECIAL_ZONE'] },
    { word: 'thôn', kinds: ['THON'] },
    { word: 'xóm', kinds: ['XOM'] },
    { word: 'bản', kinds: ['BAN'] },
    { word: 'ấp', kinds: ['AP'] },
    { word: 'buôn', kinds: ['BUON'] },
    { word: 'làng', kinds: ['LANG'] },
    { word: 'tổ dân phố', kinds: ['RESIDENTIAL_GROUP'] },
    { word: 'khối phố', kinds: ['RESIDENTIAL_GROUP'] },
  ];

/** A way to understand what was typed: a text to find among names, and the kinds it may be, null for any. */
export interface Reading {
  readonly text: string;
  readonly kinds: readonly UnitKind[] | null;
}

/**
 * "xã Đức Long" is the name Đức Long of a commune; but a name may itself begin with such a word (xã Bản Qua),
 * so the text as typed is always one of the readings.
 */
export function readTypeWord(typed: string): Reading[] {
  const text = squeezeSpaces(typed.normalize('NFC'));
  const asTyped: Reading = { text, kinds: null };
  const split = TYPE_WORDS.flatMap(({ word, needsDot, kinds }) => {
    const rest = restAfter(text, word, needsDot === true);
    return rest === undefined ? [] : [{ text: rest, kinds }];
  });
  return [asTyped, ...split];
}

function restAfter(text: string, word: string, needsDot: boolean): string | undefined {
  const head = text.slice(0, word.length);
  // With marks it must be the word itself ("bạn Qua" is no village), without marks it may be.
  const isWord = spelling(head) === word || spelling(head) === fold(word);
  if (!isWord) return undefined;
  const tail = text.slice(word.length);
  const separator = needsDot ? /^\. ?/ : /^(?:\. ?| )/;
  const rest = tail.replace(separator, '');
  return rest !== tail && rest !== '' ? rest : undefined;
}
