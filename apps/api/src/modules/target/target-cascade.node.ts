import type { Target as TargetValue } from '@ntm/domain/claim/claim';
import { meaningOf } from '@ntm/domain/glossary/glossary';
import { groupBy } from '@ntm/domain/kernel/group-by';
import { addsUp, type Cascade, compareCascade } from '@ntm/domain/target/target-sum';
import type { UnitLevel as UnitLevelValue } from '@ntm/domain/unit/unit-kind';
import { builder } from '../../builder/builder.ts';
import type { CurrentRecord } from '../../db/current-record.ts';
import { oncePerRevision } from '../../db/once-per-revision.ts';
import { claimOf } from '../claim/claim-reference.ts';
import { sourceOf } from '../source/source-of.ts';
import { UnitLevel } from '../unit/unit-level.node.ts';
import { Target } from './target.node.ts';

interface CascadeOfLevel {
  readonly level: UnitLevelValue;
  readonly cascade: Cascade;
  /** Units of the level below the target's own, and how many of them have a target of their own. */
  readonly units: number;
  readonly stating: number;
}

const CascadeOutcome = builder.enumType('CascadeOutcome', {
  description: 'Whether the targets of lower units together reach the one above them.',
  values: {
    COVERS: { description: 'The sum is as much or more.' },
    FALLS_SHORT: { description: 'The sum is less.' },
    NOT_COMPARABLE: { description: 'One of them is no plain figure, or does not say whether it is new ones or all.' },
  } as const,
});

const OUTCOMES = { covers: 'COVERS', 'falls-short': 'FALLS_SHORT', 'not-comparable': 'NOT_COMPARABLE' } as const;

const TargetCascade = builder.objectRef<CascadeOfLevel>('TargetCascade').implement({
  description: meaningOf('cascade'),
  fields: (t) => ({
    outcome: t.field({
      type: CascadeOutcome,
      description: 'Whether the sum reaches the target.',
      resolve: ({ cascade }) => OUTCOMES[cascade.kind],
    }),
    level: t.expose('level', { type: UnitLevel, description: 'Level of the lower units: the next that plans at all.' }),
    units: t.exposeInt('units', { description: 'Units of that level on the day of the source.' }),
    stating: t.exposeInt('stating', { description: 'How many of them have such a target in the record.' }),
    total: t.float({
      nullable: true,
      description: 'Sum of the lower targets; a target carried over counts once. Null when none can be added.',
      resolve: ({ cascade: { sum } }) => (sum.counted.length === 0 ? null : sum.total),
    }),
    difference: t.float({
      nullable: true,
      description: 'The sum less the target above; null when they do not compare.',
      resolve: ({ cascade }) => (cascade.kind === 'not-comparable' ? null : cascade.difference),
    }),
    leftOut: t.int({
      description: 'Lower targets that are not part of the sum: said again, carried over, or no plain figure.',
      resolve: ({ cascade: { sum } }) => sum.leftOut.length,
    }),
  }),
});

builder.prismaObjectField(Target, 'cascade', (t) =>
  t.field({
    type: TargetCascade,
    nullable: true,
    description:
      'Targets of lower units for the same measure and period; null when the record holds none, and for averages and shares, which do not add.',
    resolve: ({ id }, _args, { record }) => {
      const target = claimOf(id, record);
      return target.kind === 'TARGET' ? (cascadeOf(target, record) ?? null) : null;
    },
  }),
);

const LEVELS = ['NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'] as const satisfies readonly UnitLevelValue[];

function cascadeOf(target: TargetValue, record: CurrentRecord): CascadeOfLevel | undefined {
  if (target.each !== null || target.scope !== null || target.value === null) return undefined;
  const measure = record.measures.get(target.measure);
  if (!measure || !addsUp(measure)) return undefined;
  const planned = plansOf(record).get(planKey(target));
  const unit = record.tree.unitNearest(target.subject, sourceOf(target.citation.source, record).unitsOn);
  if (!unit || !planned) return undefined;
  const bySubject = groupBy(planned, ({ subject }) => [subject]);
  for (const level of LEVELS.slice(LEVELS.indexOf(unit.version.level) + 1)) {
    const units = record.tree.below(unit, level);
    const stating = units.flatMap(({ version }) => {
      const own = bySubject.get(version.identity);
      return own ? [own] : [];
    });
    if (stating.length > 0) {
      return { level, units: units.length, stating: stating.length, cascade: compareCascade(target, stating.flat()) };
    }
  }
  return undefined;
}

/** Figures that whole units plan, by measure and period: what can be part of a cascade. */
const plansOf = oncePerRevision(({ claims }) =>
  groupBy(
    [...claims.values()].filter(
      (claim): claim is TargetValue =>
        claim.kind === 'TARGET' && claim.scope === null && claim.each === null && claim.value !== null,
    ),
    (target) => [planKey(target)],
  ),
);

function planKey({ measure, period }: TargetValue): string {
  return `${measure} ${period}`;
}
