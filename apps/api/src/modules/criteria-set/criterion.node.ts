import { meaningOf } from '@ntm/domain/glossary/glossary';
import type {
  CriteriaSet,
  Criterion as CriterionValue,
  Indicator as IndicatorValue,
} from '@ntm/domain/rule-book/criteria-set';
import { builder } from '../../builder/builder.ts';
import { evidenceFields } from './evidence-fields.ts';
import { Threshold } from './threshold.node.ts';

export interface CriterionInSet {
  readonly set: CriteriaSet;
  readonly criterion: CriterionValue;
}

interface IndicatorInSet {
  readonly set: CriteriaSet;
  readonly indicator: IndicatorValue;
}

const GROUP_NOT_ESTABLISHED = { vi: 'chưa xác lập nhóm', en: 'group not established' };

const Indicator = builder.objectRef<IndicatorInSet>('Indicator').implement({
  description: meaningOf('indicator'),
  fields: (t) => ({
    code: t.string({ description: 'As the set numbers it: 4.2, or 10.', resolve: ({ indicator }) => indicator.code }),
    name: t.string({ description: 'Name in Vietnamese.', resolve: ({ indicator }) => indicator.name.vi }),
    nameEn: t.string({ description: 'Name in English.', resolve: ({ indicator }) => indicator.name.en }),
    unit: t.string({
      description: 'Unit of its figures, in Vietnamese: %, triệu đồng/người/năm.',
      resolve: ({ indicator }) => indicator.unit.vi,
    }),
    unitEn: t.string({
      description: 'Unit of its figures, in English.',
      resolve: ({ indicator }) => indicator.unit.en,
    }),
    thresholds: t.field({
      type: [Threshold],
      description: 'What it asks for, as far as the record knows; empty says that no threshold is on record.',
      resolve: ({ set, indicator }) => indicator.thresholds.map((threshold) => ({ set, threshold })),
    }),
    ...evidenceFields(t, ({ indicator }) => indicator),
  }),
});

export const Criterion = builder.objectRef<CriterionInSet>('Criterion').implement({
  description: meaningOf('criterion'),
  fields: (t) => ({
    number: t.int({ description: 'Number in its set.', resolve: ({ criterion }) => criterion.number }),
    code: t.string({
      description: 'The concept that look-alikes of other sets share: INCOME. For reading side by side, never adding.',
      resolve: ({ criterion }) => criterion.code,
    }),
    name: t.string({ description: 'Name in Vietnamese.', resolve: ({ criterion }) => criterion.name.vi }),
    nameEn: t.string({ description: 'Name in English.', resolve: ({ criterion }) => criterion.name.en }),
    group: t.string({
      description: `Group of its set, in Vietnamese; “${GROUP_NOT_ESTABLISHED.vi}” where the grouping is not established.`,
      resolve: (place) => groupOf(place).vi,
    }),
    groupEn: t.string({
      description: `Group of its set, in English; “${GROUP_NOT_ESTABLISHED.en}” where the grouping is not established.`,
      resolve: (place) => groupOf(place).en,
    }),
    groupCode: t.string({
      nullable: true,
      description: 'Code of that group; null where the grouping is not established.',
      resolve: ({ criterion }) => criterion.group,
    }),
    hasAllIndicators: t.boolean({
      description: 'True when `indicators` is the whole list of the instrument: only then can figures show it met.',
      resolve: ({ criterion }) => criterion.hasAllIndicators,
    }),
    indicators: t.field({
      type: [Indicator],
      description: 'Its indicators on record; see `hasAllIndicators`.',
      resolve: ({ set, criterion }) => criterion.indicators.map((indicator) => ({ set, indicator })),
    }),
    ...evidenceFields(t, ({ criterion }) => criterion),
  }),
});

function groupOf({ set, criterion }: CriterionInSet) {
  return set.groups.find(({ code }) => code === criterion.group)?.name ?? GROUP_NOT_ESTABLISHED;
}
