import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { buildDecision, buildRecord, buildVersion, GRANT, REVOCATION, standingOn } from './recognition.test-data.ts';
import type { RecognitionDecision } from './recognition-decision.ts';
import { recognitionOn } from './recognition-on.ts';

describe('docs/domain/recognition.md: A status moves only by a document', () => {
  const record = buildRecord({ decisions: [REVOCATION, GRANT] });

  it.each([
    ['2020-01-19', 'UNKNOWN'],
    ['2020-01-20', 'RECOGNISED'],
    ['2020-01-21', 'RECOGNISED'],
    ['2023-05-09', 'RECOGNISED'],
    ['2023-05-10', 'REVOKED'],
    ['2023-05-11', 'REVOKED'],
  ])('is right on %s: %s', (on, standing) => {
    expect(standingOn(on, record)).toBe(standing);
  });

  it('names the paper, its day and the year it is for', () => {
    expect(recognitionOn('duc-long', day('2021-01-01'), record)).toEqual({
      standing: 'RECOGNISED',
      tier: 'STANDARD',
      since: '2020-01-20',
      decision: GRANT,
      explanation: {
        vi: 'Xã Đức Long được công nhận đạt chuẩn nông thôn mới từ 20/01/2020, theo 46/QĐ-UBND ngày 20/01/2020 của UBND tỉnh Cao Bằng, công nhận cho năm 2019.',
        en: 'Xã Đức Long: the new-rural standard recognised since 20/01/2020, by 46/QĐ-UBND of 20/01/2020, UBND tỉnh Cao Bằng, for 2019.',
      },
    });
  });

  it('names the paper that withdrew it', () => {
    expect(recognitionOn('duc-long', day('2024-01-01'), record)).toEqual({
      standing: 'REVOKED',
      tier: 'STANDARD',
      since: '2023-05-10',
      decision: REVOCATION,
      explanation: {
        vi: 'Xã Đức Long bị thu hồi công nhận đạt chuẩn nông thôn mới từ 10/05/2023, theo 900/QĐ-UBND ngày 04/05/2023 của UBND tỉnh Cao Bằng.',
        en: 'Xã Đức Long: the new-rural standard withdrawn since 10/05/2023, by 900/QĐ-UBND of 04/05/2023, UBND tỉnh Cao Bằng.',
      },
    });
  });

  it('comes back with a new decision', () => {
    const again = buildDecision({ number: '7/QĐ-UBND', effectiveOn: day('2024-02-01') });
    const state = recognitionOn('duc-long', day('2024-02-01'), buildRecord({ decisions: [again, REVOCATION, GRANT] }));
    expect(state).toMatchObject({ standing: 'RECOGNISED', since: '2024-02-01', decision: again });
  });

  it('has no answer for a day on which the unit did not exist', () => {
    const communes = [buildVersion({ validFrom: day('2020-01-01'), validTo: day('2025-07-01') })];
    const short = buildRecord({ communes, decisions: [GRANT] });
    expect([standingOn('2019-12-31', short), standingOn('2025-06-30', short), standingOn('2025-07-01', short)]).toEqual(
      [undefined, 'RECOGNISED', undefined],
    );
  });
});

describe('docs/domain/recognition.md: The ladder', () => {
  const advanced = buildDecision({ tier: 'ADVANCED', number: '99/QĐ-UBND', effectiveOn: day('2023-01-26') });
  const stateOf = (decisions: RecognitionDecision[]) =>
    recognitionOn('duc-long', day('2024-06-01'), buildRecord({ decisions }));

  it('gives the highest status held, since its own decision', () => {
    expect(stateOf([advanced, GRANT])).toMatchObject({ tier: 'ADVANCED', since: '2023-01-26', decision: advanced });
  });

  it('leaves the lower status when only the higher one is withdrawn', () => {
    const lost = buildDecision({ kind: 'REVOKE', tier: 'ADVANCED', effectiveOn: day('2024-01-01') });
    expect(stateOf([GRANT, advanced, lost])).toMatchObject({
      standing: 'RECOGNISED',
      tier: 'STANDARD',
      decision: GRANT,
    });
    expect(stateOf([advanced, lost])).toMatchObject({ tier: 'STANDARD', since: '2023-01-26' });
  });

  it('takes what was built on a status together with it', () => {
    const lost = buildDecision({ kind: 'REVOKE', tier: 'STANDARD', effectiveOn: day('2024-01-01') });
    expect(stateOf([GRANT, advanced, lost])).toMatchObject({ standing: 'REVOKED', tier: 'STANDARD' });
  });

  it('keeps the first decision when a later one says the same again', () => {
    const again = buildDecision({ number: '8/QĐ-UBND', effectiveOn: day('2022-01-01') });
    expect(stateOf([again, GRANT])).toMatchObject({ decision: GRANT });
  });

  it('lets a grant win over a withdrawal of the same day', () => {
    const lost = buildDecision({ kind: 'REVOKE', number: '1/QĐ-UBND', effectiveOn: day('2024-01-01') });
    const given = buildDecision({ number: '2/QĐ-UBND', effectiveOn: day('2024-01-01') });
    expect(stateOf([given, lost])).toMatchObject({ standing: 'RECOGNISED', decision: given });
  });
});

