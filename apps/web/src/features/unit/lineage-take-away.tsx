import { useI18n } from '../../lib/i18n/i18n.tsx';
import type { TakenKey } from '../../lib/i18n/messages/vi/take-away.ts';
import { LazyTakeAway } from '../../lib/take-away/lazy-take-away.tsx';
import type { LineageRow } from './lineage-of.ts';

const KEYS = [
  'unit_identity',
  'unit',
  'kind',
  'effective_on',
  'state',
  'became_identity',
  'became',
  'coverage',
] as const satisfies readonly TakenKey[];

const PICTURED = ['unit', 'effective_on', 'state', 'became', 'coverage'] as const satisfies readonly TakenKey[];

export interface LineageTakeAwayProps {
  readonly lineage: readonly LineageRow[];
  /** The unit whose family it is. */
  readonly identity: string;
}

/** Who became whom to take along: a row for each change of the diagram. */
export function LineageTakeAway({ lineage, identity }: LineageTakeAwayProps) {
  const { t } = useI18n();
  const about = lineage.find(({ unit }) => unit.identity === identity)?.unit.fullName ?? identity;
  return (
    <LazyTakeAway
      about={about}
      what={t.unitPage.lineage}
      table={(words) => ({
        columns: KEYS.map((key) => ({ key, label: words.columns[key] })),
        rows: lineage.flatMap(({ unit, into }) =>
          into.map(({ unit: later, change }) => [
            unit.identity,
            unit.fullName,
            'REGISTER',
            change.effectiveOn,
            t.history.into(change.kind),
            later.identity,
            later.fullName,
            change.coverage,
          ]),
        ),
        sources: [],
        pictured: PICTURED,
      })}
    />
  );
}
