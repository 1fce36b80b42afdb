import { GLOSSARY_PARTS } from '@ntm/domain/glossary/glossary';
import type { GlossaryTerm } from '@ntm/domain/glossary/glossary-term';
import { Button } from '@ntm/ui/button';
import { Section } from '@ntm/ui/level-section';
import { TermLaw } from '../../lib/glossary/term-law.tsx';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { hasAllWords } from '../../lib/match-words.ts';
import styles from './glossary-list.module.css';

const PARTS = Object.entries(GLOSSARY_PARTS) as [keyof typeof GLOSSARY_PARTS, Readonly<Record<string, GlossaryTerm>>][];

/** Terms of the glossary by part; with a text only those that hold its words, diacritics left aside. */
export function GlossaryList({ text }: { text: string }) {
  const { t, counted, number } = useI18n();
  const parts = PARTS.map(([part, terms]) => ({ part, terms: Object.entries(terms).filter(holding(text)) })).filter(
    ({ terms }) => terms.length > 0,
  );
  const total = parts.reduce((sum, { terms }) => sum + terms.length, 0);
  return (
    <>
      <div className={styles.head}>
        <p role="status">{total === 0 ? t.glossary.none(text) : t.glossary.found(counted(total))}</p>
        <Button variant="quiet" onClick={() => print()}>
          {t.glossary.print}
        </Button>
      </div>
      {total === 0 && <p>{t.glossary.noneText}</p>}
      {parts.map(({ part, terms }) => (
        <Section key={part} heading={t.glossary.parts[part]} id={`phan-${part}`} count={number(terms.length)}>
          <dl>
            {terms.map(([id, term]) => (
              <Entry key={id} id={id} term={term} />
            ))}
          </dl>
        </Section>
      ))}
    </>
  );
}

function holding(text: string): (entry: [string, GlossaryTerm]) => boolean {
  if (text.trim() === '') return () => true;
  return ([id, { name, definition, law, schema = [] }]) => {
    const said = [id, name, definition, law?.name ?? [], schema].flatMap((part) =>
      typeof part === 'string' ? part : Object.values(part),
    );
    return hasAllWords(said.join(' '), text);
  };
}

function Entry({ id, term: { name, definition, law, schema = [] } }: { id: string; term: GlossaryTerm }) {
  const { t, language, text } = useI18n();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <div className={styles.entry} id={id}>
      <dt className={styles.name}>
        <a className={styles.anchor} href={`#${id}`}>
          {text(name)}
        </a>{' '}
        <span className={styles.other} lang={other}>
          {name[other]}
        </span>
      </dt>
      <dd className={styles.definition}>
        <p>{text(definition)}</p>
        <p className={styles.fact}>{law ? <TermLaw law={law} /> : t.glossary.noLaw}</p>
        {schema.length > 0 && (
          <p className={styles.fact}>
            {t.glossary.schema} <code>{schema.join(', ')}</code>
          </p>
        )}
      </dd>
    </div>
  );
}
