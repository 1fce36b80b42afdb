import { CopyText } from '@ntm/ui/copy-text';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useHrefHere, usePlace } from '../../lib/place.ts';
import { useRecord } from '../../lib/use-record.ts';
import { type CitedPage, pageBibtex, pageSentence } from './page-citation-texts.ts';

/** The page as a sentence to print and as an entry of a bibliography, with its day and the revision of the record. */
export function PageCitation() {
  const { t, day } = useI18n();
  const place = usePlace();
  const record = useRecord();
  const hrefHere = useHrefHere();
  if (!record) return null;
  const shownDay = place.day ?? record.today;
  const page: CitedPage = {
    title: (document.querySelector('main h1')?.textContent ?? t.product).replaceAll('\u00a0', ' '),
    day: shownDay,
    readOn: record.today,
    revision: record.revision,
    isSynthetic: record.isSynthetic,
    permalink: new URL(hrefHere({ ngay: shownDay }), location.origin).href,
  };
  const copy = { copyLabel: t.query.copy, copiedLabel: t.query.copied };
  return (
    <>
      <CopyText label={t.why.sentenceVi} text={pageSentence(page, 'vi', day)} {...copy} />
      <CopyText label={t.why.sentenceEn} text={pageSentence(page, 'en', day)} {...copy} />
      <CopyText label="BibTeX" text={pageBibtex(page)} {...copy} />
    </>
  );
}
