const TONES = '\\u0300\\u0301\\u0303\\u0309\\u0323';
/** A tone on the second vowel of an open oa, oe, uy. After q the u belongs to the consonant: "Quý" has one way only. */
const TONE_ON_SECOND_VOWEL = new RegExp(`(o(?=[ae])|(?<!q)u(?=y))([aey])([${TONES}])(?![\\p{L}\\p{M}])`, 'giu');

/** Writes Hoà as Hòa and Thuỷ as Thủy: the two ways to place a tone, brought to one. Gives NFC. */
export function normaliseTonePlacement(text: string): string {
  return text.normalize('NFD').replace(TONE_ON_SECOND_VOWEL, '$1$3$2').normalize('NFC');
}
