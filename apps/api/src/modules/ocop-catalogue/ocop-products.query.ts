import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { CertificateState } from '@ntm/domain/ocop/certificate-state';
import { placeOnDay } from '@ntm/domain/roll-up/place-on-day';
import { fold } from '@ntm/domain/unit/fold';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { BadInput } from '../../builder/bad-input.ts';
import { builder } from '../../builder/builder.ts';
import type { Context } from '../../builder/context.ts';
import { pageOf } from '../../builder/list-connection.ts';
import { mapInSlices } from '../../builder/map-in-slices.ts';
import { standOn } from '../../builder/root-day.ts';
import { OcopCertificateState } from '../ocop-product/ocop-certificate.node.ts';
import { OcopProduct } from '../ocop-product/ocop-product.node.ts';
import { unknownIdentity } from '../unit/unknown-identity.ts';
import { type CatalogueProduct, type CertifiedState, catalogueProducts, stateOn } from './catalogue-products.ts';

const LONGEST_TEXT = 100;

interface Facet<Value> {
  readonly value: Value;
  readonly count: number;
}

interface Facets {
  readonly states: readonly Facet<CertificateState | null>[];
  readonly stars: readonly Facet<number>[];
  readonly groups: readonly Facet<string>[];
}

interface Narrowing {
  readonly state: CertificateState | null | undefined;
  readonly stars: number | null | undefined;
  readonly group: string | null | undefined;
}

interface Candidate extends CertifiedState {
  readonly product: CatalogueProduct;
}

const StateFacet = builder.objectRef<Facet<CertificateState | null>>('OcopStateFacet').implement({
  description: 'How many products stand so on the day.',
  fields: (t) => ({
    state: t.expose('value', {
      type: OcopCertificateState,
      nullable: true,
      description: 'The state; null for products of which no certificate with a known term is on record.',
    }),
    count: t.exposeInt('count', { description: 'How many, under the other conditions.' }),
  }),
});

const StarsFacet = builder.objectRef<Facet<number>>('OcopStarsFacet').implement({
  description: 'How many products have so many stars by the certificate that decides their state.',
  fields: (t) => ({
    stars: t.exposeInt('value', { description: 'Stars.' }),
    count: t.exposeInt('count', { description: 'How many, under the other conditions.' }),
  }),
});

const GroupFacet = builder.objectRef<Facet<string>>('OcopGroupFacet').implement({
  description: 'How many products their sources put in a group.',
  fields: (t) => ({
    group: t.exposeString('value', { description: 'The group as sources name it.' }),
    count: t.exposeInt('count', { description: 'How many, under the other conditions.' }),
  }),
});

const OcopFacets = builder.objectRef<Facets>('OcopFacets').implement({
  description: 'What the products can be narrowed to; each list counts under all conditions but its own.',
  fields: (t) => ({
    states: t.expose('states', { type: [StateFacet], description: 'By state, most first.' }),
    stars: t.expose('stars', { type: [StarsFacet], description: 'By stars, most stars first.' }),
    groups: t.expose('groups', { type: [GroupFacet], description: 'By group, most first.' }),
  }),
});

