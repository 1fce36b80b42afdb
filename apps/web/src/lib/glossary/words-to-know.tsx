import { Fragment } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import type { Messages } from '../i18n/words.ts';
import { Explained } from './explained.tsx';
import styles from './words-to-know.module.css';

export interface WordsToKnowProps {
  readonly ids: readonly (keyof Messages['wordsToKnow']['names'])[];
}

/** The words that a page full of figures is read with, each with its meaning. */
export function WordsToKnow({ ids }: WordsToKnowProps) {
  const { t } = useI18n();
  return (
    <p className={styles.words}>
      {t.wordsToKnow.label}
      {ids.map((id, at) => (
        <Fragment key={id}>
          {at === 0 ? ' ' : ' · '}
          <Explained id={id}>{t.wordsToKnow.names[id]}</Explained>
        </Fragment>
      ))}
    </p>
  );
}
