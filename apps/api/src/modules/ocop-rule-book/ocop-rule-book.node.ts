import { printedDay } from '@ntm/domain/claim/period-words';
import { meaningOf } from '@ntm/domain/glossary/glossary';
import { dayBefore } from '@ntm/domain/kernel/calendar-day';
import { holdsOn } from '@ntm/domain/kernel/day-interval';
import { CERTIFYING_LEVEL_WORDS } from '@ntm/domain/ocop/certifying-level-words';
import type {
  OcopBand as Band,
  OcopCertifier as Certifier,
  OcopPart as Part,
  OcopRuleBook as RuleBook,
} from '@ntm/domain/ocop/ocop-rule-book';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../builder/builder.ts';
import { dayOfRules } from '../../builder/day-of-rules.ts';
import { answerNodes } from '../../builder/node-lookup.ts';
import { evidenceFields } from '../criteria-set/evidence-fields.ts';
import { Source } from '../source/source.node.ts';
import { sourceOf } from '../source/source-of.ts';
import { Text } from '../text/text.node.ts';
import { UnitLevel } from '../unit/unit-level.node.ts';

interface BandInBook {
  readonly book: RuleBook;
  readonly band: Band;
}

const OcopCertifier = builder.objectRef<Certifier>('OcopCertifier').implement({
  description: meaningOf('ocop-certifier'),
  fields: (t) => ({
    stars: t.exposeInt('stars', { description: 'The rank, in stars.' }),
    level: t.expose('level', { type: UnitLevel, description: 'Whose body certified; NATION for the centre.' }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day.' }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'First day on which it no longer certified; null while it does.',
    }),
    ...evidenceFields(t, (certifier) => certifier),
  }),
});

const OcopBand = builder.objectRef<BandInBook>('OcopBand').implement({
  description: `${meaningOf('star-rank')} In its fields: from <= total < to.`,
  fields: (t) => ({
    stars: t.int({ description: 'The rank, in stars.', resolve: ({ band }) => band.stars }),
    from: t.float({ description: 'Smallest total, in points of 100.', resolve: ({ band }) => band.from }),
    to: t.float({
      description: 'Upper end in points of 100: not in the band itself, but in the highest one.',
      resolve: ({ band }) => band.to,
    }),
    certifiable: t.boolean({
      description: 'Whether a certificate is issued for it.',
      resolve: ({ band }) => band.certifiable,
    }),
    certifier: t.string({
      nullable: true,
      description:
        'Which level certifies it, in Vietnamese: cấp tỉnh; with its days where it is not the whole span of the rule ' +
        'book; null when nobody does.',
      resolve: ({ book, band }) =>
        certifiersOf(book, band)
          .map((certifier) => certifierInWords(certifier, book))
          .join('; ') || null,
    }),
    certifiers: t.field({
      type: [OcopCertifier],
      description: 'The same with days and evidence, oldest first. Days that no span holds had nobody to certify.',
      resolve: ({ book, band }) => certifiersOf(book, band),
    }),
    ...evidenceFields(t, ({ band }) => band),
  }),
});

const OcopPart = builder.objectRef<Part>('OcopPart').implement({
  description: meaningOf('ocop-part'),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'A, B or C.' }),
    name: t.string({ description: 'Name in Vietnamese.', resolve: ({ name }) => name.vi }),
    nameEn: t.string({ description: 'Name in English.', resolve: ({ name }) => name.en }),
    maximum: t.exposeFloat('maximum', { description: 'Most points that it can have.' }),
    ...evidenceFields(t, (part) => part),
  }),
});

export const OcopRuleBook = builder.objectRef<RuleBook>('OcopRuleBook').implement({
  description: meaningOf('ocop-rule-book'),
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id: `node` gives the same rule book again.',
      resolve: ({ code }) => encodeGlobalID('OcopRuleBook', code),
    }),
    code: t.exposeString('code', { description: 'Stable key: OCOP_2023_AM1.' }),
    title: t.string({ description: 'Title in Vietnamese.', resolve: ({ title }) => title.vi }),
    titleEn: t.string({ description: 'Title in English.', resolve: ({ title }) => title.en }),
    instrument: t.field({
      type: Source,
      description: 'The legal instrument that issues it.',
      resolve: ({ instrument }, _args, { record }) => sourceOf(instrument, record),
    }),
    amendments: t.field({
      type: [Source],
      description: 'Instruments that amended parts of it which are not on record.',
      resolve: ({ amendments }, _args, { record }) => amendments.map((id) => sourceOf(id, record)),
    }),
    basedOn: t.exposeString('basedOn', { nullable: true, description: 'Code of the rule book that it amends.' }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day in force.' }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'First day no longer in force; null while it is.',
    }),
    bands: t.field({
      type: [OcopBand],
      description: 'Star ranks, fewest stars first; together they cover every total from 0 to 100.',
      resolve: (book) => book.bands.map((band) => ({ book, band })),
    }),
    parts: t.field({
      type: [OcopPart],
      description: 'Sections of the score sheet: A, B and C.',
      resolve: ({ parts }) => parts,
    }),
    certificateMonths: t.int({
      description: 'How many months a certificate holds from its day of issue.',
      resolve: ({ certificate }) => certificate.months,
    }),
    note: t.field({
      type: Text,
      nullable: true,
      description: 'What is not established, and what its dates rest on.',
      resolve: ({ note }) => note,
    }),
    ...evidenceFields(t, (book) => book),
  }),
});

answerNodes('OcopRuleBook', (code, { record }) => record.ocopRuleBooks.get(code) ?? null);

builder.queryField('ocopRuleBooks', (t) =>
  t.field({
    type: [OcopRuleBook],
    description: 'The OCOP rule books, oldest first: one a day since 21 August 2019.',
    args: { asOf: t.arg({ type: 'Date', description: 'Only the one in force on this day; left out, all of them.' }) },
    resolve: (_root, { asOf }, context) => {
      const day = dayOfRules(asOf, context);
      return [...context.record.ocopRuleBooks.values()].filter((book) => day === undefined || holdsOn(book, day));
    },
  }),
);

function certifiersOf({ certifiers }: RuleBook, { stars }: Band): Certifier[] {
  return certifiers
    .filter((certifier) => certifier.stars === stars)
    .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
}

function certifierInWords({ level, validFrom, validTo }: Certifier, book: RuleBook): string {
  const words = CERTIFYING_LEVEL_WORDS.vi[level];
  if (validFrom === book.validFrom && validTo === book.validTo) return words;
  return `${words} (${printedDay(validFrom)}–${validTo === null ? '' : printedDay(dayBefore(validTo))})`;
}
