import { squeezeSpaces } from './fold.ts';
import { normaliseTonePlacement } from './tone-placement.ts';

/** NFC and lower case with all marks kept: what two spellings must share to be the same spelling. */
export function spelling(name: string): string {
  return squeezeSpaces(name.normalize('NFC').toLowerCase());
}

/** The spelling with every tone in one place: equal for two ways to write one name. */
export function nameKey(name: string): string {
  return normaliseTonePlacement(spelling(name));
}

/** Hoà An and HÒA AN are the same name, Hoa An is another. */
export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}
