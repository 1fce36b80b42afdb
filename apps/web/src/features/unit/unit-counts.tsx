import { UNIT_KINDS } from '@ntm/domain/unit/unit-kind';
import { StatRow } from '@ntm/ui/stat-row';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { UnitCounts_UnitFragmentDoc } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import styles from './unit-counts.module.css';

/**
 * How many units stand below this one on its day. A tier that does not exist then is not there, and villages are
 * counted only where a list names some: none recorded is not none.
 */
export function UnitCounts({ unit: data }: { unit: FragmentType<typeof UnitCounts_UnitFragmentDoc> }) {
  const { t, number, counted, day } = useI18n();
  const { asOf, counts, level } = readFragment(UnitCounts_UnitFragmentDoc, data);
  const tiers = [
    { label: t.unit.provinces, total: counts.provinces },
    { label: t.unit.districts, total: counts.districts },
    { label: t.unit.communes, total: counts.communes },
    { label: t.unit.villages, total: counts.villages },
  ].filter(({ total }) => total > 0);
  // What a commune holds are villages, and those stand in a section of their own with their lists.
  if (tiers.length === 0 || level === 'COMMUNE') return null;
  const kinds = counts.kinds
    .filter(({ count, kind }) => count > 0 && UNIT_KINDS[kind].level !== 'VILLAGE')
    .map(({ kind, count }) => t.kindCount(kind, counted(count)));
  return (
    <>
      <StatRow items={tiers.map(({ label, total }) => ({ label, value: number(total) }))} />
      <p className={styles.kinds}>{kinds.join(' · ')}</p>
      <p className={styles.basis}>{t.unit.countedOn(day(asOf))}</p>
    </>
  );
}
