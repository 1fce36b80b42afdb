import { periodWords } from '@ntm/domain/claim/period-words';
import { VERDICTS } from '@ntm/domain/kernel/verdict';
import { Button } from '@ntm/ui/button';
import { ChoiceLinks } from '@ntm/ui/choice-links';
import { SelectField } from '@ntm/ui/select-field';
import { pushUnsafe } from '@swan-io/chicane';
import type { FormEvent } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { TargetFilter_ChoicesFragmentDoc, type Verdict } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useHrefHere } from '../../lib/place.ts';
import { UnitFilter } from '../../lib/unit-filter.tsx';
import { useTyped } from '../../lib/use-typed.ts';
import styles from './target-filter.module.css';

/** What the address narrows the targets to. */
export interface TargetFilterValues {
  /** Identity of a unit; those inside it count too. */
  readonly unit: string | undefined;
  readonly verdict: Verdict | undefined;
  /** Code of a measure. */
  readonly measure: string | undefined;
  readonly period: string | undefined;
}

export interface TargetFilterProps {
  readonly choices: FragmentType<typeof TargetFilter_ChoicesFragmentDoc>;
  readonly values: TargetFilterValues;
  /** How many targets each verdict has under the other conditions. */
  readonly counts: Readonly<Record<Verdict | 'all', number>>;
}

/** Narrows the targets of the record; what is chosen stands in the address. */
export function TargetFilter({ choices: data, values, counts }: TargetFilterProps) {
  const { t, language, number } = useI18n();
  const hrefHere = useHrefHere();
  const { measure, period, unit, verdict } = values;
  const [typed, setTyped] = useTyped({ measure: measure ?? '', period: period ?? '' });
  const choices = readFragment(TargetFilter_ChoicesFragmentDoc, data);
  const measures = choices.measures
    .map(({ code, name, nameEn }) => ({ value: code, label: language === 'vi' ? name : nameEn }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language));

  function apply(event: FormEvent) {
    event.preventDefault();
    pushUnsafe(hrefHere({ 'thuoc-do': typed.measure || undefined, ky: typed.period || undefined }));
  }

  return (
    <>
      <div className={styles.filters}>
        <UnitFilter key={unit} identity={unit} />
        <form className={styles.form} onSubmit={apply}>
          <SelectField
            label={t.targets.measure}
            name="thuoc-do"
            value={typed.measure}
            onChange={(event) => setTyped({ ...typed, measure: event.target.value })}
            options={[{ value: '', label: t.targets.everyMeasure }, ...measures]}
          />
          <SelectField
            label={t.targets.period}
            name="ky"
            value={typed.period}
            onChange={(event) => setTyped({ ...typed, period: event.target.value })}
            options={[
              { value: '', label: t.board.anyPeriod },
              ...choices.periods.map((code) => ({ value: code, label: periodWords(code, language) })),
            ]}
          />
          <div className={styles.apply}>
            <Button type="submit">{t.targets.apply}</Button>
          </div>
        </form>
      </div>
      <ChoiceLinks
        label={t.targets.verdict}
        items={[undefined, ...VERDICTS].map((choice) => ({
          href: hrefHere({ 'danh-gia': choice }),
          label: t.board.withCount(choice ? t.verdicts[choice] : t.targets.everything, number(counts[choice ?? 'all'])),
          current: choice === verdict,
        }))}
      />
    </>
  );
}
