import { expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { buildVersion } from '../recognition/recognition.test-data.ts';
import { compareVietnamese, rankInVietnameseOrder } from './vietnamese-order.ts';

it('sorts by the Vietnamese alphabet, then tone, numbers by size', () => {
  const inOrder = [
    'An Lạc',
    'Ân Thi',
    'Ba Bể',
    'Dân Chủ',
    'Đa Thông',
    'Ea Kly',
    'Thôn 2',
    'Thôn 10',
    'Ước Lễ',
    'Yên Thổ',
  ];
  expect(inOrder.toReversed().sort(compareVietnamese)).toEqual(inOrder);
});

it('orders units of one name by identity, and versions of one unit by the day they began', () => {
  const [born, changed] = [day('2019-01-01'), day('2020-03-01')];
  const first = buildVersion({ identity: 'a', validFrom: born, validTo: changed });
  const second = buildVersion({ identity: 'a', validFrom: changed });
  const namesake = buildVersion({ identity: 'b', validFrom: born });
  const laterName = buildVersion({ identity: '0', name: 'Yên Thổ' });
  const inOrder = [first, second, namesake, laterName];
  for (const record of [inOrder, inOrder.toReversed()]) {
    expect(record.map(rankInVietnameseOrder(record))).toEqual(record.map((version) => inOrder.indexOf(version)));
  }
});
