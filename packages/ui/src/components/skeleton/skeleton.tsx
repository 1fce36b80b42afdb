import styles from './skeleton.module.css';

export type SkeletonProps = {
  /** Lines of the text that will come: they keep its place. */
  lines: number;
  /** What is on its way, for screen readers. */
  label: string;
};

/** Keeps the place of what is coming; it is seen only after 150 ms, so that a quick answer does not flash. */
export function Skeleton({ lines, label }: SkeletonProps) {
  return (
    <div className={styles.skeleton} role="status" style={{ minHeight: `${lines}lh` }}>
      <span className="visually-hidden">{label}</span>
    </div>
  );
}
