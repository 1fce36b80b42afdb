import { claimStatement } from '@ntm/domain/claim/claim-statement';
import { subjectName } from '@ntm/domain/claim/subject-name';
import { meaningOf } from '@ntm/domain/glossary/glossary';
import type { Language } from '@ntm/domain/kernel/bilingual';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../../builder/builder.ts';
import type { Context } from '../../builder/context.ts';
import { ROW_ID, ROW_KEY_DESCRIPTION } from '../../builder/row-id.ts';
import { Citation } from '../citation/citation.node.ts';
import { Measure } from '../measure/measure.node.ts';
import { measureOf } from '../measure/measure-of.ts';
import { bilingual } from '../text/bilingual.ts';
import { Text } from '../text/text.node.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';
import { subjectOf } from '../unit/units-of-row.ts';
import { Basis, RegisterBasis } from './basis.node.ts';
import { claimOf } from './claim-reference.ts';
import { Comparator } from './comparator.node.ts';

/**
 * What every claim row carries, so that a claim which another one only refers to needs no row until more than its id
 * is asked for.
 */
export const CLAIM_REFERENCE = { id: true, kind: true } as const;

export const Claim = builder.prismaInterface('Claim', {
  name: 'Claim',
  description: meaningOf('claim'),
  select: CLAIM_REFERENCE,
  resolveType: ({ kind }) => (kind === 'TARGET' ? 'Target' : 'Observation'),
  fields: (t) => ({
    id: t.id(ROW_ID),
    key: t.string({ description: ROW_KEY_DESCRIPTION, resolve: ({ id }) => id }),
    measure: t.field({
      type: Measure,
      description: 'What is counted or judged, and in which unit.',
      select: { measureCode: true },
      resolve: ({ measureCode }, _args, { record }) => measureOf(measureCode, record),
    }),
    subject: t.field({
      type: AdministrativeUnit,
      description:
        'The unit it is about, on the day of the root field it was reached through; below a root without a day, on ' +
        'the day of the source; on the nearest day of its life when it did not exist that day.',
      select: { subjectIdentity: true, sourceId: true },
      resolve: (row, _args, context, info) => subjectOf(row, context, info),
    }),
    scope: t.field({
      type: Text,
      nullable: true,
      description: 'Set when it is about a part of its subject: xã biên giới.',
      select: { scopeVi: true, scopeEn: true },
      resolve: ({ scopeVi, scopeEn }) => bilingual(scopeVi, scopeEn),
    }),
    period: t.exposeString('period', {
      nullable: true,
      description: 'Period it speaks of: 2020, 2021-2025; null when the source gives none.',
    }),
    comparator: t.expose('comparator', { type: Comparator, description: 'How `value` is to be read.' }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: "In the measure's unit, read with `comparator` and `basis`; null for statements without a number.",
    }),
    valueTo: t.exposeFloat('valueTo', {
      nullable: true,
      description: "Upper end where the source gives two, in the measure's unit: of a RANGE, or of an increase.",
    }),
    decimals: t.exposeInt('decimals', { description: 'Digits that the source prints after the decimal comma.' }),
    basis: t.expose('basis', { type: Basis, description: 'A total on a day, what a period adds, or not said.' }),
    registerBasis: t.expose('registerBasis', {
      type: RegisterBasis,
      nullable: true,
      description: 'Which register a count stands on; null when the source does not say.',
    }),
    baselinePeriod: t.exposeString('baselinePeriod', {
      nullable: true,
      description: meaningOf('baseline'),
    }),
    statement: t.string({
      description: "One sentence in Vietnamese, composed from the claim's parts.",
      resolve: ({ id }, _args, context, info) => sentence(id, 'vi', context, info),
    }),
    statementEn: t.string({
      description: "One sentence in English, composed from the claim's parts.",
      resolve: ({ id }, _args, context, info) => sentence(id, 'en', context, info),
    }),
    citation: t.field({
      type: Citation,
      description: 'Where it was read.',
      select: { sourceId: true, phrase: true, locator: true },
      resolve: (row) => row,
    }),
    note: t.field({
      type: Text,
      nullable: true,
      description: "An editor's remark: an ambiguity, a misprint, what it must not be mixed with.",
      select: { noteVi: true, noteEn: true },
      resolve: ({ noteVi, noteEn }) => bilingual(noteVi, noteEn),
    }),
  }),
});

builder.prismaInterfaceField(Claim, 'restates', (t) =>
  t.field({
    type: Claim,
    nullable: true,
    description: 'The claim of the same source that this one says again.',
    select: { restatesId: true },
    resolve: ({ restatesId, kind }) => (restatesId === null ? null : { id: restatesId, kind }),
  }),
);

function sentence(id: string, lang: Language, context: Context, info: GraphQLResolveInfo): string {
  const claim = claimOf(id, context.record);
  const row = { subjectIdentity: claim.subject, sourceId: claim.citation.source };
  return claimStatement(claim, {
    measure: measureOf(claim.measure, context.record),
    subjectName: subjectName(subjectOf(row, context, info), lang),
    lang,
  });
}
