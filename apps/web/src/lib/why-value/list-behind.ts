import { addresses } from '../addresses.ts';
import type { PlaceParams } from '../place.ts';
import type { ValueQuestion } from './value-question.ts';

/** Where all that went into a value stands as a list, on its day. */
export function listBehind({ topic, level, identity, criteriaSet }: ValueQuestion, place: PlaceParams): string {
  if (topic === 'OCOP_PRODUCTS') {
    return addresses.Products({ ...(level !== 'NATION' && { trong: identity }), 'hieu-luc': 'VALID', ...place });
  }
  if (topic === 'MEAN_CRITERIA' && (level === 'PROVINCE' || level === 'DISTRICT')) {
    return addresses.Grid({ identity, ...(criteriaSet && { bo: criteriaSet }), ...place });
  }
  return level === 'NATION' ? addresses.Nation(place) : addresses.Unit({ identity, ...place });
}
