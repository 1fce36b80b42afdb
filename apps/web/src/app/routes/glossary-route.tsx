import { PageHeader } from '@ntm/ui/page-header';
import { GlossaryList } from '../../features/glossary/glossary-list.tsx';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { LiveSearchBox } from '../../lib/live-search-box.tsx';
import { useArrival } from '../use-arrival.ts';

/** The words of the programme and of the record; what they are narrowed to is in the address. */
export default function GlossaryRoute({ text }: { text: string }) {
  const { t } = useI18n();
  useArrival(t.glossary.title);
  return (
    <>
      <PageHeader title={t.glossary.title} lead={t.glossary.lead} />
      <LiveSearchBox
        text={text}
        label={t.glossary.label}
        placeholder={t.glossary.placeholder}
        action={addresses.Glossary()}
      />
      <GlossaryList text={text} />
    </>
  );
}
