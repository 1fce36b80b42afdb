import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { TargetProgress as Progress } from '@ntm/domain/target/target-progress';
import { builder } from '../../builder/builder.ts';
import { rootDay } from '../../builder/root-day.ts';
import { claimOf } from '../claim/claim-reference.ts';
import { Observation } from '../observation/observation.node.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';
import { unitsStanding } from '../unit/units-of-row.ts';
import { judgeTarget } from './judge-target.ts';
import { Target } from './target.node.ts';
import { Verdict } from './verdict.node.ts';

export interface ProgressOnDay {
  readonly target: string;
  readonly asOf: CalendarDay;
  readonly progress: Progress;
}

export const TargetProgress = builder.objectRef<ProgressOnDay>('TargetProgress').implement({
  description: 'How far a target is reached by the figures that sources report, and by nothing else.',
  fields: (t) => ({
    asOf: t.expose('asOf', {
      type: 'Date',
      description: 'Day of the question: figures and decisions of later days are left aside.',
    }),
    verdict: t.field({
      type: Verdict,
      description: 'UNKNOWN until a figure decides it; a target is never evidence for itself.',
      resolve: ({ progress }) => progress.verdict,
    }),
    explanation: t.string({
      description: 'Which figure and which reading led to the verdict, or which figure is missing; in Vietnamese.',
      resolve: ({ progress }) => progress.explanation.vi,
    }),
    explanationEn: t.string({
      description: 'The same in English.',
      resolve: ({ progress }) => progress.explanation.en,
    }),
    actual: t.float({
      nullable: true,
      description: "The figure that was compared, in the measure's unit; null when there is none, never 0 for no data.",
      resolve: ({ progress }) => progress.actual,
    }),
    evidence: t.field({
      type: [Observation],
      description: 'The observations behind the verdict, by key.',
      resolve: ({ progress }) => progress.evidence.map((id) => ({ id, kind: 'OBSERVATION' as const })),
    }),
    failing: t.field({
      type: [AdministrativeUnit],
      description: 'Units known to fall short, on the day of the question or the nearest day of their lives.',
      resolve: ({ asOf, progress }, _args, context) => unitsStanding(progress.failing, asOf, context),
    }),
  }),
});

builder.prismaObjectField(Target, 'progress', (t) =>
  t.field({
    type: TargetProgress,
    description:
      'How far it is reached by what was known on the day of the root field it was reached through; below a root ' +
      'without a day, by what is known today.',
    resolve: ({ id }, _args, context, info) => {
      const target = claimOf(id, context.record);
      if (target.kind !== 'TARGET') throw new Error(`Claim ${id} is no target`);
      const asOf = rootDay(context, info) ?? context.today;
      return { target: id, asOf, progress: judgeTarget(target, asOf, context.record) };
    },
  }),
);
