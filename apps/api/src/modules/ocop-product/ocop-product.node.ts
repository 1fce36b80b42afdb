import { meaningOf } from '@ntm/domain/glossary/glossary';
import { certificateInForce, certifiedRating } from '@ntm/domain/ocop/certified-rating';
import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../builder/builder.ts';
import { dayOfRules } from '../../builder/day-of-rules.ts';
import { pagedByPosition } from '../../builder/forward-paging.ts';
import { rootDay } from '../../builder/root-day.ts';
import { ROW_ID, ROW_KEY_DESCRIPTION } from '../../builder/row-id.ts';
import { Citation } from '../citation/citation.node.ts';
import { OcopRating } from '../ocop-rating/ocop-rating.node.ts';
import { Commune } from '../unit/commune.node.ts';
import { subjectOf } from '../unit/units-of-row.ts';
import { OcopCertificate } from './ocop-certificate.node.ts';
import { OcopEvaluation } from './ocop-evaluation.node.ts';
import { CERTIFICATES, rowToCertificate, rowToEvaluation } from './row-to-certificate.ts';

export const OcopProduct = builder.prismaObject('OcopProduct', {
  description: meaningOf('ocop-product'),
  findUnique: ({ id }) => ({ id }),
  fields: (t) => ({
    key: t.exposeString('id', { description: ROW_KEY_DESCRIPTION }),
    name: t.exposeString('name', { description: 'Name, as its source writes it.' }),
    group: t.exposeString('group', {
      description: 'Group (nhóm) as its source names it; groups differ from rule book to rule book.',
    }),
    producer: t.exposeString('producer', {
      description: meaningOf('ocop-owner'),
    }),
    commune: t.field({
      type: Commune,
      nullable: true,
      description:
        'The commune that its source names, on the same day as the subject of a claim; null when it names none.',
      resolve: ({ communeIdentity, sourceId }, _args, context, info) =>
        communeIdentity === null ? null : subjectOf({ subjectIdentity: communeIdentity, sourceId }, context, info),
    }),
    rating: t.field({
      type: OcopRating,
      nullable: true,
      description:
        'The rating behind the certificate in force on the day asked for. Null when none is in force, and when only ' +
        'the certificate is on record, not its points: see `certificates`.',
      args: { asOf: t.arg({ type: 'Date', description: 'The day; left out, that of the root field, else today.' }) },
      select: { certificates: CERTIFICATES },
      resolve: ({ certificates }, { asOf }, context, info) => {
        const ruleBooks = [...context.record.ocopRuleBooks.values()];
        const day = dayOfRules(asOf, context) ?? rootDay(context, info) ?? context.today;
        const inForce = certificateInForce(certificates.map(rowToCertificate), day, ruleBooks);
        return inForce?.evaluation && certifiedRating(inForce, inForce.evaluation, ruleBooks);
      },
    }),
    certificates: t.field({
      type: [OcopCertificate],
      description: 'Every certificate that it was given, newest first, whatever the day asked for.',
      select: { certificates: CERTIFICATES },
      resolve: ({ certificates }) =>
        certificates.map(rowToCertificate).map((one) => ({ ...one, evaluation: one.evaluation?.id ?? null })),
    }),
    evaluations: t.field({
      type: [OcopEvaluation],
      description: 'Every scoring of it on record, newest first, whatever the day asked for.',
      select: { evaluations: { orderBy: [{ evaluatedOn: 'desc' }, { id: 'asc' }] } },
      resolve: ({ evaluations }) => evaluations.map(rowToEvaluation),
    }),
    citation: t.field({ type: Citation, description: 'Where it was read.', resolve: (row) => row }),
  }),
});

builder.nodeRef(OcopProduct, {
  id: {
    ...ROW_ID,
    description:
      'Opaque id. Below a root field that stands on a day it names that day too, on which `commune` and `rating` ' +
      'stand, and `node` gives the same object again. What a partner app stores is `key`.',
  },
  loadWithoutCache: (id, context, info) =>
    context.prisma.ocopProduct.findUnique({
      ...queryFromInfo({ context, info, typeName: 'OcopProduct' }),
      where: { id },
    }),
});

const OcopProductConnection = builder.connectionObject(
  { type: OcopProduct, name: 'OcopProductConnection', description: 'Page of products, in Vietnamese order of name.' },
  { name: 'OcopProductEdge', description: 'One of the products with its cursor.' },
);

builder.prismaObjectField(Commune, 'ocopProducts', (t) =>
  t.relatedConnection(
    'ocopProducts',
    {
      ...pagedByPosition,
      description: 'Products whose source names this very commune, whatever the day asked for; see `rating`.',
      query: { orderBy: { position: 'asc' } },
    },
    OcopProductConnection,
  ),
);
