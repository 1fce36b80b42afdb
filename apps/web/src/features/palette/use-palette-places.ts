import { TERMS } from '@ntm/domain/glossary/glossary';
import { PaletteCatalogueDocument } from '../../gql/graphql.ts';
import { addresses, EXPLORER_HREF } from '../../lib/addresses.ts';
import { question } from '../../lib/graphql-client.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import type { PaletteEntries, PaletteEntry } from './palette-entry.ts';

/** What can be found without asking for each text: pages, terms, and the small catalogues of the record. */
export function usePalettePlaces(open: (href: string) => void): {
  readonly pages: PaletteEntries;
  readonly others: readonly PaletteEntries[];
} {
  const { t, language, text } = useI18n();
  const place = placeParams(usePlace());
  const { data } = useAnswer(question(PaletteCatalogueDocument, {}));
  const leading = (label: string, href: string, more: Partial<PaletteEntry> = {}): PaletteEntry => ({
    id: href,
    label,
    run: () => open(href),
    ...more,
  });
  const named = (of: { readonly name: string; readonly nameEn: string }) => (language === 'vi' ? of.name : of.nameEn);
  const titled = (of: { readonly title: string; readonly titleEn: string }) =>
    language === 'vi' ? of.title : of.titleEn;
  const pages = [
    leading(t.nation.title, addresses.Nation(place)),
    leading(t.search.title, addresses.Search(place)),
    leading(t.nav.sources, addresses.Sources(place)),
    leading(t.nav.targets, addresses.Targets(place)),
    leading(t.nav.conflicts, addresses.Conflicts(place)),
    leading(t.nav.ruleBooks, addresses.RuleBooks(place)),
    leading(t.nav.compare, addresses.Compare(place)),
    leading(t.nav.ocop, addresses.Products(place)),
    leading(t.nav.glossary, addresses.Glossary(place)),
    leading(t.nav.explorer, EXPLORER_HREF),
  ];
  const sets = data?.criteriaSets ?? [];
  return {
    pages: { heading: t.palette.pages, entries: pages },
    others: [
      {
        heading: t.palette.criteria,
        entries: sets.flatMap((set) =>
          set.criteria.map((criterion) =>
            leading(
              `${criterion.number}. ${named(criterion)}`,
              `${addresses.RuleBook({ code: set.code, ...place })}#tc-${criterion.number}`,
              {
                detail: titled(set),
                searched: `${criterion.name} ${criterion.nameEn} ${criterion.code} ${titled(set)}`,
              },
            ),
          ),
        ),
      },
      {
        heading: t.palette.ruleBooks,
        entries: [
          ...sets.map((set) =>
            leading(titled(set), addresses.RuleBook({ code: set.code, ...place }), {
              searched: `${set.title} ${set.titleEn} ${set.code}`,
            }),
          ),
          ...(data?.ocopRuleBooks ?? []).map((book) =>
            leading(titled(book), addresses.Ocop(place), { id: book.id, searched: `${book.title} ${book.titleEn}` }),
          ),
        ],
      },
      {
        heading: t.palette.sources,
        entries: (data?.sources.nodes ?? []).map(({ slug, title, number, issuer }) =>
          leading(title, addresses.Source({ slug, ...place }), {
            searched: [number, issuer].filter(Boolean).join(' '),
          }),
        ),
      },
      {
        heading: t.palette.measures,
        entries: (data?.measures ?? []).map((measure) =>
          leading(named(measure), addresses.Targets({ 'thuoc-do': measure.code, ...place }), {
            searched: `${measure.name} ${measure.nameEn}`,
          }),
        ),
      },
      {
        heading: t.palette.terms,
        entries: TERMS.map(([id, { name }]) =>
          leading(text(name), `${addresses.Glossary(place)}#${id}`, {
            detail: language === 'vi' ? name.en : name.vi,
            searched: `${name.vi} ${name.en}`,
          }),
        ),
      },
    ],
  };
}
