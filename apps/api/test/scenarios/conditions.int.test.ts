import { day } from '@ntm/domain/kernel/calendar-day';
import type { Condition, ConditionSet } from '@ntm/domain/rule-book/condition-set';
import type { RuleBook } from '@ntm/domain/rule-book/rule-book';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dataset/load-record.ts';
import { judgementsOf } from '../factories/build-judgements.ts';
import { type Asker, openAsker } from '../harness/asker.ts';
import { freshDatabase, recordDatabase } from '../harness/database.ts';
import { wholeDataset } from '../harness/whole-dataset.ts';

const RESULTS = `conditions {
  ruleBook { code }
  results {
    verdict explanation explanationEn failingCount failing(first: 2) { fullName asOf }
    condition { number verified share shareLevel shareTier }
  }
}`;
const CONDITIONS = `query ($identity: ID!, $asOf: Date) { unitByIdentity(identity: $identity, asOf: $asOf) {
  ... on Province { ${RESULTS} } ... on District { ${RESULTS} } ... on Commune { ${RESULTS} }
} }`;

async function conditionsOf(asker: Asker, identity: string, asOf: string) {
  return (await asker.get(CONDITIONS, { identity, asOf })).unitByIdentity.conditions;
}

describe('the conditions of the record', () => {
  let asker: Asker;
  beforeAll(async () => {
    asker = await openAsker(recordDatabase());
  });
  afterAll(() => asker.close());

  it('of a province are named by their rule book, though what they ask for is not established', async () => {
    expect(await conditionsOf(asker, 'P04-1', '2024-06-01')).toEqual([
      { ruleBook: { code: 'PROVINCE_DONE_2021' }, results: [] },
    ]);
  });

  it('of a town closed with its level: none is in force in a gap, and a rural district has criteria instead', async () => {
    expect(await conditionsOf(asker, 'D040-1', '2025-06-30')).toEqual([
      { ruleBook: { code: 'TOWN_DONE_2021' }, results: [] },
    ]);
    expect(await conditionsOf(asker, 'D040-1', '2021-06-30')).toEqual([]);
    expect(await conditionsOf(asker, 'D051-1', '2024-06-01')).toEqual([]);
  });

  it('of a model commune are four, each not known and saying what is missing', async () => {
    const [model] = await conditionsOf(asker, 'C01318-1', '2024-06-01');
    expect(model.ruleBook.code).toBe('COMMUNE_MODEL_2021');
    expect(model.results.map(({ verdict }: { verdict: string }) => verdict)).toEqual(Array(4).fill('UNKNOWN'));
    expect(model.results[0].explanation).toContain(
      'chưa có đánh giá nào theo Bộ tiêu chí quốc gia về xã nông thôn mới',
    );
    expect(model.results[2].explanationEn).toContain('needs a document');
  });
});

const ALL_COMMUNES: Condition = {
  number: 1,
  statement: { vi: 'Điều kiện giả định', en: 'A made-up condition' },
  link: null,
  requires: { level: 'COMMUNE', tier: 'STANDARD', percent: 100 },
  verified: false,
  evidence: null,
};

function withCondition(book: RuleBook): RuleBook {
  if (book.code !== 'PROVINCE_DONE_2021') return book;
  return { ...(book as ConditionSet), conditions: [ALL_COMMUNES] };
}

describe('conditions with facts', () => {
  let asker: Asker;
  beforeAll(async () => {
    const url = await freshDatabase();
    const build = judgementsOf('cao-bang-2020');
    const record = wholeDataset();
    const list = { within: 'P04-1', level: 'COMMUNE', source: 'cao-bang-2020', validTo: null } as const;
    const assessed = { criteriaSet: 'COMMUNE_ADV_2021', asOf: day('2023-12-31') };
    const judgements = Array.from({ length: 19 }, (_, place) => ({
      criterion: place + 1,
      officer: place === 3 ? ('NOT_MET' as const) : ('MET' as const),
    }));
    await loadRecord(url, {
      checksum: 'conditions',
      read: () => ({
        ...record,
        ruleBooks: record.ruleBooks.map(withCondition),
        recognitionDecisions: [build.decision('C01318-1')],
        completeLists: [{ ...list, validFrom: day('2020-01-01') }],
        assessments: [build.assessment('C01318-1', { ...assessed, judgements })],
      }),
    });
    asker = await openAsker(url);
  });
  afterAll(() => asker.close());

  it('name the communes of a province that are lacking, as many as asked for, on its day', async () => {
    const [{ results }] = await conditionsOf(asker, 'P04-1', '2024-06-01');
    expect(results).toMatchObject([
      {
        verdict: 'NOT_MET',
        failingCount: 138,
        condition: { number: 1, verified: false, share: 100, shareLevel: 'COMMUNE', shareTier: 'STANDARD' },
      },
    ]);
    expect(results[0].failing).toHaveLength(2);
    expect(results[0].failing[0].asOf).toBe('2024-06-01');
    expect(results[0].explanation).toContain('1/139 xã được công nhận đạt chuẩn nông thôn mới; cần ít nhất 100%');
    expect(results[0].explanation).toContain('Điều kiện này chưa được kiểm chứng.');
  });

  it('judge a model commune by its own assessment, naming the criterion not met', async () => {
    const [{ results }] = await conditionsOf(asker, 'C01318-1', '2024-06-01');
    expect(results[0]).toMatchObject({ verdict: 'NOT_MET', failingCount: 0, failing: [] });
    expect(results[0].explanation).toContain('đạt 18/19 tiêu chí');
    expect(results[0].explanation).toContain('1 chưa đạt: Điện');
    expect(results[1].explanationEn).toContain('no figure or no threshold for the criterion Income');
  });

  it('do not look at an assessment of a later day', async () => {
    const [{ results }] = await conditionsOf(asker, 'C01318-1', '2023-12-30');
    expect(results[0].explanationEn).toContain('no assessment by');
  });

  it('cost one statement for the assessments of all communes, and none for a province', async () => {
    const ofProvince = await asker.ask(CONDITIONS, { identity: 'P04-1', asOf: '2024-06-01' });
    expect(ofProvince.statements).toHaveLength(0);
    const ofCommunes = await asker.ask(
      '{ province(code: "04", asOf: "2024-06-01") { communes(first: 20) { nodes { conditions { results { verdict } } } } } }',
    );
    expect(ofCommunes.statements.length, ofCommunes.statements.join('\n')).toBeLessThanOrEqual(2);
  });

  it('refuse a list out of its range', async () => {
    const { errors } = await asker.ask(
      '{ province(code: "04", asOf: "2024-06-01") { conditions { results { failing(first: 101) { id } } } } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'FIRST_OUT_OF_RANGE' } }]);
  });
});
