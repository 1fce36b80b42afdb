import { addresses } from './addresses.ts';
import { placeParams, usePlace } from './place.ts';

/** Address of a unit on the reader's day, or on another one: a list that stands on its source's day says so. */
export function useUnitHref(): (unit: { readonly identity: string }, day?: string) => string {
  const place = usePlace();
  return ({ identity }, day = place.day) =>
    addresses.Unit({ identity, ...placeParams({ language: place.language, day }) });
}
