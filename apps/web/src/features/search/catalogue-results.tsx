import { Section } from '@ntm/ui/level-section';
import { TextLink } from '@ntm/ui/text-link';
import { CatalogueDocument } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { hasAllWords } from '../../lib/match-words.ts';
import { placeParams, usePlace } from '../../lib/place.ts';
import { usePage } from '../../lib/use-page.ts';
import styles from './catalogue-results.module.css';

const SHOWN = 6;

/** Sources, measures and rule books whose titles hold what was typed: few and small, so they are all at hand. */
export function CatalogueResults({ text }: { text: string }) {
  const { t, language, number } = useI18n();
  const params = placeParams(usePlace());
  const { data } = usePage(CatalogueDocument, {});
  if (!data) return null;
  const title = (of: { readonly title: string; readonly titleEn: string }) =>
    language === 'vi' ? of.title : of.titleEn;
  const groups = [
    {
      id: 'nguon',
      heading: t.search.sources,
      items: data.sources.nodes.map(({ slug, title: name, number: paper, issuer }) => ({
        href: addresses.Source({ slug, ...params }),
        label: name,
        searched: [name, paper, issuer].filter(Boolean).join(' '),
      })),
    },
    {
      id: 'chi-so',
      heading: t.search.measures,
      items: data.measures.map(({ code, name, nameEn }) => ({
        href: addresses.Targets({ 'thuoc-do': code, ...params }),
        label: language === 'vi' ? name : nameEn,
        searched: `${name} ${nameEn}`,
      })),
    },
    {
      id: 'bo-tieu-chi',
      heading: t.search.ruleBooks,
      items: [
        ...data.criteriaSets.map((set) => ({
          href: addresses.RuleBook({ code: set.code, ...params }),
          label: title(set),
          searched: `${set.title} ${set.titleEn} ${set.code}`,
        })),
        ...data.ocopRuleBooks.map((book) => ({
          href: addresses.Ocop(params),
          label: title(book),
          searched: `${book.title} ${book.titleEn} ${book.code}`,
        })),
      ],
    },
  ];
  return groups.map(({ id, heading, items }) => {
    const found = items.filter(({ searched }) => hasAllWords(searched, text));
    if (found.length === 0) return null;
    return (
      <Section key={id} heading={heading} id={id} count={number(found.length)}>
        <ul className={styles.list} aria-label={heading}>
          {found.slice(0, SHOWN).map(({ href, label }) => (
            <li key={label} className={styles.item}>
              <TextLink href={href}>{label}</TextLink>
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}
