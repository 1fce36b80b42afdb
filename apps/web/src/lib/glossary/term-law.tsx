import type { TermLaw as Law } from '@ntm/domain/glossary/glossary-term';
import { Tag } from '@ntm/ui/tag';
import { useI18n } from '../i18n/i18n.tsx';

/** The legal text behind a term, and whether anybody found it in a publication. */
export function TermLaw({ law }: { law: Law }) {
  const { t, text } = useI18n();
  return (
    <>
      {t.glossary.law(text(law.name))} {!law.verified && <Tag tone="doubt">{t.unverified}</Tag>}
    </>
  );
}
