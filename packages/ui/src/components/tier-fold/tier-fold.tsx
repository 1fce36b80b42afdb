import styles from './tier-fold.module.css';

export type Tier = {
  key: string;
  label: string;
  /** How many units, formatted for the reader; undefined when the tier does not exist on the day. */
  count: string | undefined;
};

export type TierFoldProps = {
  label: string;
  /** From the top down, those that do not exist included. */
  tiers: readonly Tier[];
};

/** The tiers of government on a day, one under the other; one that ends folds away. */
export function TierFold({ label, tiers }: TierFoldProps) {
  return (
    <ol className={styles.tiers} aria-label={label}>
      {tiers.map(({ key, label: name, count }) => (
        <li key={key} className={styles.tier} data-folded={count === undefined || undefined} aria-hidden={!count}>
          <span className={styles.inner}>
            <span className={styles.count}>{count}</span> {name}
          </span>
        </li>
      ))}
    </ol>
  );
}
