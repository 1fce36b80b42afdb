import { readFragment } from '../../gql/fragment-masking.ts';
import { UnitLink_UnitFragmentDoc, UnitRows_UnitFragmentDoc } from '../../gql/graphql.ts';
import type { TakenKey } from '../../lib/i18n/messages/vi/take-away.ts';
import { LazyTakeAway } from '../../lib/take-away/lazy-take-away.tsx';
import type { UnitRow } from './unit-items.ts';

const KEYS = ['unit_code', 'unit_identity', 'unit', 'parent', 'kind', 'as_of'] as const satisfies readonly TakenKey[];

export interface UnitRowsTakeAwayProps {
  readonly rows: readonly UnitRow[];
  readonly what: string;
  /** On which they stand. */
  readonly day: string;
  readonly live: string;
}

/** The units of a list to take along, as the register has them. */
export function UnitRowsTakeAway({ rows, what, day, live }: UnitRowsTakeAwayProps) {
  if (rows.length === 0) return null;
  const units = rows.map((row) => {
    const { parent, code, ...unit } = readFragment(UnitRows_UnitFragmentDoc, row);
    return { ...readFragment(UnitLink_UnitFragmentDoc, unit), code: code ?? null, parent: parent?.fullName ?? null };
  });
  return (
    <LazyTakeAway
      about={units[0]?.parent ?? ''}
      what={what}
      asOf={day}
      live={live}
      table={(words) => ({
        columns: KEYS.map((key) => ({ key, label: words.columns[key] })),
        rows: units.map(({ code, identity, fullName, parent }) => [code, identity, fullName, parent, 'REGISTER', day]),
        sources: [],
        pictured: ['unit_code', 'unit', 'parent'] satisfies TakenKey[],
      })}
    />
  );
}