describe('docs/domain/recognition.md: Not recognised or not known', () => {
  const list = {
    within: 'cao-bang',
    level: 'COMMUNE',
    source: 'ds-2020',
    validFrom: day('2020-01-01'),
    validTo: day('2021-01-01'),
  } as const;

  it('is unknown while nothing in the record speaks of the unit', () => {
    expect(recognitionOn('duc-long', day('2020-06-01'), buildRecord())).toEqual({
      standing: 'UNKNOWN',
      explanation: {
        vi: 'Chưa rõ: hồ sơ chưa có quyết định nào về xã Đức Long, cũng chưa có danh sách đầy đủ để nói là chưa được công nhận.',
        en: 'Not known: the record holds no decision on xã Đức Long and no complete list that would show it is not recognised.',
      },
    });
  });

  it('is not recognised where a complete list leaves it out, which is named by title and day', () => {
    expect(recognitionOn('duc-long', day('2020-06-01'), buildRecord({ completeLists: [list] }))).toEqual({
      standing: 'NOT_RECOGNISED',
      explanation: {
        vi: 'Xã Đức Long chưa được công nhận: danh sách đầy đủ “Danh sách xã đạt chuẩn tỉnh Cao Bằng” công bố ngày 31/12/2020 không có đơn vị này.',
        en: 'Xã Đức Long is not recognised: the complete list “Danh sách xã đạt chuẩn tỉnh Cao Bằng”, published on 31/12/2020, does not name it.',
      },
    });
  });

  it('says no day of a list that prints none', () => {
    const sources = new Map([['ds-2020', { title: 'Danh sách xã đạt chuẩn', publishedOn: null }]]);
    expect(recognitionOn('duc-long', day('2020-06-01'), buildRecord({ completeLists: [list], sources }))).toMatchObject(
      {
        explanation: {
          vi: 'Xã Đức Long chưa được công nhận: danh sách đầy đủ “Danh sách xã đạt chuẩn” không có đơn vị này.',
          en: 'Xã Đức Long is not recognised: the complete list “Danh sách xã đạt chuẩn” does not name it.',
        },
      },
    );
  });

  it('is not recognised either by a list whose source is not on record, which then has no title', () => {
    const record = buildRecord({ completeLists: [list], sources: new Map() });
    expect(recognitionOn('duc-long', day('2020-06-01'), record)?.explanation).toEqual({
      vi: 'Xã Đức Long chưa được công nhận: danh sách đầy đủ không có đơn vị này.',
      en: 'Xã Đức Long is not recognised: the complete list does not name it.',
    });
  });

  it.each([
    ['ended', '2021-01-01', list],
    ['begins later', '2019-12-31', list],
    ['speaks of another level', '2020-06-01', { ...list, level: 'DISTRICT' as const }],
    ['speaks of another province', '2020-06-01', { ...list, within: 'lang-son' }],
  ])('stays unknown when the list %s', (_, on, other) => {
    expect(standingOn(on, buildRecord({ completeLists: [other] }))).toBe('UNKNOWN');
  });

  it('reads a list of the unit itself and of the whole nation', () => {
    expect(standingOn('2020-06-01', buildRecord({ completeLists: [{ ...list, within: 'VN' }] }))).toBe(
      'NOT_RECOGNISED',
    );
    expect(standingOn('2020-06-01', buildRecord({ completeLists: [{ ...list, within: 'duc-long' }] }))).toBe(
      'NOT_RECOGNISED',
    );
  });
});
