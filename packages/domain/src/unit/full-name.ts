import { UNIT_KINDS, type UnitKind } from './unit-kind.ts';

/**
 * Name with the type word before it, as it stands inside a sentence: "xã Đức Long", "phường 1". A name that
 * already begins with its own type word is left alone: "Tổ dân phố 3".
 */
export function fullName(unit: {
  readonly kind: UnitKind;
  readonly typeWord: string | null;
  readonly name: string;
}): string {
  const word = unit.typeWord ?? UNIT_KINDS[unit.kind].word;
  const startsWithWord = unit.name.toLowerCase().startsWith(`${word} `);
  return word === '' || startsWithWord ? unit.name : `${word} ${unit.name}`;
}
