import { type ReactNode, useId } from 'react';
import { type Citation, CitationButton } from '../citation-button/citation-button.tsx';
import { type FigureKind, KindMark } from '../kind-mark/kind-mark.tsx';
import { Tag } from '../tag/tag.tsx';
import styles from './figure.module.css';

export type FigureProps = {
  kind: FigureKind;
  /** The word for the kind: "Chỉ tiêu", "Kết quả", "Tính lại". */
  kindLabel: string;
  /** What is measured: "Tỷ lệ hộ nghèo năm 2019". */
  label: string;
  /** The value with its comparator in words: "ít nhất 60"; left out when the source says it without a number. */
  value?: ReactNode;
  unit?: string;
  /** The figure as a sentence, for who reads rather than compares. */
  sentence?: ReactNode;
  /** A warning in two or three words: "nguồn khác nhau", "nguồn không rõ". */
  status?: string;
  /** A figure without a source is not shown, so this has no way to be left out. */
  citation: Citation;
  /** What stands beside the value: "từ 174/181 xã", the same figure from another source. */
  secondary?: ReactNode;
  /** The same measure at other times, each value with a source of its own; stands below the source of this one. */
  series?: ReactNode;
};

/**
 * A number with its kind, what it measures and its source one tap away: the number itself opens the card, and for the
 * keyboard the line of the source does, so that a figure is one stop.
 */
export function Figure({ kind, kindLabel, label, value, unit, status, citation, ...rest }: FigureProps) {
  const { sentence, secondary, series } = rest;
  const sheetId = useId();
  return (
    <figure className={styles.figure} data-kind={kind}>
      <figcaption className={styles.caption}>
        <KindMark kind={kind} label={kindLabel} /> <span className={styles.label}>{label}</span>
      </figcaption>
      {value !== undefined && (
        <p className={styles.value}>
          <button type="button" className={styles.number} popoverTarget={sheetId} tabIndex={-1}>
            {value}
            {unit && <span className={styles.unit}> {unit}</span>}
          </button>
        </p>
      )}
      {status && (
        <p>
          <Tag>{status}</Tag>
        </p>
      )}
      {sentence && <p className={styles.sentence}>{sentence}</p>}
      {secondary && <div className={styles.secondary}>{secondary}</div>}
      <div className={styles.source}>
        <CitationButton {...citation} sheetId={sheetId} />
      </div>
      {series && <div className={styles.series}>{series}</div>}
    </figure>
  );
}

export type NoFigureProps = {
  /** What would be measured. */
  label: string;
  /** Why there is no number, in words: "Chưa có số liệu", "Không công bố". */
  text: string;
};

/** The place of a number that nobody gave: hatched and said in words, never a zero. */
export function NoFigure({ label, text }: NoFigureProps) {
  return (
    <figure className={styles.figure} data-kind="none">
      <figcaption className={styles.label}>{label}</figcaption>
      <p className={styles.none}>{text}</p>
    </figure>
  );
}
