import { Notice } from '@ntm/ui/notice';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { PredecessorFigures_UnitFragmentDoc, UnitLink_UnitFragmentDoc } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { unbrokenName } from '../../lib/unit-name.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';

/** A figure stays with the unit it was said of: leads to the units this one was made from that have some. */
export function PredecessorFigures({ unit: data }: { unit: FragmentType<typeof PredecessorFigures_UnitFragmentDoc> }) {
  const { t, counted } = useI18n();
  const unitHref = useUnitHref();
  const { predecessors } = readFragment(PredecessorFigures_UnitFragmentDoc, data);
  const told = predecessors
    .map(({ unit }) => ({ unit, total: unit.targets.totalCount + unit.observations.totalCount }))
    .filter(({ total }) => total > 0);
  if (told.length === 0) return null;
  return (
    <Notice tone="past" title={t.claims.ofPredecessors}>
      <ul>
        {told.map(({ unit, total }) => {
          const link = readFragment(UnitLink_UnitFragmentDoc, unit);
          return (
            <li key={unit.id}>
              <TextLink href={unitHref(link, unit.asOf)}>{unbrokenName(link)}</TextLink> ·{' '}
              {t.claims.figureCount(counted(total))}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
