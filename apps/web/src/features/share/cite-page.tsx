import { useState } from 'react';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { withWords } from '../../lib/i18n/words.ts';
import { later } from '../../lib/later.tsx';

const PageCitation = later(
  withWords(async () => (await import('./page-citation.tsx')).PageCitation, 'why'),
  6,
);

/** At the foot of a page: how to cite it; made when it is opened. */
export function CitePage() {
  const { t } = useI18n();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{t.query.cite}</summary>
      {isOpen && <PageCitation />}
    </details>
  );
}
