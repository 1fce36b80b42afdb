import type { TermId } from '@ntm/domain/glossary/glossary';
import { Term } from '@ntm/ui/term';
import { withWords } from '../i18n/words.ts';
import { later } from '../later.tsx';

const TermMeaning = later(
  withWords(async () => (await import('./term-meaning.tsx')).TermMeaning, 'glossary'),
  4,
);

export interface ExplainedProps {
  readonly id: TermId;
  /** The word as the page says it. */
  readonly children: string;
}

/** A word that opens its meaning; the glossary comes when the first of them is opened. */
export function Explained({ id, children }: ExplainedProps) {
  return <Term meaning={() => <TermMeaning id={id} />}>{children}</Term>;
}
