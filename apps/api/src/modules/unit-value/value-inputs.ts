import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import { listCovering } from '@ntm/domain/recognition/complete-list';
import { sortByStanding } from '@ntm/domain/recognition/count-recognised';
import { isInProgramme } from '@ntm/domain/recognition/recognition-ladder';
import type { RollUpTopic } from '@ntm/domain/roll-up/roll-up-topic';
import { UNIT_KINDS, type UnitKind, type UnitLevel } from '@ntm/domain/unit/unit-kind';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import type { Context } from '../../builder/context.ts';
import { criteriaMet } from './criteria-met.ts';
import { placedProducts } from './placed-products.ts';

/** One thing that went into a value. */
export interface ValueInput {
  /** The unit it speaks of; undefined when the record does not name one. */
  readonly unit: UnitOnDay | undefined;
  /** Number of the decision or name of the product. */
  readonly name: string | null;
  /** Day of effect, of the assessment or of issue. */
  readonly on: CalendarDay | null;
  /** Criteria met, or stars. */
  readonly value: number | null;
  /** Id of its source. */
  readonly source: string | null;
}

/** From what a value was made, and what was not there to make it from. */
export interface ValueInputs {
  readonly kind: 'UNITS' | 'DECISIONS' | 'ASSESSMENTS' | 'CERTIFICATES' | 'CLAIMS';
  readonly inputs: readonly ValueInput[];
  /** Units of which nothing is known. */
  readonly missing: readonly UnitOnDay[];
  /** Ids of the sources behind it, each once. */
  readonly sources: readonly string[];
}

/** Where the record read the register of units. */
const REGISTER_SOURCE = 'so-bo-don-vi-hanh-chinh';

/** What went into the value of a unit: read from memory, or from what the value itself has read. */
export async function inputsOf(topic: RollUpTopic, unit: UnitOnDay, context: Context): Promise<ValueInputs> {
  switch (topic.kind) {
    case 'PROVINCES':
      return registered(unit, 'PROVINCE', undefined, context);
    case 'DISTRICTS':
      return registered(unit, 'DISTRICT', undefined, context);
    case 'COMMUNES':
      return registered(unit, 'COMMUNE', undefined, context);
    case 'VILLAGES':
      return villages(unit, undefined, context);
    case 'UNITS_OF_KIND': {
      const { level } = UNIT_KINDS[topic.unitKind];
      return level === 'VILLAGE'
        ? villages(unit, topic.unitKind, context)
        : registered(unit, level, topic.unitKind, context);
    }
    case 'RECOGNISED_COMMUNES':
    case 'RECOGNISED_SHARE':
      return decided(topic, unit, context);
    case 'MEAN_CRITERIA':
      return assessed(topic, unit, context);
    case 'OCOP_PRODUCTS':
      return certified(topic, unit, context);
    case 'MEASURE':
      return { kind: 'CLAIMS', inputs: [], missing: [], sources: [] };
  }
}

function registered(
  unit: UnitOnDay,
  level: UnitLevel,
  kind: UnitKind | undefined,
  { record: { tree, sources } }: Context,
): ValueInputs {
  const units = tree.below(unit, level).filter(({ version }) => kind === undefined || version.kind === kind);
  return {
    kind: 'UNITS',
    inputs: units.map(unitAlone),
    missing: [],
    sources: sources.has(REGISTER_SOURCE) ? [REGISTER_SOURCE] : [],
  };
}

function villages(unit: UnitOnDay, kind: UnitKind | undefined, { record }: Context): ValueInputs {
  const { tree, villageLists } = record;
  const found = tree.below(unit, 'VILLAGE').filter(({ version }) => kind === undefined || version.kind === kind);
  const communes = communesOf(unit, record);
  const named = new Set(found.map(({ version }) => version.identity));
  const lists = [...villageLists.values()].filter(({ villages: listed }) => listed.some((one) => named.has(one)));
  return {
    kind: 'UNITS',
    inputs: found.map(unitAlone),
    missing: communes.filter((commune) => tree.counts(commune).byLevel.VILLAGE === 0),
    sources: distinct(lists.map(({ source }) => source)),
  };
}

function decided(
  { tier }: Extract<RollUpTopic, { readonly tier: unknown }>,
  { version, asOf }: UnitOnDay,
  { record }: Context,
): ValueInputs {
  const sorted = sortByStanding(
    { within: version.identity, level: 'COMMUNE', registerDay: asOf, day: asOf, tier: { atLeast: tier } },
    { ...record.recognition, tree: record.tree },
  );
  if (!sorted) return { kind: 'DECISIONS', inputs: [], missing: [], sources: [] };
  const lists = sorted.others.flatMap(
    (unit) => listCovering(record.recognition.completeLists, unit, record.tree)?.source ?? [],
  );
  return {
    kind: 'DECISIONS',
    inputs: sorted.recognised.map(({ unit, decision }) => ({
      unit,
      name: decision.number,
      on: decision.effectiveOn,
      value: null,
      source: decision.citation.source,
    })),
    missing: [...sorted.unknown, ...sorted.notAssessed],
    sources: distinct([...sorted.recognised.map(({ decision }) => decision.citation.source), ...lists]),
  };
}

async function assessed(
  { criteriaSet }: Extract<RollUpTopic, { readonly criteriaSet: unknown }>,
  unit: UnitOnDay,
  context: Context,
): Promise<ValueInputs> {
  const met = (await criteriaMet(criteriaSet, [unit.asOf], context)).get(unit.asOf);
  const communes = communesOf(unit, context.record).filter(({ version }) => isInProgramme(version.kind));
  const inputs = communes.flatMap((commune) => {
    const newest = met?.get(commune.version.identity);
    return newest ? [{ unit: commune, name: null, on: newest.asOf, value: newest.met, source: newest.source }] : [];
  });
  return {
    kind: 'ASSESSMENTS',
    inputs,
    missing: communes.filter(({ version }) => !met?.has(version.identity)),
    sources: distinct(inputs.map(({ source }) => source)),
  };
}

async function certified(
  { stars: atLeast }: Extract<RollUpTopic, { readonly stars: unknown }>,
  { version, asOf }: UnitOnDay,
  context: Context,
): Promise<ValueInputs> {
  const { byPlace } = await placedProducts(asOf, version.level, context);
  const inputs = (byPlace.get(version.identity) ?? []).flatMap(({ product, held }) => {
    if (!held || held.stars < atLeast) return [];
    const commune = product.commune === null ? undefined : context.record.tree.unitNearest(product.commune, asOf);
    return [{ unit: commune, name: product.name, on: held.issuedOn, value: held.stars, source: held.source }];
  });
  return { kind: 'CERTIFICATES', inputs, missing: [], sources: distinct(inputs.map(({ source }) => source)) };
}

function communesOf(unit: UnitOnDay, { tree }: Context['record']): readonly UnitOnDay[] {
  return unit.version.level === 'COMMUNE' ? [unit] : tree.below(unit, 'COMMUNE');
}

function unitAlone(unit: UnitOnDay): ValueInput {
  return { unit, name: null, on: null, value: null, source: null };
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
