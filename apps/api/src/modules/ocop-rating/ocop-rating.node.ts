import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import { CERTIFYING_LEVEL_WORDS } from '@ntm/domain/ocop/certifying-level-words';
import type { OcopRating as Rating } from '@ntm/domain/ocop/rate-score-sheet';
import { builder } from '../../builder/builder.ts';
import { OcopRuleBook } from '../ocop-rule-book/ocop-rule-book.node.ts';
import { UnitLevel } from '../unit/unit-level.node.ts';

interface DatedRating extends Rating {
  /** Last day of the certificate; null when there is none. */
  readonly expiresOn: CalendarDay | null;
}

export const OcopRating = builder.objectRef<DatedRating>('OcopRating').implement({
  description:
    'Stars of a product by the rule book in force on the day of evaluation. The total decides alone: minimum ' +
    'conditions of single criteria are not on record.',
  fields: (t) => ({
    stars: t.exposeInt('stars', {
      description: 'The rank: one to five stars; as certified, when a certificate says so.',
    }),
    total: t.exposeFloat('total', { description: 'Points of all parts together, of 100.' }),
    certifiable: t.exposeBoolean('certifiable', {
      description: 'Whether a certificate is issued for the rank that the points give: from three stars up.',
    }),
    certifier: t.string({
      nullable: true,
      description:
        'Which level certified the rank on the day of evaluation, in Vietnamese: cấp tỉnh; null when nobody did.',
      resolve: ({ certifier }) => certifier && CERTIFYING_LEVEL_WORDS.vi[certifier.level],
    }),
    certifierLevel: t.field({
      type: UnitLevel,
      nullable: true,
      description: 'The same as a level; NATION for the centre.',
      resolve: ({ certifier }) => certifier?.level ?? null,
    }),
    ruleBook: t.expose('ruleBook', { type: OcopRuleBook, description: 'The rule book that decided.' }),
    explanation: t.string({
      description: 'How the stars follow from the points, who certifies, and what is not verified; in Vietnamese.',
      resolve: ({ explanation }) => explanation.vi,
    }),
    explanationEn: t.string({ description: 'The same in English.', resolve: ({ explanation }) => explanation.en }),
    expiresOn: t.expose('expiresOn', {
      type: 'Date',
      nullable: true,
      description: 'Last day of the certificate, still valid; null for a rating without one.',
    }),
  }),
});
