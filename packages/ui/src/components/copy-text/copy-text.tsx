import { useId, useState } from 'react';
import { Button } from '../button/button.tsx';
import styles from './copy-text.module.css';

export type CopyTextProps = {
  /** What it is: "Câu trích dẫn", "BibTeX", "curl". */
  label: string;
  text: string;
  copyLabel: string;
  /** Said on the button once it is copied. */
  copiedLabel: string;
};

/** A text to take along: to be copied by one press, or marked by hand where a browser allows no copying. */
export function CopyText({ label, text, copyLabel, copiedLabel }: CopyTextProps) {
  const textId = useId();
  const [copied, setCopied] = useState<string>();

  async function copy() {
    const field = document.getElementById(textId);
    if (field instanceof HTMLTextAreaElement) field.select();
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      // Not allowed here: the text is marked, and the keyboard copies it.
    }
  }

  return (
    <div className={styles.copy}>
      <div className={styles.head}>
        <label htmlFor={textId}>{label}</label>
        <Button variant="quiet" onClick={() => void copy()}>
          {copied === text ? copiedLabel : copyLabel} <span className="visually-hidden">{label}</span>
        </Button>
      </div>
      <textarea id={textId} className={styles.text} readOnly rows={2} value={text} spellCheck={false} />
    </div>
  );
}
