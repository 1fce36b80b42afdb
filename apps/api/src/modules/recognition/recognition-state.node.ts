import { meaningOf } from '@ntm/domain/glossary/glossary';
import type { RecognitionDecision as Decision } from '@ntm/domain/recognition/recognition-decision';
import { recognitionOf } from '@ntm/domain/recognition/recognition-on';
import type { HeldBefore as Held, RecognitionState as State } from '@ntm/domain/recognition/recognition-state';
import { builder } from '../../builder/builder.ts';
import { Citation } from '../citation/citation.node.ts';
import { citedFrom } from '../citation/cited-from.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';
import { RecognitionTier } from './recognition-tier.node.ts';

const RecognitionStanding = builder.enumType('RecognitionStanding', {
  description: 'How a unit stands with the programme on a day, as far as the record tells.',
  values: {
    RECOGNISED: { description: 'Đã được công nhận: a decision in force says so.' },
    REVOKED: { description: meaningOf('withdrawal') },
    NOT_RECOGNISED: {
      description: meaningOf('not-recognised'),
    },
    NOT_ASSESSED_AFTER_CHANGE: {
      description: meaningOf('not-assessed-after-change'),
    },
    UNKNOWN: { description: meaningOf('standing-unknown') },
  } as const,
});

const RecognitionDecision = builder.objectRef<Decision>('RecognitionDecision').implement({
  description: meaningOf('recognition-decision'),
  fields: (t) => ({
    number: t.exposeString('number', { description: 'As printed: 46/QĐ-UBND. One issuer uses it again every year.' }),
    issuer: t.exposeString('issuer', { description: 'Who signed it: UBND tỉnh Cao Bằng.' }),
    signedOn: t.expose('signedOn', { type: 'Date', description: 'Day of signing.' }),
    effectiveOn: t.expose('effectiveOn', { type: 'Date', description: 'First day on which it holds.' }),
    tier: t.expose('tier', { type: RecognitionTier, description: 'The status it speaks of.' }),
    statusYear: t.exposeInt('statusYear', {
      nullable: true,
      description: `${meaningOf('status-year')} Null when it names none.`,
    }),
    criteriaSet: t.exposeString('criteriaSet', {
      nullable: true,
      description: 'Code of the criteria set that it names; null when it names none, and never inferred from the year.',
    }),
    citation: t.field({
      type: Citation,
      description: 'Where it was read.',
      resolve: ({ citation }) => citedFrom(citation),
    }),
  }),
});

const HeldBefore = builder.objectRef<Held>('HeldBefore').implement({
  description: meaningOf('held-before'),
  fields: (t) => ({
    unit: t.expose('unit', { type: AdministrativeUnit, description: 'The unit on the day before the change.' }),
    tier: t.expose('tier', { type: RecognitionTier, description: 'Highest status that it held.' }),
    decision: t.expose('decision', { type: RecognitionDecision, description: 'The decision that gave it.' }),
  }),
});

const RecognitionState = builder.objectRef<State>('RecognitionState').implement({
  description: meaningOf('recognition'),
  fields: (t) => ({
    standing: t.expose('standing', { type: RecognitionStanding, description: 'How it stands.' }),
    tier: t.field({
      type: RecognitionTier,
      nullable: true,
      description: 'Highest status held, or the one withdrawn; null when no decision says so.',
      resolve: (state) => ('decision' in state ? state.tier : null),
    }),
    since: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day of the standing: effect of the decision, or of the change of units.',
      resolve: (state) => ('since' in state ? state.since : null),
    }),
    decision: t.field({
      type: RecognitionDecision,
      nullable: true,
      description: 'The decision behind the standing; null when there is none.',
      resolve: decisionOf,
    }),
    citation: t.field({
      type: Citation,
      nullable: true,
      description: 'Where that decision was read; null when there is none.',
      resolve: (state) => {
        const decision = decisionOf(state);
        return decision && citedFrom(decision.citation);
      },
    }),
    heldBefore: t.field({
      type: [HeldBefore],
      description: 'Statuses of the units it was made from, where it is not assessed after a change; empty else.',
      resolve: (state) => ('heldByPredecessors' in state ? state.heldByPredecessors : []),
    }),
    explanation: t.string({
      description: 'Why it stands so: the paper behind it, or what is missing; in Vietnamese.',
      resolve: ({ explanation }) => explanation.vi,
    }),
    explanationEn: t.string({ description: 'The same in English.', resolve: ({ explanation }) => explanation.en }),
  }),
});

builder.interfaceField(AdministrativeUnit, 'recognition', (t) =>
  t.field({
    type: RecognitionState,
    description: 'Its recognition on its day.',
    resolve: (unit, _args, { record }) => recognitionOf(unit, record.recognition),
  }),
);

function decisionOf(state: State): Decision | null {
  return 'decision' in state ? state.decision : null;
}
