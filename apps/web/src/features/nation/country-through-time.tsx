import { Notice } from '@ntm/ui/notice';
import { Skeleton } from '@ntm/ui/skeleton';
import { StepChart } from '@ntm/ui/step-chart';
import { readFragment } from '../../gql/fragment-masking.ts';
import { CountryOnDay_NationFragmentDoc, CountryThroughTimeDocument } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { LazyTakeAway } from '../../lib/take-away/lazy-take-away.tsx';
import { usePage } from '../../lib/use-page.ts';
import styles from './country-through-time.module.css';

const TIERS = ['provinces', 'districts', 'communes'] as const;

/** How many units the country had on each tier since the register begins: three small charts, each with its sentence. */
export function CountryThroughTime() {
  const { t, number, day } = useI18n();
  const { data, error } = usePage(CountryThroughTimeDocument, {});
  if (!data) {
    return error ? <Notice tone="error" title={t.problems.unreachable} /> : <Skeleton lines={8} label={t.loading} />;
  }
  const days = Object.values(data).flatMap((nation) =>
    typeof nation === 'object' ? [readFragment(CountryOnDay_NationFragmentDoc, nation)] : [],
  );
  const [first, last] = [days[0], days.at(-1)];
  const eve = days.findLast(({ counts }) => counts.districts > 0);
  if (!first || !last || !eve) return null;
  return (
    <>
      <div className={styles.charts}>
        {TIERS.map((tier) => (
          <StepChart
            key={tier}
            sentence={t.nation.changed[tier](
              number(first.counts[tier]),
              number(eve.counts[tier]),
              number(last.counts[tier]),
            )}
            points={days.map(({ asOf, counts }) => ({ day: asOf, value: counts[tier] }))}
            until={last.asOf}
            ends={{ from: first.asOf.slice(0, 4), until: last.asOf.slice(0, 4) }}
            values={{ first: number(first.counts[tier]), last: number(last.counts[tier]) }}
          />
        ))}
      </div>
      <p className={styles.basis}>{t.nation.changedBasis(day(first.asOf), number(days.length))}</p>
      <LazyTakeAway
        about={t.unit.nationName}
        what={t.nation.throughTime}
        asOf={last.asOf}
        table={(words) => ({
          columns: [
            { key: 'as_of', label: words.columns.as_of },
            { key: 'kind', label: words.columns.kind },
            ...TIERS.map((tier) => ({ key: tier, label: t.unit[tier] })),
          ],
          rows: days.map(({ asOf, counts }) => [asOf, 'REGISTER', ...TIERS.map((tier) => counts[tier])]),
          sources: [],
        })}
      />
    </>
  );
}
