import { OCOP_PARTS } from '@ntm/domain/ocop/ocop-rule-book';
import { Button } from '@ntm/ui/button';
import { DayField, Field } from '@ntm/ui/field';
import { pushUnsafe } from '@swan-io/chicane';
import { type FormEvent, useState } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { RatingForm_BookFragmentDoc } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useHrefHere } from '../../lib/place.ts';
import { useTyped } from '../../lib/use-typed.ts';
import styles from './rating-form.module.css';
import { readScore, readSheet, type TypedSheet } from './score-sheet.ts';

export interface RatingFormProps {
  readonly books: readonly FragmentType<typeof RatingForm_BookFragmentDoc>[];
  readonly sheet: TypedSheet;
  /** The day in the field while the address names none. */
  readonly today: string | undefined;
}

/** Takes the scores of the three parts and the day; they go into the address, so that a rating can be shown to others. */
export function RatingForm({ books: data, sheet, today }: RatingFormProps) {
  const { t, language, number } = useI18n();
  const hrefHere = useHrefHere();
  const [typed, setTyped] = useTyped({ ...sheet, evaluatedOn: sheet.evaluatedOn ?? today });
  const [isTried, setIsTried] = useState(false);
  const day = typed.evaluatedOn ?? '';
  const book = data
    .map((item) => readFragment(RatingForm_BookFragmentDoc, item))
    .find(({ validFrom, validTo }) => validFrom <= day && (validTo == null || day < validTo));

  function rate(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (readSheet(typed) === undefined) return;
    const { a, b, c, evaluatedOn } = typed;
    pushUnsafe(hrefHere({ a, b, c, 'ngay-cham': evaluatedOn }));
  }

  return (
    <form className={styles.form} noValidate onSubmit={rate}>
      {OCOP_PARTS.map((code) => {
        const key = code === 'A' ? 'a' : code === 'B' ? 'b' : 'c';
        const part = book?.parts.find((candidate) => candidate.code === code);
        return (
          <Field
            key={code}
            label={t.ocop.part(code)}
            inputMode="decimal"
            autoComplete="off"
            value={typed[key] ?? ''}
            onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
            {...(part && {
              hint: t.ocop.partHint(language === 'vi' ? part.name : part.nameEn, number(part.maximum)),
            })}
            {...(isTried && readScore(typed[key]) === undefined && { error: t.ocop.needNumber })}
          />
        );
      })}
      <DayField
        label={t.ocop.evaluatedOn}
        labels={t.day}
        defaultValue={sheet.evaluatedOn ?? today ?? ''}
        onDay={(evaluatedOn) => setTyped({ ...typed, evaluatedOn: evaluatedOn ?? '' })}
        {...(isTried && day === '' && { error: t.ocop.needDay })}
      />
      <div className={styles.apply}>
        <Button type="submit" variant="primary">
          {t.ocop.apply}
        </Button>
      </div>
    </form>
  );
}
