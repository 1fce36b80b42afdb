import { CardButton } from '@ntm/ui/card-button';
import { Skeleton } from '@ntm/ui/skeleton';
import { lazy, type ReactNode, Suspense } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { withWords } from '../i18n/words.ts';
import type { ValueQuestion } from './value-question.ts';

const WhyValueCard = lazy(withWords(() => import('./why-value-card.tsx'), 'why'));

export interface WhyValueProps {
  readonly asked: ValueQuestion;
  /** The value in words: "161", "79,3%". */
  readonly value: string;
  /** What the button says; left out, the value. */
  readonly children?: ReactNode;
  readonly tabIndex?: 0 | -1;
}

/** A value that we counted or worked out: it opens the card that says from what. */
export function WhyValue({ asked, value, children = value, tabIndex }: WhyValueProps) {
  const { t } = useI18n();
  return (
    <CardButton
      hint={t.claims.why}
      title={t.claims.why}
      closeLabel={t.close}
      {...(tabIndex !== undefined && { tabIndex })}
      card={() => (
        <Suspense fallback={<Skeleton lines={16} label={t.loading} />}>
          <WhyValueCard asked={asked} value={value} />
        </Suspense>
      )}
    >
      {children}
    </CardButton>
  );
}
