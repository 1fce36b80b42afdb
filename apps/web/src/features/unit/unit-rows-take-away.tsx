import { readFragment } from '../../gql/fragment-masking.ts';
import { UnitLink_UnitFragmentDoc, UnitRows_UnitFragmentDoc } from '../../gql/graphql.ts';
import type { TakenKey } from '../../lib/i18n/messages/vi/take-away.ts';
import { LazyTakeAway } from '../../lib/take-away/lazy-take-away.tsx';
import type { UnitRow } from './unit-items.ts';

const KEYS = ['unit_identity', 'unit', 'parent', 'kind'] as const satisfies readonly TakenKey[];

/** The units of a list to take along, as the register has them. */
export function UnitRowsTakeAway({ rows, what }: { rows: readonly UnitRow[]; what: string }) {
  if (rows.length === 0) return null;
  const units = rows.map((row) => {
    const { parent, ...unit } = readFragment(UnitRows_UnitFragmentDoc, row);
    return { ...readFragment(UnitLink_UnitFragmentDoc, unit), parent: parent?.fullName ?? null };
  });
  return (
    <LazyTakeAway
      about={units[0]?.parent ?? ''}
      what={what}
      table={(words) => ({
        columns: KEYS.map((key) => ({ key, label: words.columns[key] })),
        rows: units.map(({ identity, fullName, parent }) => [identity, fullName, parent, 'REGISTER']),
        sources: [],
      })}
    />
  );
}