builder.queryFields((t) => ({
  ocopProducts: t.connection(
    {
      type: OcopProduct,
      description: 'Products of the OCOP programme. Conditions are joined by and.',
      args: {
        text: t.arg.string({
          description: `Words of the name, the producer or the group; diacritics do not matter. Up to ${LONGEST_TEXT} characters.`,
        }),
        within: t.arg.id({
          description: 'The `identity` of a unit: only products from there, by where their commune lies on the day.',
        }),
        stars: t.arg.int({ description: 'Only with so many stars, by the certificate that decides the state.' }),
        group: t.arg.string({ description: 'Only of this group, as written.' }),
        state: t.arg({ type: OcopCertificateState, description: 'Only those that stand so on the day.' }),
        asOf: t.arg({ type: 'Date', description: 'The day; left out, today in Viet Nam.' }),
      },
      resolve: async (_root, { text, within, asOf, state, stars, group, ...page }, context, info) => {
        const day = standOn(asOf, context, info);
        const ruleBooks = [...context.record.ocopRuleBooks.values()];
        const asked = narrowedByPlace(await catalogueProducts(context), within, day, context);
        const found = await mapInSlices(asked.filter(matching(text ?? '')), (product) => ({
          product,
          ...stateOn(product, day, ruleBooks),
        }));
        const narrowing = { state, stars, group };
        const wanted = found.filter((one) => fits(one, narrowing));
        const slice = pageOf(wanted, page, ({ product }) => product.id);
        const rows = await rowsOf(
          slice.edges.map(({ node }) => node.product.id),
          context,
          info,
        );
        const edges = slice.edges.flatMap(({ node, cursor }) => {
          const row = rows.get(node.product.id);
          return row ? [{ node: row, cursor }] : [];
        });
        return { ...slice, edges, facets: facetsOf(found, narrowing) };
      },
    },
    {
      name: 'OcopCatalogue',
      description: 'Page of the catalogue of products, in Vietnamese order of name, with what it can be narrowed to.',
      fields: (t) => ({
        facets: t.field({
          type: OcopFacets,
          description: 'What the products can be narrowed to.',
          resolve: ({ facets }) => facets,
        }),
      }),
    },
    { name: 'OcopCatalogueEdge', description: 'One of the products with its cursor.' },
  ),
  ocopProduct: t.prismaField({
    type: OcopProduct,
    nullable: true,
    description: 'A product by its stable key; null when the record holds none.',
    args: {
      key: t.arg.string({ required: true, description: 'The `key` of a product.' }),
      asOf: t.arg({ type: 'Date', description: 'The day of `commune` and `rating`; left out, today in Viet Nam.' }),
    },
    resolve: (query, _root, { key, asOf }, context, info) => {
      standOn(asOf, context, info);
      return context.prisma.ocopProduct.findUnique({ ...query, where: { id: key } });
    },
  }),
}));

function narrowedByPlace(
  products: readonly CatalogueProduct[],
  within: string | null | undefined,
  day: CalendarDay,
  { record: { tree } }: Context,
): readonly CatalogueProduct[] {
  if (within === null || within === undefined) return products;
  const unit = tree.unitNearest(within as UnitIdentity, day);
  if (unit === undefined) throw unknownIdentity(within);
  const { level, identity } = unit.version;
  const places = new Map<UnitIdentity, boolean>();
  const isInside = (commune: UnitIdentity) => {
    const inside =
      places.get(commune) ??
      (commune === identity || placeOnDay(commune, unit.asOf, level, tree)?.version.identity === identity);
    places.set(commune, inside);
    return inside;
  };
  return products.filter(({ commune }) => commune !== null && isInside(commune));
}

function matching(text: string): (product: CatalogueProduct) => boolean {
  if (text.length > LONGEST_TEXT) throw tooLong(text.length);
  const words = fold(text).split(' ').filter(Boolean);
  return ({ folded }) => words.every((word) => folded.includes(word));
}

function fits({ product, state, stars }: Candidate, wanted: Partial<Narrowing>): boolean {
  return (
    (wanted.state == null || wanted.state === state) &&
    (wanted.stars == null || wanted.stars === stars) &&
    (wanted.group == null || wanted.group === product.group)
  );
}

function facetsOf(found: readonly Candidate[], { state, stars, group }: Narrowing): Facets {
  const byState = count(found.filter((one) => fits(one, { stars, group })).map((one) => one.state));
  const byStars = count(found.filter((one) => fits(one, { state, group })).flatMap((one) => one.stars ?? []));
  const byGroup = count(found.filter((one) => fits(one, { state, stars })).map((one) => one.product.group));
  return {
    states: mostFirst(byState).map(({ value, count }) => ({ value: value === 'NONE' ? null : value, count })),
    stars: byStars.toSorted((one, other) => other.value - one.value),
    groups: mostFirst(byGroup),
  };
}

function count<Value>(values: readonly Value[]): Facet<Value>[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, times]) => ({ value, count: times }));
}

function mostFirst<Value>(facets: readonly Facet<Value>[]): Facet<Value>[] {
  return facets.toSorted((one, other) => other.count - one.count);
}

/** The rows of one page: two statements with their certificates, whatever the size of the catalogue. */
async function rowsOf(ids: readonly string[], context: Context, info: GraphQLResolveInfo) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await context.prisma.ocopProduct.findMany({
    ...queryFromInfo({ context, info, typeName: 'OcopProduct', paths: [['nodes'], ['edges', 'node']] }),
    where: { id: { in: [...ids] } },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

function tooLong(length: number): BadInput {
  return new BadInput({
    code: 'BAD_USER_INPUT',
    vi: `text dài nhất ${LONGEST_TEXT} ký tự; nhận được ${length}.`,
    en: `text has at most ${LONGEST_TEXT} characters; got ${length}.`,
    allowed: { to: LONGEST_TEXT },
  });
}
