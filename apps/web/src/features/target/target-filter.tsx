import { VERDICTS } from '@ntm/domain/kernel/verdict';
import { Button } from '@ntm/ui/button';
import { ChoiceLinks } from '@ntm/ui/choice-links';
import { Field } from '@ntm/ui/field';
import { SelectField } from '@ntm/ui/select-field';
import { pushUnsafe } from '@swan-io/chicane';
import type { FormEvent } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { TargetFilter_MeasureFragmentDoc, type Verdict } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useHrefHere } from '../../lib/place.ts';
import { useTyped } from '../../lib/use-typed.ts';
import styles from './target-filter.module.css';

export interface TargetFilterProps {
  readonly measures: readonly FragmentType<typeof TargetFilter_MeasureFragmentDoc>[];
  readonly verdict: Verdict | undefined;
  /** Code of a measure. */
  readonly measure: string | undefined;
  readonly period: string | undefined;
}

/** Narrows the targets of the record; what is chosen stands in the address. */
export function TargetFilter({ measures: data, verdict, measure, period }: TargetFilterProps) {
  const { t, language } = useI18n();
  const hrefHere = useHrefHere();
  const [typed, setTyped] = useTyped({ measure: measure ?? '', period: period ?? '' });
  const measures = data
    .map((item) => readFragment(TargetFilter_MeasureFragmentDoc, item))
    .map(({ code, name, nameEn }) => ({ value: code, label: language === 'vi' ? name : nameEn }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language));

  function apply(event: FormEvent) {
    event.preventDefault();
    const chosenPeriod = typed.period.trim().replace('–', '-');
    pushUnsafe(hrefHere({ 'thuoc-do': typed.measure || undefined, ky: chosenPeriod || undefined }));
  }

  return (
    <>
      <ChoiceLinks
        label={t.targets.verdict}
        showLabel
        items={[undefined, ...VERDICTS].map((choice) => ({
          href: hrefHere({ 'danh-gia': choice }),
          label: choice ? t.verdicts[choice] : t.targets.everything,
          current: choice === verdict,
        }))}
      />
      <form className={styles.form} onSubmit={apply}>
        <SelectField
          label={t.targets.measure}
          name="thuoc-do"
          value={typed.measure}
          onChange={(event) => setTyped({ ...typed, measure: event.target.value })}
          options={[{ value: '', label: t.targets.everyMeasure }, ...measures]}
        />
        <Field
          label={t.targets.period}
          name="ky"
          value={typed.period}
          onChange={(event) => setTyped({ ...typed, period: event.target.value })}
          hint={t.targets.periodHint}
          autoComplete="off"
        />
        <div className={styles.apply}>
          <Button type="submit">{t.targets.apply}</Button>
        </div>
      </form>
    </>
  );
}
