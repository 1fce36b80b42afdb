import { day } from '@ntm/domain/kernel/calendar-day';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dataset/load-record.ts';
import { judgementsOf } from '../factories/build-judgements.ts';
import { type Asker, openAsker } from '../harness/asker.ts';
import { freshDatabase } from '../harness/database.ts';
import { wholeDataset } from '../harness/whole-dataset.ts';

let asker: Asker;
beforeAll(async () => {
  const url = await freshDatabase();
  const build = judgementsOf('cao-bang-2020');
  const commune = 'C01669-1';
  const ocopProducts = [
    build.product('noodles', { name: 'Đũa tre', commune }),
    build.product('honey', { name: 'Dâu tằm', commune }),
    build.product('tea', { name: 'Ấm trà', commune }),
    build.product('nowhere', { name: 'Rượu ngô' }),
  ];
  const ocopEvaluations = [
    build.evaluation('noodles'),
    build.evaluation('noodles', {
      id: 'noodles-again',
      evaluatedOn: day('2026-06-01'),
      scoreSheet: { partA: 38, partB: 24, partC: 33 },
    }),
  ];
  const ocopCertificates = [
    build.certificate('noodles'),
    build.certificate('noodles', {
      id: 'noodles-renewed',
      evaluation: 'noodles-again',
      stars: 5,
      decision: '9/QĐ-BNNMT',
      issuedOn: day('2026-07-01'),
      revokedOn: day('2026-10-01'),
    }),
    build.certificate('honey', { evaluation: null, stars: 3, issuedOn: day('2021-05-05') }),
  ];
  await loadRecord(url, {
    checksum: 'products',
    read: () => ({ ...wholeDataset(), ocopProducts, ocopEvaluations, ocopCertificates }),
  });
  asker = await openAsker(url);
});
afterAll(() => asker.close());

const PRODUCTS = `query ($asOf: Date, $ratedOn: Date) { unitByIdentity(identity: "C01669-1", asOf: $asOf) { ... on Commune {
  ocopProducts { totalCount nodes {
    id name producer group commune { fullName asOf } citation { source { slug } }
    rating(asOf: $ratedOn) { stars total certifiable certifier expiresOn ruleBook { code } explanation explanationEn }
    certificates { stars decision issuer issuedOn expiresOn revokedOn state }
  } }
} } }`;

async function products(asOf: string, ratedOn?: string) {
  const { unitByIdentity } = await asker.get(PRODUCTS, { asOf, ratedOn });
  const [tea, honey, noodles] = unitByIdentity.ocopProducts.nodes;
  return { tea, honey, noodles, totalCount: unitByIdentity.ocopProducts.totalCount };
}

describe('the OCOP products of a commune', () => {
  it('come in Vietnamese order of name, each with its commune and source', async () => {
    const { tea, honey, noodles, totalCount } = await products('2024-06-01');
    expect(totalCount).toBe(3);
    expect([tea, honey, noodles].map(({ name }) => name)).toEqual(['Ấm trà', 'Dâu tằm', 'Đũa tre']);
    expect(noodles).toMatchObject({
      commune: { fullName: 'xã Đức Long', asOf: '2024-06-01' },
      citation: { source: { slug: 'cao-bang-2020' } },
    });
  });

  it.each([
    ['2024-03-31', null],
    ['2024-04-01', { stars: 4, total: 75, ruleBook: { code: 'OCOP_2023' }, expiresOn: '2027-04-01' }],
    ['2026-06-30', { stars: 4, total: 75, ruleBook: { code: 'OCOP_2023' }, expiresOn: '2027-04-01' }],
    ['2026-07-01', { stars: 5, total: 95, ruleBook: { code: 'OCOP_2026' }, expiresOn: '2029-07-01' }],
    ['2026-10-01', { stars: 4, total: 75, ruleBook: { code: 'OCOP_2023' }, expiresOn: '2027-04-01' }],
  ])('are rated on %s by the certificate in force: %j', async (ratedOn, rating) => {
    const { noodles } = await products('2024-06-01', ratedOn);
    if (rating === null) expect(noodles.rating).toBeNull();
    else expect(noodles.rating).toMatchObject(rating);
  });

  it('stand on the day of the root field when no other is given', async () => {
    expect((await products('2024-03-31')).noodles.rating).toBeNull();
    expect((await products('2024-04-01')).noodles.rating).toMatchObject({ stars: 4 });
  });

  it('explain the rating by the certificate and the points behind it', async () => {
    const { rating } = (await products('2024-06-01')).noodles;
    expect(rating.explanation).toContain('Giấy chứng nhận 4 sao theo 500/QĐ-UBND ngày 01/04/2024');
    expect(rating.explanation).toContain('Tổng 75 điểm');
    expect(rating.explanationEn).toContain('valid to the end of 01/04/2027');
  });

  it('have no rating made up where only a certificate is on record, and its state is told for the day', async () => {
    const { honey, tea } = await products('2024-05-05');
    expect(honey.rating).toBeNull();
    expect(honey.certificates).toMatchObject([
      { stars: 3, issuedOn: '2021-05-05', expiresOn: '2024-05-05', state: 'VALID' },
    ]);
    expect((await products('2024-05-06')).honey.certificates).toMatchObject([{ state: 'EXPIRED' }]);
    expect(tea).toMatchObject({ rating: null, certificates: [] });
  });

  it('keep every certificate, newest first, revoked and not yet issued ones with their state', async () => {
    const { noodles } = await products('2025-01-01');
    expect(noodles.certificates).toMatchObject([
      { decision: '9/QĐ-BNNMT', revokedOn: '2026-10-01', state: 'NOT_YET' },
      { decision: '500/QĐ-UBND', revokedOn: null, state: 'VALID' },
    ]);
  });

  it('are found again by their id, also the one whose source names no commune', async () => {
    const id = Buffer.from('OcopProduct:nowhere').toString('base64');
    const { node } = await asker.get(
      'query ($id: ID!) { node(id: $id) { ... on OcopProduct { id name commune { name } } } }',
      { id },
    );
    expect(node).toEqual({ id, name: 'Rượu ngô', commune: null });
  });
});
