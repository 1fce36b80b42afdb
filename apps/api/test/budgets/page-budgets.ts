/** What pages are opened on; a dataset has its own. */
export interface Places {
  readonly nation: string;
  readonly province: string;
  /** The province as `node` finds it. */
  readonly provinceId: string;
  readonly commune: string;
  /** The commune as `node` finds it. */
  readonly communeId: string;
  readonly source: string;
  /** Keys of a target and of a product. */
  readonly target: string;
  readonly product: string;
  /** Codes of two rule books to read side by side. */
  readonly ruleBooks: readonly [string, string];
  /** A total that a source prints for two periods. */
  readonly account: {
    readonly identity: string;
    readonly measure: string;
    readonly from: string;
    readonly to: string;
  };
}

/** A document of the web client, with the most statements that it may take. */
export interface PageBudget {
  readonly what: string;
  readonly statements: number;
  /** Name of the document. */
  readonly document: string;
  variablesFor?(places: Places): Readonly<Record<string, unknown>>;
}

/** Every document of the web client. */
export const PAGE_BUDGETS: readonly PageBudget[] = [
  { what: 'the dataset', statements: 0, document: 'Record' },
  { what: 'the nation page', statements: 3, document: 'NationPage' },
  {
    what: 'the unit page of the nation',
    statements: 3,
    document: 'UnitPage',
    variablesFor: ({ nation }) => ({ identity: nation }),
  },
  {
    what: 'the unit page of a province',
    statements: 3,
    document: 'UnitPage',
    variablesFor: ({ province }) => ({ identity: province }),
  },
  {
    what: 'the unit page of a commune',
    statements: 3,
    document: 'UnitPage',
    variablesFor: ({ commune }) => ({ identity: commune }),
  },
  {
    what: 'the next communes of a province',
    statements: 0,
    document: 'MoreCommunes',
    variablesFor: ({ provinceId }) => ({ id: provinceId }),
  },
  { what: 'the source page', statements: 3, document: 'SourcePage', variablesFor: ({ source }) => ({ slug: source }) },
  { what: 'the sources page', statements: 2, document: 'SourcesPage' },
  { what: 'the search page', statements: 0, document: 'SearchPage', variablesFor: () => ({ text: 'so' }) },
  { what: 'the targets page', statements: 2, document: 'TargetsPage' },
  {
    what: 'the targets page by verdict',
    statements: 2,
    document: 'TargetsPage',
    variablesFor: () => ({ verdict: 'NOT_MET' }),
  },
  // One for each kind of claim that contradicts another.
  { what: 'the conflicts page', statements: 2, document: 'ConflictsPage' },
  {
    what: 'the reconciliation page',
    statements: 0,
    document: 'ReconciliationPage',
    variablesFor: ({ account }) => ({ ...account }),
  },
  { what: 'the rule books page', statements: 0, document: 'RuleBooksPage' },
  {
    what: 'the rule book page with another one beside',
    statements: 0,
    document: 'RuleBookPage',
    variablesFor: ({ ruleBooks: [code, besides] }) => ({ code, besides, isCompared: true }),
  },
  { what: 'the OCOP page', statements: 0, document: 'OcopPage' },
  {
    what: 'a rating',
    statements: 0,
    document: 'OcopRating',
    variablesFor: () => ({ partA: 30, partB: 20, partC: 20, evaluatedOn: '2024-05-01' }),
  },
  { what: 'the figures of the nation page', statements: 3, document: 'NationFigures' },
  { what: 'what else is said of the nation', statements: 3, document: 'NationMentions' },
  { what: 'how the country changed', statements: 0, document: 'CountryThroughTime' },
  { what: 'what search has at hand beside units', statements: 0, document: 'Catalogue' },
  { what: 'what quick search has at hand', statements: 0, document: 'PaletteCatalogue' },
  {
    what: 'quick search',
    // The products found; and their catalogue, when a revision is first asked for one.
    statements: 2,
    document: 'PaletteSearch',
    variablesFor: () => ({ text: 'so' }),
  },
  {
    what: 'a map of communes by province on two days',
    statements: 2,
    document: 'UnitValues',
    variablesFor: () => ({
      topic: 'COMMUNES',
      level: 'PROVINCE',
      days: ['2020-06-30', '2021-06-30'],
      withClaim: false,
    }),
  },
  {
    what: 'a map of products by province',
    statements: 2,
    document: 'UnitValues',
    variablesFor: () => ({ topic: 'OCOP_PRODUCTS', level: 'PROVINCE', days: ['2024-06-30'], withClaim: true }),
  },
  {
    what: 'more of what is said of a commune',
    statements: 2,
    document: 'MoreMentions',
    variablesFor: ({ communeId }) => ({ id: communeId }),
  },
  {
    what: 'more villages of a commune',
    statements: 0,
    document: 'MoreVillages',
    variablesFor: ({ communeId }) => ({ id: communeId }),
  },
  {
    what: 'what a commune was and became',
    statements: 0,
    document: 'UnitLineage',
    variablesFor: ({ commune }) => ({ identity: commune }),
  },
  {
    what: 'the grid of criteria',
    statements: 1,
    document: 'GridPage',
    variablesFor: ({ province }) => ({ identity: province }),
  },
  { what: 'the spans of the rule books', statements: 0, document: 'RuleBookSpans' },
  {
    what: 'two units side by side',
    statements: 6,
    document: 'ComparePage',
    variablesFor: ({ province, commune }) => ({ identities: [province, commune] }),
  },
  { what: 'the catalogue of products', statements: 3, document: 'ProductsPage' },
  {
    what: 'a product',
    statements: 3,
    document: 'ProductPage',
    variablesFor: ({ product }) => ({ key: product }),
  },
  { what: 'published numbers of products', statements: 4, document: 'PublishedProducts' },
  {
    what: 'why a count of the register',
    statements: 0,
    document: 'WhyValue',
    variablesFor: ({ province }) => ({ topic: 'COMMUNES', level: 'PROVINCE', identity: province, asOf: '2026-11-21' }),
  },
  {
    what: 'why a mean of criteria',
    statements: 2,
    document: 'WhyValue',
    variablesFor: ({ province, ruleBooks: [criteriaSet] }) => ({
      topic: 'MEAN_CRITERIA',
      criteriaSet,
      level: 'PROVINCE',
      identity: province,
      asOf: '2026-11-21',
    }),
  },
  { what: 'the tree of units', statements: 0, document: 'TreePage' },
  {
    what: 'what stands below a province in the tree',
    statements: 1,
    document: 'UnitTree',
    variablesFor: ({ province }) => ({ identity: province }),
  },
  { what: 'why a number', statements: 2, document: 'WhyClaim', variablesFor: ({ target }) => ({ key: target }) },
  {
    what: 'the units of a target',
    statements: 2,
    document: 'TargetUnits',
    variablesFor: ({ target }) => ({ key: target }),
  },
  {
    what: 'the unit that targets are narrowed to',
    statements: 0,
    document: 'UnitFilterName',
    variablesFor: ({ commune }) => ({ identity: commune }),
  },
  {
    what: 'units to narrow targets to',
    statements: 0,
    document: 'UnitFilterSearch',
    variablesFor: () => ({ text: 'so' }),
  },
  {
    what: 'the totals that can be reconciled',
    statements: 0,
    document: 'AccountChoice',
    variablesFor: ({ province }) => ({ identity: province }),
  },
];
