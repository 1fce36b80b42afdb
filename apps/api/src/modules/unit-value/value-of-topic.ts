import type { Observation, RecognitionTier } from '@ntm/domain/claim/claim';
import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import { groupBy } from '@ntm/domain/kernel/group-by';
import { countRecognised } from '@ntm/domain/recognition/count-recognised';
import { isInProgramme } from '@ntm/domain/recognition/recognition-ladder';
import { certifiedProducts, starsOn } from '@ntm/domain/roll-up/certified-products';
import { meanRollUp } from '@ntm/domain/roll-up/mean-roll-up';
import { newestObservation } from '@ntm/domain/roll-up/newest-observation';
import { placeOnDay } from '@ntm/domain/roll-up/place-on-day';
import { recognisedRollUp } from '@ntm/domain/roll-up/recognised-roll-up';
import { NOT_KNOWN, type RollUp, registerCount } from '@ntm/domain/roll-up/roll-up';
import type { UnitLevel } from '@ntm/domain/unit/unit-kind';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import type { Context } from '../../builder/context.ts';
import { mapInSlices } from '../../builder/map-in-slices.ts';
import { certificatesOnRecord, type ProductOnRecord } from './certificates-on-record.ts';
import { criteriaMet } from './criteria-met.ts';
import { observationsOf } from './observations-of-measure.ts';

/** What is asked of every unit, with all that the question needs. */
export type Topic =
  | { readonly kind: 'COMMUNES' | 'DISTRICTS' | 'VILLAGES' }
  | { readonly kind: 'RECOGNISED_COMMUNES' | 'RECOGNISED_SHARE'; readonly tier: RecognitionTier }
  | { readonly kind: 'OCOP_PRODUCTS'; readonly stars: number }
  | { readonly kind: 'MEAN_CRITERIA'; readonly criteriaSet: string }
  | { readonly kind: 'MEASURE'; readonly measure: string };

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
  topic: Topic,
  level: UnitLevel,
  days: readonly CalendarDay[],
  context: Context,
): Promise<ReadonlyMap<CalendarDay, ValuesOnDay>> {
  if (topic.kind === 'MEAN_CRITERIA') {
    const met = await criteriaMet(topic.criteriaSet, days, context);
    return new Map(days.map((day) => [day, { of: meanOf(met.get(day) ?? new Map(), context), unplaced: 0 }]));
  }
  if (topic.kind === 'OCOP_PRODUCTS') {
    const products = await certificatesOnRecord(context);
    const values = new Map<CalendarDay, ValuesOnDay>();
    for (const day of days) values.set(day, await productsOn(products, topic.stars, day, level, context));
    return values;
  }
  const of = (unit: UnitOnDay) => topicValue(topic, unit, context);
  return new Map(days.map((day) => [day, { of, unplaced: 0 }]));
}

function topicValue(
  topic: Exclude<Topic, { readonly kind: 'OCOP_PRODUCTS' | 'MEAN_CRITERIA' }>,
  unit: UnitOnDay,
  { record }: Context,
): TopicValue {
  switch (topic.kind) {
    case 'COMMUNES':
      return registerCount(record.tree.counts(unit).byLevel.COMMUNE);
    case 'DISTRICTS':
      return registerCount(record.tree.counts(unit).byLevel.DISTRICT);
    case 'VILLAGES': {
      const villages = record.tree.counts(unit).byLevel.VILLAGE;
      return villages === 0 ? NOT_KNOWN : registerCount(villages);
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

function meanOf(met: ReadonlyMap<UnitIdentity, number>, { record }: Context): ValuesOnDay['of'] {
  return (unit) => {
    const communes = unit.version.level === 'COMMUNE' ? [unit] : record.tree.below(unit, 'COMMUNE');
    const judged = communes.filter(({ version }) => isInProgramme(version.kind));
    return meanRollUp(judged.map(({ version }) => met.get(version.identity)));
  };
}

async function productsOn(
  products: readonly ProductOnRecord[],
  atLeast: number,
  day: CalendarDay,
  level: UnitLevel,
  { record }: Context,
): Promise<ValuesOnDay> {
  const ruleBooks = [...record.ocopRuleBooks.values()];
  const places = new Map<UnitIdentity | null, UnitIdentity | undefined>();
  const placeOf = (commune: UnitIdentity | null) => {
    if (commune !== null && !places.has(commune)) {
      places.set(commune, placeOnDay(commune, day, level, record.tree)?.version.identity);
    }
    return places.get(commune);
  };
  const stars = await mapInSlices(products, ({ commune, certificates }) => ({
    place: placeOf(commune),
    held: starsOn(certificates, day, ruleBooks),
  }));
  const byPlace = groupBy(stars, ({ place }) => (place === undefined ? [] : [place]));
  const isCounted = (held: number | undefined) => held !== undefined && held >= atLeast;
  return {
    of: ({ version }) =>
      certifiedProducts(
        (byPlace.get(version.identity) ?? []).map(({ held }) => held),
        atLeast,
      ),
    unplaced: stars.filter(({ place, held }) => place === undefined && isCounted(held)).length,
  };
}
