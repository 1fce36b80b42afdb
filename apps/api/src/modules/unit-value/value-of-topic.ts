import type { Observation } from '@ntm/domain/claim/claim';
import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import { countRecognised } from '@ntm/domain/recognition/count-recognised';
import { isInProgramme } from '@ntm/domain/recognition/recognition-ladder';
import { certifiedProducts } from '@ntm/domain/roll-up/certified-products';
import { meanRollUp } from '@ntm/domain/roll-up/mean-roll-up';
import { newestObservation } from '@ntm/domain/roll-up/newest-observation';
import { recognisedRollUp } from '@ntm/domain/roll-up/recognised-roll-up';
import { NOT_KNOWN, type RollUp, registerCount } from '@ntm/domain/roll-up/roll-up';
import type { RollUpTopic } from '@ntm/domain/roll-up/roll-up-topic';
import { UNIT_KINDS, type UnitLevel } from '@ntm/domain/unit/unit-kind';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import type { Context } from '../../builder/context.ts';
import { type CriteriaMet, criteriaMet } from './criteria-met.ts';
import { observationsOf } from './observations-of-measure.ts';
import { type PlacedProducts, placedProducts } from './placed-products.ts';

/** A value with the figure that it was read from, where it was not computed. */
export interface TopicValue extends RollUp {
  readonly claim?: Observation;
}

export interface ValuesOnDay {
  readonly of: (unit: UnitOnDay) => TopicValue;
  /** Things counted of which no single unit of the level can be named. */
  readonly unplaced: number;
}

/** Prepares the answers for all units of a level, on each of the days. */
export async function valuesOnDays(
  topic: RollUpTopic,
  level: UnitLevel,
  days: readonly CalendarDay[],
  context: Context,
): Promise<ReadonlyMap<CalendarDay, ValuesOnDay>> {
  if (topic.kind === 'MEAN_CRITERIA') {
    const met = await criteriaMet(topic.criteriaSet, days, context);
    return new Map(days.map((day) => [day, { of: meanOf(met.get(day) ?? new Map(), context), unplaced: 0 }]));
  }
  if (topic.kind === 'OCOP_PRODUCTS') {
    const values = new Map<CalendarDay, ValuesOnDay>();
    for (const day of days) values.set(day, productsOn(await placedProducts(day, level, context), topic.stars));
    return values;
  }
  const of = (unit: UnitOnDay) => topicValue(topic, unit, context);
  return new Map(days.map((day) => [day, { of, unplaced: 0 }]));
}

function topicValue(
  topic: Exclude<RollUpTopic, { readonly kind: 'OCOP_PRODUCTS' | 'MEAN_CRITERIA' }>,
  unit: UnitOnDay,
  { record }: Context,
): TopicValue {
  switch (topic.kind) {
    case 'PROVINCES':
      return registerCount(record.tree.counts(unit).byLevel.PROVINCE);
    case 'COMMUNES':
      return registerCount(record.tree.counts(unit).byLevel.COMMUNE);
    case 'DISTRICTS':
      return registerCount(record.tree.counts(unit).byLevel.DISTRICT);
    case 'VILLAGES':
      return villageCount(record.tree.counts(unit).byLevel.VILLAGE);
    case 'UNITS_OF_KIND': {
      const count = record.tree.counts(unit).byKind[topic.unitKind];
      return UNIT_KINDS[topic.unitKind].level === 'VILLAGE' ? villageCount(count) : registerCount(count);
    }
    case 'MEASURE': {
      const claim = newestObservation(observationsOf(topic.measure, unit.version.identity, record), unit.asOf);
      return claim ? { ...NOT_KNOWN, value: claim.value, claim } : NOT_KNOWN;
    }
    case 'RECOGNISED_COMMUNES':
    case 'RECOGNISED_SHARE': {
      const count = countRecognised(
        {
          within: unit.version.identity,
          level: 'COMMUNE',
          registerDay: unit.asOf,
          day: unit.asOf,
          tier: { atLeast: topic.tier },
        },
        { ...record.recognition, tree: record.tree },
      );
      return count ? recognisedRollUp(count, topic.kind === 'RECOGNISED_SHARE' ? 'share' : 'number') : NOT_KNOWN;
    }
  }
}

/** Villages have no register: that no list names one says nothing of how many there are. */
function villageCount(named: number): RollUp {
  return named === 0 ? NOT_KNOWN : registerCount(named);
}

function meanOf(met: ReadonlyMap<UnitIdentity, CriteriaMet>, { record }: Context): ValuesOnDay['of'] {
  return (unit) => {
    const communes = unit.version.level === 'COMMUNE' ? [unit] : record.tree.below(unit, 'COMMUNE');
    const judged = communes.filter(({ version }) => isInProgramme(version.kind));
    return meanRollUp(judged.map(({ version }) => met.get(version.identity)?.met));
  };
}

function productsOn({ byPlace, unplaced }: PlacedProducts, atLeast: number): ValuesOnDay {
  return {
    of: ({ version }) =>
      certifiedProducts(
        (byPlace.get(version.identity) ?? []).map(({ held }) => held?.stars),
        atLeast,
      ),
    unplaced: unplaced.filter(({ held }) => held !== undefined && held.stars >= atLeast).length,
  };
}
