import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { buildVersion } from '../recognition/recognition.test-data.ts';
import { groupIntoLives, standingNearest } from './unit-life.ts';

const [born, renamed, ended] = [day('2019-01-01'), day('2020-03-01'), day('2025-07-01')];
const first = buildVersion({ identity: 'a', name: 'Cũ', validFrom: born, validTo: renamed });
const last = buildVersion({ identity: 'a', name: 'Mới', validFrom: renamed, validTo: ended });
const other = buildVersion({ identity: 'b', validFrom: renamed, validTo: null });

describe('the life of a unit', () => {
  const lives = groupIntoLives([other, last, first]);

  it('runs over its versions, oldest first, whatever the order of the record', () => {
    expect(lives.get('a')).toEqual({
      identity: 'a',
      level: 'COMMUNE',
      versions: [first, last],
      validFrom: born,
      validTo: ended,
    });
    expect(lives.get('b')).toMatchObject({ versions: [other], validFrom: renamed, validTo: null });
  });

  it.each([
    ['before it began', '2018-06-01', 'Cũ', '2019-01-01'],
    ['on its first day', '2019-01-01', 'Cũ', '2019-01-01'],
    ['on the last day of a version', '2020-02-29', 'Cũ', '2020-02-29'],
    ['on its last day', '2025-06-30', 'Mới', '2025-06-30'],
    ['on the day it was gone', '2025-07-01', 'Mới', '2025-06-30'],
    ['long after', '2030-01-01', 'Mới', '2025-06-30'],
  ])('asked for %s it stands as on the nearest day', (_, asked, name, asOf) => {
    const life = lives.get('a');
    const unit = life && standingNearest(life, day(asked));
    expect([unit?.version.name, unit?.asOf]).toEqual([name, asOf]);
  });
});
