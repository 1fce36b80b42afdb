import type { WaterfallStep } from '@ntm/ui/waterfall';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import styles from './account-table.module.css';

export interface AccountTableProps {
  readonly caption: string;
  readonly steps: readonly WaterfallStep[];
}

/** The same account as a table, for who reads or copies numbers rather than bars. */
export function AccountTable({ caption, steps }: AccountTableProps) {
  const { t } = useI18n();
  return (
    <details className={styles.folded}>
      <summary>{t.account.asTable}</summary>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.account.step}</th>
            <th scope="col" className={styles.amount}>
              {t.account.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.key}>
              <th scope="row">{step.kind === 'gap' ? t.account.unexplainedStep : step.label}</th>
              <td className={`${styles.amount} num`}>{step.amountText ?? t.account.noAmount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
