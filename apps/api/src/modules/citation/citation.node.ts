import { meaningOf } from '@ntm/domain/glossary/glossary';
import { builder } from '../../builder/builder.ts';
import { Source } from '../source/source.node.ts';
import { sourceOf } from '../source/source-of.ts';

/** The columns of a row that say where it was read. */
interface CitedRow {
  readonly sourceId: string;
  readonly phrase: string | null;
  readonly locator: string | null;
}

export const Citation = builder.objectRef<CitedRow>('Citation').implement({
  description: meaningOf('citation'),
  fields: (t) => ({
    source: t.field({
      type: Source,
      description: 'The source it was read in.',
      resolve: ({ sourceId }, _args, { record }) => sourceOf(sourceId, record),
    }),
    phrase: t.exposeString('phrase', {
      nullable: true,
      description: "The source's own words, at most 12; null when none are kept.",
    }),
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'Where in the source: paragraph, page, table row.',
    }),
  }),
});
