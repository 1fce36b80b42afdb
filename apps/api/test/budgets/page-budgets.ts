/** What pages are opened on; a dataset has its own. */
export interface Places {
  readonly nation: string;
  readonly province: string;
  /** The province as `node` finds it. */
  readonly provinceId: string;
  readonly commune: string;
  readonly source: string;
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
  { what: 'the conflicts page', statements: 1, document: 'ConflictsPage' },
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
];
