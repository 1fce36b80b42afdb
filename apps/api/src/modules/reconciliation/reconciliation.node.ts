import type { Claim } from '@ntm/domain/claim/claim';
import { meaningOf } from '@ntm/domain/glossary/glossary';
import type { Bilingual } from '@ntm/domain/kernel/bilingual';
import type { Reconciliation as Account } from '@ntm/domain/reconciliation/reconciliation';
import { builder } from '../../builder/builder.ts';
import { Citation } from '../citation/citation.node.ts';
import { citedFrom } from '../citation/cited-from.ts';
import { claimOf } from '../claim/claim-reference.ts';
import { sourceOf } from '../source/source-of.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';
import { unitsStanding } from '../unit/units-of-row.ts';
import { wantedAccount } from './wanted-account.ts';

interface Entry {
  readonly label: Bilingual;
  readonly amount: number;
  readonly units?: readonly string[];
  readonly claim: Claim['id'] | null;
  readonly computed?: boolean;
}

const ReconciliationStep = builder.objectRef<Entry>('ReconciliationStep').implement({
  description: 'One entry of an account.',
  fields: (t) => ({
    label: t.string({ description: 'What it is, in Vietnamese.', resolve: ({ label }) => label.vi }),
    labelEn: t.string({ description: 'What it is, in English.', resolve: ({ label }) => label.en }),
    amount: t.exposeFloat('amount', {
      description:
        "Signed, in the measure's unit; 0 for a rearrangement of units, which moved the total by an amount that no " +
        'source states.',
    }),
    planned: t.boolean({
      description: 'True when a target states it: what shall be, not what is.',
      resolve: ({ claim }, _args, { record }) => claim !== null && claimOf(claim, record).kind === 'TARGET',
    }),
    computed: t.boolean({
      description: 'True when no source prints the amount and we worked it out; false when a source does.',
      resolve: ({ computed = false }) => computed,
    }),
    units: t.field({
      type: [AdministrativeUnit],
      description: 'Units that the source names for it, as they stood on the day of the source.',
      resolve: ({ units = [], claim }, _args, context) => {
        if (claim === null) return [];
        const { citation } = claimOf(claim, context.record);
        return unitsStanding(units, sourceOf(citation.source, context.record).unitsOn, context);
      },
    }),
    citation: t.field({
      type: Citation,
      nullable: true,
      description:
        'Where it was read; for a computed amount, the figure that it was computed from; null for what the register ' +
        'itself tells.',
      resolve: ({ claim }, _args, { record }) => (claim === null ? null : citedFrom(claimOf(claim, record).citation)),
    }),
  }),
});

const Reconciliation = builder.objectRef<Account>('Reconciliation').implement({
  description: `${meaningOf('reconciliation')} \`steps\` and \`unexplained\` together make \`closing\`.`,
  fields: (t) => ({
    steps: t.field({
      type: [ReconciliationStep],
      description: 'The opening total first, then what is known to have moved it, oldest first.',
      resolve: ({ opening, steps }) => [opening, ...steps],
    }),
    unexplained: t.exposeFloat('unexplained', {
      description:
        'The closing total less all steps, told and not spread: −9 when the steps give 74 and the total is 65; 0 when ' +
        'they add up.',
    }),
    closing: t.expose('closing', { type: ReconciliationStep, description: 'The total at the other end.' }),
    note: t.string({
      description: 'What is left unexplained, in words, in Vietnamese.',
      resolve: ({ note }) => note.vi,
    }),
    noteEn: t.string({ description: 'The same in English.', resolve: ({ note }) => note.en }),
  }),
});

builder.queryField('reconcile', (t) =>
  t.field({
    type: Reconciliation,
    description:
      'How a total that sources publish for one period becomes that of a later one. Only published figures count; an ' +
      'opening total that nobody published is computed where a source states the increase over exactly that period.',
    args: {
      identity: t.arg.id({ required: true, description: 'The `identity` of the unit.' }),
      measure: t.arg.string({ required: true, description: 'Code of the measure.' }),
      from: t.arg.string({ required: true, description: 'Period of the opening total: 2019.' }),
      to: t.arg.string({ required: true, description: 'Period of the closing total, a later one: 2020.' }),
    },
    resolve: (_root, args, context) => wantedAccount(args, context),
  }),
);
