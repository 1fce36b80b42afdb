import { expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { buildRecord, buildVersion, CAO_BANG, NATION } from '../recognition/recognition.test-data.ts';
import { UNIT_KINDS, UNIT_LEVELS } from './unit-kind.ts';

const { tree } = buildRecord({
  communes: [
    buildVersion({ identity: 'a' }),
    buildVersion({ identity: 'b' }),
    buildVersion({ identity: 'w', kind: 'WARD' }),
    buildVersion({ identity: 'x', level: 'VILLAGE', kind: 'XOM', parent: 'a' }),
    buildVersion({ identity: 'gone', validTo: day('2020-03-01') }),
  ],
});

it('counts the units below one by level and by kind, as they stand on its day and without itself', () => {
  const asOf = day('2024-06-01');
  const noLevel = Object.fromEntries(UNIT_LEVELS.map((level) => [level, 0]));
  const noKind = Object.fromEntries(Object.keys(UNIT_KINDS).map((kind) => [kind, 0]));
  expect(tree.counts({ version: CAO_BANG, asOf })).toEqual({
    byLevel: { ...noLevel, COMMUNE: 3, VILLAGE: 1 },
    byKind: { ...noKind, COMMUNE: 2, WARD: 1, XOM: 1 },
  });
  expect(tree.counts({ version: NATION, asOf })).toEqual({
    byLevel: { ...noLevel, PROVINCE: 1, COMMUNE: 3, VILLAGE: 1 },
    byKind: { ...noKind, PROVINCE: 1, COMMUNE: 2, WARD: 1, XOM: 1 },
  });
});
