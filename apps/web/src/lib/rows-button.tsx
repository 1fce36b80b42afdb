import { MoreButton } from '@ntm/ui/pager';
import { useI18n } from './i18n/i18n.tsx';
import styles from './rows-button.module.css';

export interface RowsButtonProps {
  /** How many rows it will bring. */
  readonly rows: number;
  readonly isBusy?: boolean;
  readonly onClick: () => void;
}

/** Asks for the rows of a list that are not on screen yet. */
export function RowsButton({ rows, isBusy = false, onClick }: RowsButtonProps) {
  const { t, number } = useI18n();
  return (
    <div className={styles.more}>
      <MoreButton label={t.moreRows(number(rows))} busy={isBusy} busyLabel={t.loading} onClick={onClick} />
    </div>
  );
}
