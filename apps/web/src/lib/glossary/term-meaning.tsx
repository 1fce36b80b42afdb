import { glossaryTerm, type TermId } from '@ntm/domain/glossary/glossary';
import { TextLink } from '@ntm/ui/text-link';
import { addresses } from '../addresses.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { placeParams, usePlace } from '../place.ts';
import { TermLaw } from './term-law.tsx';
import styles from './term-meaning.module.css';

/** What one term means, with the legal text behind it and the way to all the others. */
export function TermMeaning({ id }: { id: TermId }) {
  const { t, text } = useI18n();
  const place = placeParams(usePlace());
  const { name, definition, law } = glossaryTerm(id);
  return (
    <span className={styles.meaning}>
      <strong>{text(name)}</strong>
      <span>{text(definition)}</span>
      {law && (
        <span className={styles.law}>
          <TermLaw law={law} />
        </span>
      )}
      <TextLink href={`${addresses.Glossary(place)}#${id}`}>{t.glossary.every}</TextLink>
    </span>
  );
}
