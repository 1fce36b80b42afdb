import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { Verdict } from '@ntm/domain/kernel/verdict';
import { isInProgramme } from '@ntm/domain/recognition/recognition-ladder';
import type { CriteriaSet as CriteriaSetValue } from '@ntm/domain/rule-book/criteria-set';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import { builder } from '../../builder/builder.ts';
import type { Context } from '../../builder/context.ts';
import { judgeParts } from '../assessment/judge-assessment.ts';
import { CriteriaSet } from '../criteria-set/criteria-set.node.ts';
import { Source } from '../source/source.node.ts';
import { sourceOf } from '../source/source-of.ts';
import { Commune } from '../unit/commune.node.ts';
import { District } from '../unit/district.node.ts';
import { Province } from '../unit/province.node.ts';
import { type AssessmentRound, newestAssessments } from './newest-assessments.ts';
import { wantedSet } from './wanted-set.ts';

/** So many assessments are judged before others get their turn. */
const ROWS_AT_ONCE = 50;

const LETTERS: Readonly<Record<Verdict, string>> = { MET: 'M', PARTLY_MET: 'P', NOT_MET: 'N', UNKNOWN: 'U' };

interface PackedAssessment {
  readonly verdicts: string;
  readonly metCount: number;
  readonly asOf: CalendarDay;
}

interface Row {
  readonly commune: UnitOnDay;
  /** Undefined when the commune was not assessed. */
  readonly assessment: PackedAssessment | undefined;
}

interface Grid {
  readonly asOf: CalendarDay;
  readonly set: CriteriaSetValue;
  readonly rows: readonly Row[];
  readonly outside: number;
  readonly rounds: readonly AssessmentRound[];
  /** Ids. */
  readonly sources: readonly string[];
}

const CriteriaGridRow = builder.objectRef<Row>('CriteriaGridRow').implement({
  description: 'One commune in a grid. Not reported is null everywhere: it is no evidence of a criterion not met.',
  fields: (t) => ({
    commune: t.expose('commune', { type: Commune, description: 'The commune on the day of the grid.' }),
    verdicts: t.string({
      nullable: true,
      description:
        'One letter for each criterion, in the order of the set: M met, P partly met, N not met, U unknown. Null when ' +
        'the commune was not assessed.',
      resolve: ({ assessment }) => assessment?.verdicts ?? null,
    }),
    metCount: t.int({
      nullable: true,
      description: 'How many criteria are met.',
      resolve: ({ assessment }) => assessment?.metCount ?? null,
    }),
    assessedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day that the figures and judgements hold on.',
      resolve: ({ assessment }) => assessment?.asOf ?? null,
    }),
  }),
});

const CriteriaGridRound = builder.objectRef<AssessmentRound>('CriteriaGridRound').implement({
  description: 'That some of the communes were assessed by one set in one year, before or after the day of the grid.',
  fields: (t) => ({
    criteriaSet: t.exposeString('criteriaSet', { description: 'Code of the set.' }),
    year: t.exposeInt('year', { description: 'The year.' }),
    firstDay: t.expose('firstDay', {
      type: 'Date',
      description: 'First day of that year that an assessment holds on.',
    }),
    communes: t.exposeInt('units', { description: 'How many of the communes were assessed that year.' }),
  }),
});

const CriteriaGrid = builder.objectRef<Grid>('CriteriaGrid').implement({
  description:
    'Communes by the criteria of one set, each by its newest assessment up to the day: 181 communes of 19 criteria in ' +
    'one small answer.',
  fields: (t) => ({
    asOf: t.expose('asOf', {
      type: 'Date',
      description: 'The day: of the communes and of what was reported until then.',
    }),
    criteriaSet: t.expose('set', {
      type: CriteriaSet,
      description: 'The set that judges; its criteria are the columns.',
    }),
    rows: t.expose('rows', {
      type: [CriteriaGridRow],
      description:
        'Every commune of the programme, assessed or not, and any other that was assessed, in Vietnamese order of name.',
    }),
    reportedCount: t.int({
      description: 'Coverage: how many of the rows have an assessment.',
      resolve: ({ rows }) => rows.filter(({ assessment }) => assessment).length,
    }),
    outsideCount: t.exposeInt('outside', {
      description: 'Units of commune level left out: wards and townships that no set for communes judges.',
    }),
    rounds: t.expose('rounds', {
      type: [CriteriaGridRound],
      description: 'When these communes were assessed by which set, oldest first; empty when the record holds none.',
    }),
    sources: t.field({
      type: [Source],
      description: 'Where the assessments shown were read.',
      resolve: ({ sources }, _args, { record }) => sources.map((id) => sourceOf(id, record)),
    }),
  }),
});

for (const parent of [Province, District]) {
  builder.objectField(parent, 'criteriaGrid', (t) =>
    t.field({
      type: CriteriaGrid,
      description: 'Its communes side by side by the criteria of one set. One statement, however many communes.',
      args: {
        criteriaSet: t.arg.string({
          description:
            'Code of a set for communes; left out, the national one for the standard in force that day, between two ' +
            'of them the one before.',
        }),
        year: t.arg.int({
          description: 'Only assessments that hold on a day of this year; left out, the newest of all.',
        }),
      },
      resolve: (unit, { criteriaSet, year }, context) =>
        gridOf(unit, wantedSet(criteriaSet, unit.asOf, context.record), year ?? undefined, context),
    }),
  );
}

async function gridOf(
  unit: UnitOnDay,
  set: CriteriaSetValue,
  year: number | undefined,
  { prisma, record }: Context,
): Promise<Grid> {
  const communes = record.tree.below(unit, 'COMMUNE');
  const { newest, rounds } = await newestAssessments(
    {
      units: communes.map(({ version }) => version.identity),
      criteriaSet: set.code,
      upTo: unit.asOf,
      year,
    },
    prisma,
  );
  const packed = new Map<string, PackedAssessment>();
  for (const [place, parts] of newest.entries()) {
    if (place % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await new Promise(setImmediate);
    const { results, metCount, asOf } = judgeParts(parts, record);
    const verdicts = results.map(({ verdict }) => LETTERS[verdict]).join('');
    packed.set(parts.unitIdentity, { verdicts, metCount, asOf });
  }
  const rows = communes
    .filter(({ version }) => isInProgramme(version.kind) || packed.has(version.identity))
    .map((commune) => ({ commune, assessment: packed.get(commune.version.identity) }));
  return {
    asOf: unit.asOf,
    set,
    rows,
    outside: communes.length - rows.length,
    rounds,
    sources: [...new Set(newest.map(({ sourceId }) => sourceId))].toSorted(),
  };
}
