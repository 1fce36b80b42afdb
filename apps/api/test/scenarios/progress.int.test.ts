import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, openAsker } from '../harness/asker.ts';
import { recordDatabase } from '../harness/database.ts';

const PROGRESS = `key comparator value
  progress { asOf verdict explanation explanationEn actual evidence { key } failing { fullName } }`;

interface Target {
  readonly key: string;
  readonly comparator: string;
  readonly value: number | null;
  readonly progress: {
    readonly verdict: string;
    readonly explanation: string;
    readonly explanationEn: string;
    readonly actual: number | null;
    readonly evidence: readonly { readonly key: string }[];
  };
}

let asker: Asker;
let targets: ReadonlyMap<string, Target>;

beforeAll(async () => {
  asker = await openAsker(recordDatabase());
  const { targets: all } = await asker.get(`{ targets(first: 100) { totalCount nodes { ${PROGRESS} } } }`);
  targets = new Map(all.nodes.map((target: Target) => [target.key, target]));
  expect(targets.size).toBe(all.totalCount);
});
afterAll(() => asker.close());

function progressOf(key: string): Target['progress'] {
  const target = targets.get(key);
  if (!target) throw new Error(`No target ${key}`);
  return target.progress;
}

describe('progress of a target', () => {
  it('has a verdict and a sentence in each language, for every target of the five articles', () => {
    const ofArticles = [...targets.values()].filter(({ key }) => /^S[0-4]-\d\d$/.test(key));
    expect(ofArticles).toHaveLength(63);
    for (const { key, progress } of ofArticles) {
      expect(progress.explanation, key).toMatch(/^\p{Lu}.*\.$/u);
      expect(progress.explanation, key).toBe(progress.explanation.normalize('NFC'));
      expect(progress.explanationEn, key).toMatch(/^\p{Lu}.*\.$/u);
      expect(progress.explanationEn, key).not.toBe(progress.explanation);
    }
  });

  it('is unknown for what no source reports, names the figure that is missing, and never says 0', () => {
    const unknown = [...targets.values()].filter(({ progress }) => progress.verdict === 'UNKNOWN');
    for (const { key, progress } of unknown) {
      expect(progress.actual, key).not.toBe(0);
      if (progress.actual === null) continue;
      expect(progress.explanation, key).toContain('chưa có số cuối kỳ');
    }
    expect(progressOf('S0-24')).toMatchObject({
      verdict: 'UNKNOWN',
      actual: null,
      evidence: [],
      explanation: 'Chưa có số liệu “Số tiêu chí bình quân mỗi xã” của năm 2020 đến ngày 31/12/2020.',
    });
  });

  it.each([
    ['a target for what a year adds', 'S1-12', '“Xã đạt chuẩn nông thôn mới” trong năm 2020'],
    ['a target against a baseline', 'S0-37', '“Thu nhập bình quân đầu người” của năm 2015'],
    ['a target for each district', 'S0-26', '0/10 đạt, 0 chưa đạt, 10 chưa có số liệu'],
    ['a target that names its communes', 'S0-03', '0/8 đạt, 0 chưa đạt, 8 chưa có số liệu'],
    ['a target for a status', 'S0-08', 'chưa có quyết định nào về xã Đức Long'],
    ['a target whose word was lost', 'S2-10', 'không rõ con số là mức phải đạt hay mức không được vượt'],
    ['a target that may be new ones or all', 'S0-31', 'không nói là số mới hay tổng số'],
    ['a target without a number', 'S0-35', 'định tính'],
    ['a target on another register than the figure', 'P-04-2020-communes-ntm-target', 'hai danh mục đơn vị khác nhau'],
  ])('says of %s what would decide it', (_what, key, words) => {
    expect(progressOf(key)).toMatchObject({ verdict: 'UNKNOWN' });
    expect(progressOf(key).explanation).toContain(words);
  });

  it('shows a figure from within the period as that and with its evidence', () => {
    expect(progressOf('S2-09')).toMatchObject({ verdict: 'UNKNOWN', actual: 58.2 });
    expect(progressOf('S2-09').evidence).toHaveLength(1);
  });

  it('stands on the day asked for: what was published later is not known yet', async () => {
    const onDay = async (asOf: string) => {
      const { nation } = await asker.get(
        `query ($asOf: Date) { nation(asOf: $asOf) { targets(first: 100) { nodes { ${PROGRESS} } } } }`,
        { asOf },
      );
      return nation.targets.nodes.find(({ key }: Target) => key === 'S2-09').progress;
    };
    expect(await onDay('2020-05-30')).toMatchObject({ asOf: '2020-05-30', actual: null, evidence: [] });
    expect(await onDay('2020-05-31')).toMatchObject({ asOf: '2020-05-31', actual: 58.2 });
  });

  it.each(['MET', 'PARTLY_MET', 'NOT_MET', 'UNKNOWN'])('finds the targets that are %s', async (verdict) => {
    const { targets: found } = await asker.get(
      'query ($verdict: Verdict) { targets(verdict: $verdict, first: 100) { totalCount nodes { key } } }',
      { verdict },
    );
    const expected = [...targets.values()].filter(({ progress }) => progress.verdict === verdict).map(({ key }) => key);
    expect(found.nodes.map(({ key }: Target) => key)).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
  });

  it('filters by verdict, measure and period together', async () => {
    const { targets: found } = await asker.get(
      '{ targets(verdict: UNKNOWN, measure: "villages-ntm", period: "2020") { nodes { key } } }',
    );
    expect(found.nodes.map(({ key }: Target) => key)).toEqual(['S0-31', 'S4-25']);
  });
});
