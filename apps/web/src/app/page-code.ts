import type { ComponentType } from 'react';
import type { PAGES } from '../lib/addresses.ts';
import { withWords } from '../lib/i18n/words.ts';

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
} satisfies Record<(typeof PAGES)[number], () => Promise<{ default: ComponentType<never> }>>;
