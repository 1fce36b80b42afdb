import type { ComponentType } from 'react';
import type { addresses, PAGES } from '../lib/addresses.ts';
import type { Question } from '../lib/graphql-client.ts';
import { withWords } from '../lib/i18n/words.ts';

export type PageName = (typeof PAGES)[number];

type Route = NonNullable<ReturnType<typeof addresses.getRoute<PageName>>>;

/** What the address of a page says. */
export type PageParams<Name extends PageName> = Extract<Route, { readonly name: Name }>['params'];

/** A page's code; with the question that it asks first, where it asks one, so that this can be asked ahead of a visit. */
interface PageModule<Name extends PageName> {
  readonly default: ComponentType<never>;
  readonly firstQuestion?: (params: PageParams<Name>, day: string | undefined) => Question<unknown> | undefined;
}

export type PageCode = { readonly [Name in PageName]: () => Promise<PageModule<Name>> };

/** How the code of each page comes: every page is a chunk of its own, so that a visit to one brings no other. */
export const pageCode = {
  Nation: () => import('./routes/nation-route.tsx'),
  Tree: withWords(() => import('./routes/tree-route.tsx'), 'tree', 'unit-life'),
  Unit: withWords(() => import('./routes/unit-route.tsx'), 'unit-life', 'unit-page'),
  Grid: withWords(() => import('./routes/grid-route.tsx'), 'grid'),
  Search: () => import('./routes/search-route.tsx'),
  Sources: () => import('./routes/sources-route.tsx'),
  Source: () => import('./routes/source-route.tsx'),
  Targets: withWords(() => import('./routes/targets-route.tsx'), 'board'),
  Conflicts: () => import('./routes/conflicts-route.tsx'),
  Reconciliation: withWords(() => import('./routes/reconciliation-route.tsx'), 'board'),
  RuleBooks: withWords(() => import('./routes/rule-books-route.tsx'), 'rule-books'),
  RuleBook: withWords(() => import('./routes/rule-book-route.tsx'), 'rule-books'),
  Compare: withWords(() => import('./routes/compare-route.tsx'), 'compare', 'board', 'unit-life'),
  Products: withWords(() => import('./routes/products-route.tsx'), 'ocop', 'board'),
  Product: withWords(() => import('./routes/product-route.tsx'), 'ocop'),
  Ocop: withWords(() => import('./routes/ocop-route.tsx'), 'ocop', 'rule-books'),
  Glossary: withWords(() => import('./routes/glossary-route.tsx'), 'glossary'),
} satisfies PageCode;
