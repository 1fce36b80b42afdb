import type { Observation } from '@ntm/domain/claim/claim';
import { groupBy } from '@ntm/domain/kernel/group-by';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import type { SampleBase, SampleCommune } from './sample-base.ts';

/** A unit that plans and reports for its communes. */
export interface SampleArea<Commune extends SampleCommune> {
  readonly level: 'NATION' | 'PROVINCE' | 'DISTRICT';
  readonly identity: UnitIdentity;
  /** The unit whose plans and reports speak of it. */
  readonly reporter: UnitIdentity;
  readonly communes: readonly Commune[];
}

/** The nation, then every province and every district that has communes among these. */
export function areasOf<Commune extends SampleCommune>(
  { nation }: SampleBase,
  communes: readonly Commune[],
): SampleArea<Commune>[] {
  const provinces = groupBy(communes, ({ province }) => [province.version.identity]);
  const districts = groupBy(communes, ({ district }) => (district ? [district.version.identity] : []));
  const whole = nation.version.identity;
  return [
    { level: 'NATION', identity: whole, reporter: whole, communes },
    ...[...provinces].map(([identity, within]) => ({
      level: 'PROVINCE' as const,
      identity,
      reporter: identity,
      communes: within,
    })),
    ...[...districts].map(([identity, within]) => ({
      level: 'DISTRICT' as const,
      identity,
      reporter: within[0]?.province.version.identity ?? whole,
      communes: within,
    })),
  ];
}

/** What made-up figures never have: a part of their subject, a range, words of their own, a remark. */
export const PLAIN_FIGURE = {
  scope: null,
  valueTo: null,
  registerBasis: null,
  baselinePeriod: null,
  note: null,
  restates: null,
} as const satisfies Partial<Observation>;
