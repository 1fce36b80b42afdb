import { Button } from '@ntm/ui/button';
import { SelectField } from '@ntm/ui/select-field';
import { TextLink } from '@ntm/ui/text-link';
import { pushUnsafe } from '@swan-io/chicane';
import type { FormEvent } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { ComparisonChoice_SetFragmentDoc } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useHrefHere } from '../../lib/place.ts';
import { useTyped } from '../../lib/use-typed.ts';
import styles from './comparison-choice.module.css';

export interface ComparisonChoiceProps {
  readonly sets: readonly FragmentType<typeof ComparisonChoice_SetFragmentDoc>[];
  /** Code of the rule book that is read. */
  readonly code: string;
  /** Code of the one it is laid beside. */
  readonly besides: string | undefined;
}

/** Lays another rule book for units of the same level beside the one that is read. */
export function ComparisonChoice({ sets: data, code, besides }: ComparisonChoiceProps) {
  const { t, language } = useI18n();
  const hrefHere = useHrefHere();
  const [typed, setTyped] = useTyped({ besides });
  const sets = data.map((set) => readFragment(ComparisonChoice_SetFragmentDoc, set));
  const level = sets.find((set) => set.code === code)?.level;
  const others = sets.filter((set) => set.level === level && set.code !== code);
  if (others.length === 0) return null;

  function compare(event: FormEvent) {
    event.preventDefault();
    pushUnsafe(hrefHere({ 'so-sanh': typed.besides ?? others[0]?.code }));
  }

  return (
    <form className={styles.form} onSubmit={compare}>
      <SelectField
        label={t.ruleBooks.compare}
        name="so-sanh"
        value={typed.besides ?? others[0]?.code}
        onChange={(event) => setTyped({ besides: event.target.value })}
        options={others.map((set) => ({ value: set.code, label: language === 'vi' ? set.title : set.titleEn }))}
      />
      <div className={styles.actions}>
        <Button type="submit">{t.ruleBooks.compareAction}</Button>
        {besides && <TextLink href={hrefHere({ 'so-sanh': undefined })}>{t.ruleBooks.stopComparing}</TextLink>}
      </div>
    </form>
  );
}
