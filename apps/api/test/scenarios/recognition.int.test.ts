import { day } from '@ntm/domain/kernel/calendar-day';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dataset/load-record.ts';
import { judgementsOf } from '../factories/build-judgements.ts';
import { type Asker, openAsker } from '../harness/asker.ts';
import { freshDatabase, recordDatabase } from '../harness/database.ts';
import { wholeDataset } from '../harness/whole-dataset.ts';

const RECOGNITION = `query ($identity: ID!, $asOf: Date) { unitByIdentity(identity: $identity, asOf: $asOf) {
  recognition {
    standing tier since explanation explanationEn
    decision { number issuer signedOn effectiveOn statusYear criteriaSet } citation { source { slug } }
    heldBefore { unit { fullName asOf } tier decision { number } }
  }
} }`;

async function recognitionOf(asker: Asker, identity: string, asOf: string) {
  return (await asker.get(RECOGNITION, { identity, asOf })).unitByIdentity.recognition;
}

describe('the record, which holds no decision', () => {
  let asker: Asker;
  beforeAll(async () => {
    asker = await openAsker(recordDatabase());
  });
  afterAll(() => asker.close());

  const EIGHT = ['C01720-1', 'C01582-1', 'C01669-1', 'C01384-1', 'C01573-1', 'C01481-1', 'C01318-1', 'C01354-1'];

  it.each(EIGHT)(
    'does not know the status of %s, which Cao Bằng named for 2020, and says what is missing',
    async (identity) => {
      const state = await recognitionOf(asker, identity, '2020-12-31');
      expect(state).toMatchObject({ standing: 'UNKNOWN', tier: null, since: null, decision: null, citation: null });
      expect(state.explanation).toContain('hồ sơ chưa có quyết định nào về xã');
      expect(state.explanationEn).toContain('holds no decision on xã');
    },
  );

  it('says of a commune made in July 2025 that it is not assessed, and since when', async () => {
    const state = await recognitionOf(asker, 'C01660-2', '2026-11-21');
    expect(state).toMatchObject({
      standing: 'NOT_ASSESSED_AFTER_CHANGE',
      since: '2025-07-01',
      tier: null,
      heldBefore: [],
    });
    expect(state.explanation).toContain('Xã Nam Tuấn hình thành sau sắp xếp ngày 01/07/2025');
  });

  it('never calls anything in Cao Bằng recognised, and only what lies outside the programme not recognised', async () => {
    const { province } = await asker.get(
      '{ province(code: "04") { communes(first: 100) { nodes { kind recognition { standing } } } } }',
    );
    for (const { kind, recognition } of province.communes.nodes) {
      const possible = kind === 'WARD' ? ['NOT_RECOGNISED'] : ['UNKNOWN', 'NOT_ASSESSED_AFTER_CHANGE'];
      expect(possible).toContain(recognition.standing);
    }
  });
});

describe('a commune with decisions', () => {
  let asker: Asker;
  beforeAll(async () => {
    const url = await freshDatabase();
    const build = judgementsOf('cao-bang-2020');
    const later = {
      kind: 'ACKNOWLEDGE',
      number: '7/QĐ-UBND',
      signedOn: day('2026-03-01'),
      effectiveOn: day('2026-03-01'),
      statusYear: null,
    } as const;
    const withdrawn = {
      kind: 'REVOKE',
      number: '90/QĐ-UBND',
      signedOn: day('2023-05-04'),
      effectiveOn: day('2023-05-10'),
    } as const;
    const recognitionDecisions = [
      build.decision('C01669-1'),
      build.decision('C01660-2', later),
      build.decision('C01720-1'),
      build.decision('C01720-1', withdrawn),
    ];
    const completeLists = [
      {
        within: 'P04-1',
        level: 'COMMUNE',
        source: 'cao-bang-2020',
        validFrom: day('2020-01-01'),
        validTo: day('2021-01-01'),
      },
    ] as const;
    await loadRecord(url, {
      checksum: 'decisions',
      read: () => ({ ...wholeDataset(), recognitionDecisions, completeLists }),
    });
    asker = await openAsker(url);
  });
  afterAll(() => asker.close());

  it.each([
    ['C01669-1', '2020-01-19', 'NOT_RECOGNISED', null],
    ['C01669-1', '2020-01-20', 'RECOGNISED', '2020-01-20'],
    ['C01669-1', '2025-06-30', 'RECOGNISED', '2020-01-20'],
    ['C01660-2', '2025-07-01', 'NOT_ASSESSED_AFTER_CHANGE', '2025-07-01'],
    ['C01660-2', '2026-02-28', 'NOT_ASSESSED_AFTER_CHANGE', '2025-07-01'],
    ['C01660-2', '2026-03-01', 'RECOGNISED', '2026-03-01'],
    ['C01720-1', '2023-05-09', 'RECOGNISED', '2020-01-20'],
    ['C01720-1', '2023-05-10', 'REVOKED', '2023-05-10'],
  ])('%s on %s is %s: only a document moves a status', async (identity, asOf, standing, since) => {
    expect(await recognitionOf(asker, identity, asOf)).toMatchObject({ standing, since });
  });

  it('names the paper behind its status, with the year that it is for and where it was read', async () => {
    const state = await recognitionOf(asker, 'C01669-1', '2021-06-01');
    expect(state).toMatchObject({
      tier: 'STANDARD',
      decision: {
        number: '46/QĐ-UBND',
        issuer: 'UBND tỉnh',
        signedOn: '2020-01-20',
        statusYear: 2019,
        criteriaSet: null,
      },
      citation: { source: { slug: 'cao-bang-2020' } },
    });
    expect(state.explanation).toContain('46/QĐ-UBND ngày 20/01/2020');
    expect(state.explanation).toContain('công nhận cho năm 2019');
  });

  it('hands nothing on when it is merged: what it held is told as information', async () => {
    const state = await recognitionOf(asker, 'C01660-2', '2025-12-31');
    expect(state).toMatchObject({ tier: null, decision: null });
    expect(state.heldBefore).toEqual([
      { unit: { fullName: 'xã Đức Long', asOf: '2025-06-30' }, tier: 'STANDARD', decision: { number: '46/QĐ-UBND' } },
    ]);
    expect(state.explanation).toContain('không tự chuyển sang đơn vị mới');
  });

  it('is not recognised, instead of not known, where a complete list of its province leaves it out', async () => {
    const state = await recognitionOf(asker, 'C01582-1', '2020-06-01');
    expect(state.standing).toBe('NOT_RECOGNISED');
    expect(state.explanation).toContain(
      '“Mục tiêu xây dựng nông thôn mới năm 2020 của tỉnh Cao Bằng” công bố ngày 15/02/2020',
    );
    expect(`${state.explanation} ${state.explanationEn}`).not.toContain('cao-bang-2020');
    expect(await recognitionOf(asker, 'C01582-1', '2021-06-01')).toMatchObject({ standing: 'UNKNOWN' });
  });

  it('costs no statement', async () => {
    const { statements } = await asker.ask(RECOGNITION, { identity: 'C01660-2', asOf: '2025-12-31' });
    expect(statements, statements.join('\n')).toHaveLength(0);
  });
});
