const HIERARCHY = `communes(first: $parents) { nodes { name villages { nodes { name } } } }
  districts { nodes { name communes(first: $parents) { nodes { name villages { nodes { name } } } } } }`;
const CLAIM = 'key statement statementEn measure { name } subject { fullName } citation { phrase source { title } }';

/** What a question may cost, and the fewest words for what it asks. */
export type QueryBudget = readonly [what: string, statements: number, document: string];

/** A question about so many communes of a province on a day: null for today. */
function ofCommunes(selection: string, besides = ''): string {
  return `query ($code: String!, $asOf: Date, $parents: Int!) {
    province(code: $code, asOf: $asOf) { communes(first: $parents) { nodes { ${selection} } } } ${besides}
  }`;
}

/**
 * Questions with the number of statements that each takes, whatever the number of parents: of communes with their
 * variables `$code`, `$asOf` and `$parents`, of the whole record without.
 */
export const QUERY_BUDGETS: readonly QueryBudget[] = [
  [
    'four levels of units',
    0,
    `query ($code: String!, $asOf: Date, $parents: Int!) { province(code: $code, asOf: $asOf) { name ${HIERARCHY} } }`,
  ],
  [
    'counts, lineage and life of every commune',
    0,
    ofCommunes(
      'counts { villages } history { kind } predecessors { kind } successors { kind } aliases { alias } ancestors { name } villageLists { citation { source { title } } }',
    ),
  ],
  ['search', 0, '{ search(text: "so", first: 100) { totalCount nodes { fullName parent { fullName } } } }'],
  ['sources and measures', 0, '{ sources { totalCount nodes { title } } measures { name } }'],
  [
    'four levels with the targets of the province on top',
    1,
    `query ($code: String!, $asOf: Date, $parents: Int!) {
      province(code: $code, asOf: $asOf) { targets { totalCount nodes { ${CLAIM} namedUnits { name } } } ${HIERARCHY} }
    }`,
  ],
  ['targets of every commune', 1, ofCommunes(`targets { totalCount nodes { ${CLAIM} namedUnits { name } } }`)],
  [
    'the same on two days',
    1,
    `query ($code: String!, $asOf: Date, $parents: Int!) {
      a: province(code: $code, asOf: "2020-01-01") { ...Targets } b: province(code: $code, asOf: $asOf) { ...Targets }
    }
    fragment Targets on Province {
      asOf communes(first: $parents) { nodes { targets { nodes { ${CLAIM} namedUnits { name } } } } }
    }`,
  ],
  [
    'progress and conflicts of the targets of every commune, as many as the targets alone',
    1,
    ofCommunes(
      'targets(first: 2) { nodes { key statement progress { verdict explanation actual failing { name } evidence { key statement conflicts { key } } } conflicts { note claims { key statement } } } }',
    ),
  ],
  [
    'figures and sources behind the progress of every commune',
    2,
    ofCommunes(`targets(first: 2) { nodes { key progress { evidence { ${CLAIM} } } } }`),
  ],
  [
    'targets by verdict',
    0,
    '{ targets(verdict: UNKNOWN, first: 100) { totalCount nodes { key statement progress { verdict } } } }',
  ],
  [
    'recognition of every commune, and the rule books',
    0,
    ofCommunes(
      'recognition { standing tier since explanation decision { number } citation { source { title } } heldBefore { tier } }',
      'criteriaSets { title instrument { title } criteria { name indicators { name thresholds { value } } } } ocopRuleBooks { title bands { certifier } parts { name } } rateOcop(partA: 20, partB: 15, partC: 20, evaluatedOn: "2024-05-01") { stars explanation }',
    ),
  ],
  [
    'assessments of every commune with results and gaps',
    1,
    ofCommunes(
      'assessments { id asOf metCount totalCount criteriaSet { code } unit { fullName } citation { source { title } } results { verdict explanation criterion { name } } gaps { verdict } }',
    ),
  ],
  [
    'OCOP products of every commune with rating and certificates',
    1,
    ofCommunes(
      'ocopProducts { totalCount nodes { id name commune { name } rating { stars total explanation ruleBook { code } } certificates { stars state expiresOn } citation { source { title } } } }',
    ),
  ],
  ['every conflict', 0, '{ conflicts { key note claims { key statement } } }'],
  [
    'every conflict with its figures',
    1,
    '{ conflicts { note claims { key value basis citation { phrase source { title } } } } }',
  ],
  [
    'everything that hangs on every commune',
    2,
    ofCommunes(
      `targets(first: 5) { nodes { ${CLAIM} namedUnits { name } restates { id } carriedFrom { statement } } } observations(first: 5) { nodes { ${CLAIM} } } mentions(first: 5) { nodes { key namedUnits { name } citation { phrase } } }`,
    ),
  ],
];
