import { UNIT_KINDS } from '@ntm/domain/unit/unit-kind';
import { Fragment } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { UnitCounts_UnitFragmentDoc } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { WhyValue } from '../../lib/why-value/why-value.tsx';
import styles from './unit-counts.module.css';

/**
 * How many units stand below this one on its day, each number with its card. A tier that does not exist then is not
 * there, and villages are counted only where a list names some: none recorded is not none.
 */
export function UnitCounts({ unit: data }: { unit: FragmentType<typeof UnitCounts_UnitFragmentDoc> }) {
  const { t, number, counted, day } = useI18n();
  const { asOf, counts, level, identity } = readFragment(UnitCounts_UnitFragmentDoc, data);
  // What a commune holds are villages, and those stand in a section of their own with their lists.
  if (level === 'COMMUNE' || level === 'VILLAGE') return null;
  const asked = { level, identity, asOf };
  const kinds = counts.kinds.filter(({ count, kind }) => count > 0 && UNIT_KINDS[kind].level !== 'VILLAGE');
  return (
    <div className={styles.kinds} title={t.unit.countedOn(day(asOf))}>
      {kinds.map(({ kind, count }, place) => (
        <Fragment key={kind}>
          {place > 0 && ' · '}
          <WhyValue
            asked={{ ...asked, topic: 'UNITS_OF_KIND', unitKind: kind }}
            value={t.kindCount(kind, counted(count))}
          />
        </Fragment>
      ))}
      {counts.villages > 0 && (
        <>
          {kinds.length > 0 && ' · '}
          {t.unit.villages}: <WhyValue asked={{ ...asked, topic: 'VILLAGES' }} value={number(counts.villages)} />
        </>
      )}
    </div>
  );
}
