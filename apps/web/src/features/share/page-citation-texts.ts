import { fileName } from '@ntm/domain/file/file-name';
import type { Language } from '@ntm/domain/kernel/bilingual';

/** What a citation of a page needs. */
export interface CitedPage {
  /** The heading of the page, as it is read. */
  readonly title: string;
  /** ISO day that the figures stand on. */
  readonly day: string;
  /** ISO day on which it was read. */
  readonly readOn: string;
  /** Of the record. */
  readonly revision: number;
  readonly isSynthetic: boolean;
  readonly permalink: string;
}

/** One sentence to print: which page, as of which day, of which revision of the record, where and when it was read. */
export function pageSentence(page: CitedPage, language: Language, day: (isoDay: string) => string): string {
  const { title, revision, permalink, isSynthetic } = page;
  const [asOf, readOn] = [day(page.day), day(page.readOn)];
  const parts =
    language === 'vi'
      ? [
          `“${title}”, NTM Atlas`,
          isSynthetic && 'dữ liệu mô phỏng, không phải số liệu thật',
          `số liệu tại ngày ${asOf}`,
          `bản ghi số ${revision}`,
          `${permalink} (đọc ngày ${readOn})`,
        ]
      : [
          `“${title}”, NTM Atlas`,
          isSynthetic && 'synthetic data, not real figures',
          `as of ${asOf}`,
          `revision ${revision}`,
          `${permalink} (read on ${readOn})`,
        ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** The same as an entry of a bibliography. */
export function pageBibtex({ title, day, readOn, revision, isSynthetic, permalink }: CitedPage): string {
  const note = `As of ${day}, revision ${revision}${isSynthetic ? '; synthetic data, not real figures' : ''}`;
  const fields = [
    ['title', title],
    ['author', '{NTM Atlas}'],
    ['date', day],
    ['url', permalink],
    ['urldate', readOn],
    ['version', `${revision}`],
    ['note', note],
  ].map(([name, value]) => `  ${name} = {${value}}`);
  const key = fileName([title, day], '').slice(0, -1).replaceAll('_', '-');
  return `@online{ntmatlas-${key},\n${fields.join(',\n')}\n}`;
}
