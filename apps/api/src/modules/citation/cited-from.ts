import type { Citation } from '@ntm/domain/claim/claim';

/** A citation of the domain as the columns that a row has. */
export function citedFrom({ source, phrase, locator }: Citation) {
  return { sourceId: source, phrase, locator };
}
