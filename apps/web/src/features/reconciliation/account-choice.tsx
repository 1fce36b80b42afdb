import { periodWords } from '@ntm/domain/claim/period-words';
import { Button } from '@ntm/ui/button';
import { SelectField } from '@ntm/ui/select-field';
import { pushUnsafe } from '@swan-io/chicane';
import type { FormEvent } from 'react';
import { AccountChoiceDocument, type AccountChoiceQuery } from '../../gql/graphql.ts';
import { question } from '../../lib/graphql-client.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useHrefHere } from '../../lib/place.ts';
import { UnitFilter } from '../../lib/unit-filter.tsx';
import { useAnswer } from '../../lib/use-answer.ts';
import { useTyped } from '../../lib/use-typed.ts';
import styles from './account-choice.module.css';

/** What an account is asked for. */
export interface AccountValues {
  readonly identity: string | undefined;
  readonly measure: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const REST = ['thuoc-do', 'tu', 'den'];

/** Picks a unit, a measure and two of its totals; only what the record can reconcile is offered. */
export function AccountChoice({ values }: { values: AccountValues }) {
  const { t } = useI18n();
  const { identity } = values;
  return (
    <section className={styles.choice} aria-label={t.account.choose}>
      <UnitFilter key={identity} identity={identity} resets={REST} />
      {identity !== undefined && <Totals identity={identity} values={values} />}
    </section>
  );
}

function Totals({ identity, values }: { identity: string; values: AccountValues }) {
  const { t } = useI18n();
  const { data } = useAnswer(question(AccountChoiceDocument, { identity }));
  if (!data) return null;
  if (data.reconcilable.length === 0) return <p role="status">{t.account.nothing}</p>;
  return <TotalsForm totals={data.reconcilable} values={values} />;
}

interface TotalsFormProps {
  readonly totals: AccountChoiceQuery['reconcilable'];
  readonly values: AccountValues;
}

function TotalsForm({ totals, values }: TotalsFormProps) {
  const { t, language } = useI18n();
  const hrefHere = useHrefHere();
  const [typed, setTyped] = useTyped({
    measure: values.measure ?? totals[0]?.measure.code ?? '',
    from: values.from,
    to: values.to,
  });
  const periods = totals.find(({ measure }) => measure.code === typed.measure)?.periods ?? [];
  const from = typed.from !== undefined && periods.includes(typed.from) ? typed.from : periods[0];
  const to = typed.to !== undefined && periods.includes(typed.to) ? typed.to : periods.at(-1);
  const options = periods.map((code) => ({ value: code, label: periodWords(code, language) }));

  function apply(event: FormEvent) {
    event.preventDefault();
    pushUnsafe(hrefHere({ 'thuoc-do': typed.measure, tu: from, den: to }));
  }

  return (
    <form className={styles.form} onSubmit={apply}>
      <SelectField
        label={t.account.measure}
        value={typed.measure}
        onChange={(event) => setTyped({ ...typed, measure: event.target.value })}
        options={totals.map(({ measure }) => ({
          value: measure.code,
          label: language === 'vi' ? measure.name : measure.nameEn,
        }))}
      />
      <SelectField
        label={t.account.from}
        value={from}
        onChange={(event) => setTyped({ ...typed, from: event.target.value })}
        options={options}
      />
      <SelectField
        label={t.account.to}
        value={to}
        onChange={(event) => setTyped({ ...typed, to: event.target.value })}
        options={options}
      />
      <Button type="submit">{t.account.apply}</Button>
    </form>
  );
}
