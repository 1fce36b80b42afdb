import type { Language } from '@ntm/domain/kernel/bilingual';

/** What a citation of one figure needs. */
export interface Cited {
  readonly key: string;
  readonly statement: string;
  readonly statementEn: string;
  readonly source: {
    readonly title: string;
    readonly issuer?: string | null;
    readonly publishedOn?: string | null;
    readonly url?: string | null;
  };
  readonly permalink: string;
}

/** One sentence to print: what is said, who says it and since when, where it can be checked. */
export function citationSentence(cited: Cited, language: Language, day: (isoDay: string) => string): string {
  const { statement, statementEn, source, permalink } = cited;
  const said = (language === 'vi' ? statement : statementEn).replace(/\.$/, '');
  const who = [source.issuer, `“${source.title}”`, source.publishedOn && day(source.publishedOn)];
  const by = language === 'vi' ? 'theo' : 'via';
  return `${said} (${who.filter(Boolean).join(', ')}; ${by} NTM Atlas, ${permalink}).`;
}

/** The same as an entry of a bibliography. */
export function bibtex({ key, statement, source, permalink }: Cited): string {
  const fields = [
    ['title', source.title],
    ['author', source.issuer && `{${source.issuer}}`],
    ['date', source.publishedOn],
    ['url', source.url ?? permalink],
    ['note', `${statement} NTM Atlas ${key}, ${permalink}`],
  ].flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{ntmatlas-${key},\n${fields.join(',\n')}\n}`;
}
