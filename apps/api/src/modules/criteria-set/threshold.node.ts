import { meaningOf } from '@ntm/domain/glossary/glossary';
import type { CriteriaSet } from '@ntm/domain/rule-book/criteria-set';
import type { Threshold as ThresholdValue } from '@ntm/domain/rule-book/threshold';
import { builder } from '../../builder/builder.ts';
import { Comparator } from '../claim/comparator.node.ts';
import { evidenceFields } from './evidence-fields.ts';

interface ThresholdInSet {
  readonly set: CriteriaSet;
  readonly threshold: ThresholdValue;
}

export const Threshold = builder.objectRef<ThresholdInSet>('Threshold').implement({
  description: `${meaningOf('threshold')} A key that is null does not narrow it; beside rows with a region, the row without one is the goal of the whole country and judges no unit.`,
  fields: (t) => ({
    region: t.string({
      nullable: true,
      description: 'Code of the economic region (vùng) it holds for: TDMNPB.',
      resolve: ({ threshold }) => threshold.region,
    }),
    regionName: t.string({
      nullable: true,
      description: 'Name of that region, in Vietnamese.',
      resolve: (place) => regionOf(place)?.name.vi ?? null,
    }),
    regionNameEn: t.string({
      nullable: true,
      description: 'Name of that region, in English.',
      resolve: (place) => regionOf(place)?.name.en ?? null,
    }),
    communeGroup: t.int({
      nullable: true,
      description: 'Number of the commune group (nhóm xã) it holds for, in the sets since 2026.',
      resolve: ({ threshold }) => threshold.communeGroup,
    }),
    year: t.int({
      nullable: true,
      description: 'The year it holds for.',
      resolve: ({ threshold }) => threshold.year,
    }),
    comparator: t.field({
      type: Comparator,
      description: 'How `value` is to be read.',
      resolve: ({ threshold }) => threshold.comparator,
    }),
    value: t.float({
      description: "In the indicator's unit.",
      resolve: ({ threshold }) => threshold.value,
    }),
    ...evidenceFields(t, ({ threshold }) => threshold),
  }),
});

function regionOf({ set, threshold }: ThresholdInSet) {
  return set.regions.find(({ code }) => code === threshold.region);
}
