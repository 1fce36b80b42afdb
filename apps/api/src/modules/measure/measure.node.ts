import type { Measure as MeasureValue } from '@ntm/domain/claim/measure';
import { builder } from '../../builder/builder.ts';

export const Measure = builder.objectRef<MeasureValue>('Measure').implement({
  description: 'Something that can be counted or judged, with the unit its values are printed in.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable short name: communes-ntm.' }),
    name: t.string({ description: 'Name in Vietnamese.', resolve: ({ name }) => name.vi }),
    nameEn: t.string({ description: 'Name in English.', resolve: ({ name }) => name.en }),
    unit: t.string({
      description: 'Unit of the values, in Vietnamese: xã, tiêu chí/xã, %.',
      resolve: ({ unit }) => unit.vi,
    }),
    unitEn: t.string({ description: 'Unit of the values, in English.', resolve: ({ unit }) => unit.en }),
    description: t.string({
      description: 'What it counts and what it leaves out, in Vietnamese.',
      resolve: ({ description }) => description.vi,
    }),
    descriptionEn: t.string({
      description: 'What it counts and what it leaves out, in English.',
      resolve: ({ description }) => description.en,
    }),
  }),
});

builder.queryField('measures', (t) =>
  t.field({
    type: [Measure],
    description: 'Every measure that the record uses, by code.',
    resolve: (_root, _args, { record }) => [...record.measures.values()],
  }),
);
