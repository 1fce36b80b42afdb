import { type CalendarDay, day } from '../kernel/calendar-day.ts';
import type { UnitLevel } from '../unit/unit-kind.ts';
import type { OcopCertifier, OcopPart, OcopRuleBook } from './ocop-rule-book.ts';

const READ = { verified: true, evidence: 'a test' };

export function buildParts(a: number, b: number, c: number): OcopPart[] {
  const name = { vi: 'Phần', en: 'Part' };
  return [
    { code: 'A', name, maximum: a, ...READ },
    { code: 'B', name, maximum: b, ...READ },
    { code: 'C', name, maximum: c, ...READ },
  ];
}

export function buildCertifier(
  stars: number,
  level: UnitLevel,
  validFrom: string,
  validTo: string | null,
): OcopCertifier {
  return { stars, level, validFrom: day(validFrom), validTo: validTo === null ? null : day(validTo), ...READ };
}

/** Maxima 40 / 25 / 35, the usual bands, nobody to certify. */
export function buildOcopRuleBook(over: Partial<OcopRuleBook> = {}): OcopRuleBook {
  const floors: readonly [from: number, to: number][] = [
    [0, 30],
    [30, 50],
    [50, 70],
    [70, 90],
    [90, 100],
  ];
  return {
    code: 'OCOP_2023',
    title: { vi: 'Bộ tiêu chí 2023', en: 'the criteria of 2023' },
    instrument: 'qd-148-2023',
    amendments: [],
    basedOn: null,
    validFrom: day('2023-02-24'),
    validTo: day('2025-07-06'),
    parts: buildParts(40, 25, 35),
    bands: floors.map(([from, to], place) => ({ stars: place + 1, from, to, certifiable: place >= 2, ...READ })),
    certifiers: [],
    certificate: { months: 36, ...READ },
    taxonomy: { stated: { industries: 6, groups: null, productSets: null }, industries: [], ...READ },
    note: null,
    ...READ,
    ...over,
  };
}

/** The four rule books in outline: validity, part maxima and certifiers as the record has them. */
export const RULE_BOOKS: readonly OcopRuleBook[] = [
  buildOcopRuleBook({
    code: 'OCOP_2019',
    title: { vi: 'Bộ tiêu chí 2019', en: 'the criteria of 2019' },
    validFrom: day('2019-08-21'),
    validTo: day('2023-02-24'),
    parts: buildParts(35, 25, 40),
    certifiers: [
      buildCertifier(3, 'PROVINCE', '2019-08-21', '2023-02-24'),
      buildCertifier(4, 'PROVINCE', '2019-08-21', '2023-02-24'),
      buildCertifier(5, 'NATION', '2019-08-21', '2023-02-24'),
    ],
  }),
  buildOcopRuleBook({
    certifiers: [
      buildCertifier(3, 'DISTRICT', '2023-02-24', '2025-07-01'),
      buildCertifier(4, 'PROVINCE', '2023-02-24', '2025-07-06'),
      buildCertifier(5, 'NATION', '2023-02-24', '2025-07-06'),
    ],
  }),
  outline('OCOP_2023_AM1', '2025-07-06', '2026-05-22'),
  outline('OCOP_2026', '2026-05-22', null),
];

function outline(code: string, validFrom: string, validTo: string | null): OcopRuleBook {
  const days: { validFrom: CalendarDay; validTo: CalendarDay | null } = {
    validFrom: day(validFrom),
    validTo: validTo === null ? null : day(validTo),
  };
  const certifiers = [3, 4, 5].map((stars) =>
    buildCertifier(stars, stars === 5 ? 'NATION' : 'PROVINCE', validFrom, validTo),
  );
  return buildOcopRuleBook({ code, ...days, certifiers });
}
