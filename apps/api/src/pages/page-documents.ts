/** Everything that a page says about one target or result. */
const FIGURE = /* GraphQL */ `
  fragment Figure on Claim {
    __typename key period basis comparator value valueTo decimals statement statementEn
    measure { code name nameEn unit unitEn }
    scope { vi en }
    restates { key }
    citation { ...Cited }
    conflicts { key }
    ... on Target {
      each tier
      namedUnits { identity asOf name fullName }
      carriedFrom { statement statementEn }
      progress { verdict }
    }
    ... on Observation { asOf computed }
  }
  fragment Cited on Citation { phrase source { slug title publishedOn } }
`;

const LINK = /* GraphQL */ `
  fragment Link on AdministrativeUnit { identity name fullName asOf }
`;

const DATASET = 'dataset { isSynthetic registerFrom today }';

export const UNIT_DOCUMENT = /* GraphQL */ `
  query LiteUnit($identity: ID!, $asOf: Date, $after: String) {
    ${DATASET}
    unitLife(identity: $identity, asOf: $asOf) {
      nearest {
        __typename level code validFrom validTo isOlderThanRegister
        ...Link
        ancestors { level ...Link }
        counts { provinces districts communes villages }
        recognition { standing tier since explanation explanationEn citation { ...Cited } }
        successors { coverage effectiveOn instrument unit { ...Link } }
        predecessors { coverage effectiveOn instrument unit { ...Link } }
        targets(first: 50) { totalCount nodes { ...Figure } }
        observations(first: 100) { totalCount nodes { ...Figure } }
        ... on Province {
          districts(first: 100) { totalCount nodes { ...Link } }
          communes(first: 100, after: $after) { ...Communes }
        }
        ... on District { communes(first: 100, after: $after) { ...Communes } }
        ... on Commune {
          villages(first: 100, after: $after) { totalCount nodes { ...Link } pageInfo { hasNextPage endCursor } }
          assessments {
            asOf metCount totalCount
            criteriaSet { title titleEn }
            citation { ...Cited }
            results { ...Judged }
            gaps { ...Judged }
          }
        }
      }
    }
  }
  fragment Communes on CommuneConnection { totalCount nodes { ...Link } pageInfo { hasNextPage endCursor } }
  fragment Judged on CriterionResult {
    verdict restsOnUnverified explanation explanationEn criterion { number name nameEn }
  }
  ${LINK} ${FIGURE}
`;

export const NATION_DOCUMENT = /* GraphQL */ `
  query LiteNation($asOf: Date) {
    ${DATASET}
    nation(asOf: $asOf) {
      asOf
      counts { provinces districts communes villages }
      provinces(first: 100) { totalCount nodes { ...Link } }
    }
    recognised: unitValues(topic: MEASURE, measure: "communes-ntm", level: NATION, asOf: $asOf) { ...Headline }
    advanced: unitValues(topic: MEASURE, measure: "communes-ntm-advanced", level: NATION, asOf: $asOf) { ...Headline }
    criteria: unitValues(topic: MEASURE, measure: "criteria-per-commune", level: NATION, asOf: $asOf) { ...Headline }
  }
  fragment Headline on UnitValuesOnDay { values { claim { ...Figure } } }
  ${LINK} ${FIGURE}
`;

export const SOURCE_DOCUMENT = /* GraphQL */ `
  query LiteSource($slug: String!) {
    ${DATASET}
    source(slug: $slug) {
      slug title number issuer publishedOn url
      targets(first: 50) { totalCount nodes { ...Figure subject { ...Link } } }
      observations(first: 50) { totalCount nodes { ...Figure subject { ...Link } } }
    }
  }
  ${LINK} ${FIGURE}
`;

export const CLAIM_DOCUMENT = /* GraphQL */ `
  query CardClaim($key: String!) {
    ${DATASET}
    claim(key: $key) { ...Figure subject { ...Link } }
  }
  ${LINK} ${FIGURE}
`;
