import { meaningOf } from '@ntm/domain/glossary/glossary';
import type { RuleBook } from '@ntm/domain/rule-book/rule-book';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../builder/builder.ts';
import { answerNodes } from '../../builder/node-lookup.ts';
import { RecognitionTier } from '../recognition/recognition-tier.node.ts';
import { Source } from '../source/source.node.ts';
import { sourceOf } from '../source/source-of.ts';
import { Text } from '../text/text.node.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';
import { UnitLevel } from '../unit/unit-level.node.ts';
import { Condition } from './condition.node.ts';
import { Criterion } from './criterion.node.ts';
import { evidenceFields } from './evidence-fields.ts';

export const CriteriaSet = builder.objectRef<RuleBook>('CriteriaSet').implement({
  description: meaningOf('criteria-set'),
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id: `node` gives the same rule book again.',
      resolve: ({ code }) => encodeGlobalID('CriteriaSet', code),
    }),
    code: t.exposeString('code', { description: 'Stable key: COMMUNE_NTM_2016.' }),
    title: t.string({ description: 'Title in Vietnamese.', resolve: ({ title }) => title.vi }),
    titleEn: t.string({ description: 'Title in English.', resolve: ({ title }) => title.en }),
    level: t.expose('level', { type: UnitLevel, description: 'Level of the units that it judges.' }),
    tier: t.expose('tier', { type: RecognitionTier, description: 'The status that it leads to.' }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day in force.' }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'First day no longer in force; null while no end is known.',
    }),
    instrument: t.field({
      type: Source,
      description: 'The legal instrument that issues it.',
      resolve: ({ instrument }, _args, { record }) => sourceOf(instrument, record),
    }),
    amendments: t.field({
      type: [Source],
      description: 'The instruments that amended it.',
      resolve: ({ amendments }, _args, { record }) => amendments.map((id) => sourceOf(id, record)),
    }),
    adoptedBy: t.field({
      type: AdministrativeUnit,
      nullable: true,
      description: 'The province that adopted it for itself, on its first day in force; null for a national one.',
      resolve: ({ adoptedBy, validFrom }, _args, { record }) =>
        adoptedBy === null ? null : record.tree.unitNearest(adoptedBy, validFrom),
    }),
    basedOn: t.exposeString('basedOn', {
      nullable: true,
      description: 'Code of the rule book that it builds on.',
    }),
    statedCriteria: t.int({
      nullable: true,
      description: 'How many criteria the instrument counts; null where that is not established or it has conditions.',
      resolve: (book) => (book.kind === 'CRITERIA' ? book.stated.criteria : null),
    }),
    statedIndicators: t.int({
      nullable: true,
      description: 'How many indicators the instrument counts, more than are on record; null as for `statedCriteria`.',
      resolve: (book) => (book.kind === 'CRITERIA' ? book.stated.indicators : null),
    }),
    criteria: t.field({
      type: [Criterion],
      description: 'Its criteria by number; empty for conditions, and while the content is not established.',
      resolve: (book) => (book.kind === 'CRITERIA' ? book.criteria.map((criterion) => ({ set: book, criterion })) : []),
    }),
    conditions: t.field({
      type: [Condition],
      description: 'Its conditions by number, as far as they are on record; empty for criteria.',
      resolve: (book) => (book.kind === 'CONDITIONS' ? book.conditions : []),
    }),
    hasAllConditions: t.boolean({
      nullable: true,
      description: 'True when `conditions` is the whole list of the instrument; null for criteria.',
      resolve: (book) => (book.kind === 'CONDITIONS' ? book.hasAllConditions : null),
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

answerNodes('CriteriaSet', (code, { record }) => record.ruleBooks.get(code) ?? null);
