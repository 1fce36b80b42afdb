import { describe, expect, it } from 'vitest';
import { addresses } from './addresses.ts';
import { placeParams, readPlace } from './place.ts';

describe('the place that an address names', () => {
  it('is today in Vietnamese when it says nothing', () => {
    expect(readPlace({})).toEqual({ language: 'vi', day: undefined, unreadableDay: undefined });
  });

  it('keeps what is not a day apart, so that the page can say so', () => {
    expect(readPlace({ ngay: '2020-13-45' })).toMatchObject({ day: undefined, unreadableDay: '2020-13-45' });
    expect(readPlace({ ngay: '2019-02-29' })).toMatchObject({ day: undefined, unreadableDay: '2019-02-29' });
    expect(readPlace({ ngay: '2020-02-29' })).toMatchObject({ day: '2020-02-29', unreadableDay: undefined });
  });

  it('knows two languages and takes any other for the first', () => {
    expect(readPlace({ lang: 'en' }).language).toBe('en');
    expect(readPlace({ lang: 'fr' }).language).toBe('vi');
  });

  it('goes with the reader to another page', () => {
    const place = readPlace({ lang: 'en', ngay: '2020-02-15' });
    expect(addresses.Unit({ identity: 'C01720-1', ...placeParams(place) })).toBe(
      '/don-vi/C01720-1?lang=en&ngay=2020-02-15',
    );
  });

  it('leaves no trace in the address when it is today in Vietnamese', () => {
    expect(addresses.Source({ slug: 'cao-bang-2020', ...placeParams(readPlace({})) })).toBe('/nguon/cao-bang-2020');
  });
});
