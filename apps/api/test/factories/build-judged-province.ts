import type { Dataset } from '@ntm/dataset/dataset';
import { day } from '@ntm/domain/kernel/calendar-day';
import type { OcopRuleBook } from '@ntm/domain/ocop/ocop-rule-book';
import type { CriteriaSet, Criterion } from '@ntm/domain/rule-book/criteria-set';
import { judgementsOf } from './build-judgements.ts';
import { buildProvince, MEASURE, PROVINCE } from './build-province.ts';

const SOURCE = 'plan';
/** Totals of products that sources print. */
const PUBLISHED_OF_PRODUCTS = ['ocop-products', 'ocop-products-3-star'];
const READ = { verified: true, evidence: 'Báo' };
const HEAD = {
  title: { vi: 'Bộ tiêu chí', en: 'Criteria' },
  instrument: SOURCE,
  amendments: [],
  basedOn: null,
  validFrom: day('2019-01-01'),
  validTo: null,
  verified: false,
  evidence: null,
  note: null,
} as const;

function buildCriterion(number: number): Criterion {
  const name = { vi: `Tiêu chí ${number}`, en: `Criterion ${number}` };
  const threshold = {
    region: null,
    communeGroup: null,
    year: null,
    comparator: 'AT_LEAST',
    value: 50,
    ...READ,
  } as const;
  const indicator = { code: `${number}`, name, unit: { vi: '%', en: '%' }, thresholds: [threshold], ...READ };
  return { number, code: `C${number}`, name, group: null, hasAllIndicators: true, indicators: [indicator], ...READ };
}

const CRITERIA_SET: CriteriaSet = {
  ...HEAD,
  kind: 'CRITERIA',
  code: 'SET',
  level: 'COMMUNE',
  tier: 'STANDARD',
  adoptedBy: null,
  stated: { criteria: 3, indicators: 3, ...READ },
  groups: [],
  regions: [],
  communeGroups: [],
  bandFloors: [3, 0],
  criteria: [1, 2, 3].map(buildCriterion),
};

const OCOP_RULE_BOOK: OcopRuleBook = {
  ...HEAD,
  code: 'OCOP',
  parts: (['A', 'B', 'C'] as const).map((code, place) => ({
    code,
    name: { vi: `Phần ${code}`, en: `Part ${code}` },
    maximum: [40, 25, 35][place] ?? 0,
    ...READ,
  })),
  bands: [
    { stars: 1, from: 0, to: 50, certifiable: false, ...READ },
    { stars: 2, from: 50, to: 100, certifiable: true, ...READ },
  ],
  certifiers: [],
  certificate: { months: 36, ...READ },
  taxonomy: { stated: { industries: 1, groups: null, productSets: null }, industries: [], ...READ },
};

/** A total of the province for each of two years, which an account can lead from one to the other. */
function buildTotals({ claims }: Dataset): Dataset['claims'] {
  const observations = claims.filter((claim) => claim.kind === 'OBSERVATION' && claim.subject === PROVINCE);
  return observations.slice(0, 2).map((like, place) => {
    const year = `${2018 + place}`;
    return { ...like, id: `TOTAL-${year}`, period: year, asOf: day(`${year}-12-31`) };
  });
}

/**
 * The same province with a criteria set and an OCOP rule book, where every commune has a decision, two assessments, and
 * two products with an evaluation and a certificate each, and the province a total for 2018 and for 2019.
 */
export function buildJudgedProvince({ communes }: { communes: number }): Dataset {
  const province = buildProvince({ communes });
  const units = province.unitVersions.filter(({ level }) => level === 'COMMUNE').map(({ identity }) => identity);
  const build = judgementsOf(SOURCE);
  const scope = { region: null, communeGroup: null, year: 2020 };
  const products = units.flatMap((commune) =>
    [1, 2].map((number) => build.product(`${commune}-P${number}`, { commune })),
  );
  return {
    ...province,
    measures: [...province.measures, ...PUBLISHED_OF_PRODUCTS.map((code) => ({ ...MEASURE, code }))],
    claims: [...province.claims, ...buildTotals(province)],
    ruleBooks: [CRITERIA_SET],
    ocopRuleBooks: [OCOP_RULE_BOOK],
    recognitionDecisions: units.map((unit) => build.decision(unit)),
    assessments: units.flatMap((unit) =>
      [2020, 2021].map((year) =>
        build.assessment(unit, {
          id: `${unit}-${year}`,
          asOf: day(`${year}-12-31`),
          criteriaSet: CRITERIA_SET.code,
          scope,
          readings: [{ indicator: '1', value: 40, officer: null }],
          judgements: [{ criterion: 2, officer: 'MET' }],
        }),
      ),
    ),
    ocopProducts: products,
    ocopEvaluations: products.map(({ id }) => build.evaluation(id)),
    ocopCertificates: products.map(({ id }) => build.certificate(id)),
  };
}
