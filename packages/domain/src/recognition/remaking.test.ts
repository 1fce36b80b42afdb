import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import type { UnitChange } from '../unit/unit-change.ts';
import {
  buildChange,
  buildDecision,
  buildRecord,
  buildVersion,
  GRANT,
  REVOCATION,
  standingOn,
} from './recognition.test-data.ts';
import type { RecognitionDecision } from './recognition-decision.ts';
import { recognitionOn } from './recognition-on.ts';
import { lastRemaking } from './remaking.ts';

describe('docs/domain/recognition.md: After a merger (handbook 7.3)', () => {
  const merged = buildVersion({ identity: 'nam-tuan', name: 'Nam Tuấn', validFrom: day('2024-09-01') });
  const sources = [
    buildVersion({ validTo: day('2024-09-01') }),
    buildVersion({ identity: 'dan-chu', name: 'Dân Chủ', validTo: day('2024-09-01') }),
  ];
  const changes = sources.map(({ identity }) =>
    buildChange({ from: identity, to: 'nam-tuan', effectiveOn: day('2024-09-01') }),
  );
  const merge = (decisions: RecognitionDecision[], more: Parameters<typeof buildRecord>[0] = {}) =>
    buildRecord({ communes: [...sources, merged], changes, decisions, ...more });

  it('is not assessed, and lists what each predecessor held', () => {
    const state = recognitionOn('nam-tuan', day('2024-10-01'), merge([GRANT], { mergerRules: [] }));
    expect(state).toMatchObject({ standing: 'NOT_ASSESSED_AFTER_CHANGE', since: '2024-09-01', suggestion: null });
    const held = state?.standing === 'NOT_ASSESSED_AFTER_CHANGE' ? state.heldByPredecessors : [];
    expect(held.map(({ unit, tier, decision }) => [unit.version.name, unit.asOf, tier, decision.number])).toEqual([
      ['Đức Long', '2024-08-31', 'STANDARD', '46/QĐ-UBND'],
    ]);
    expect(state?.explanation).toEqual({
      vi: 'Xã Nam Tuấn hình thành sau sắp xếp ngày 01/09/2024; hồ sơ chưa có quyết định công nhận nào kể từ đó. Trước đó: xã Đức Long (đạt chuẩn nông thôn mới). Kết quả này không tự chuyển sang đơn vị mới.',
      en: 'Xã Nam Tuấn was formed by the rearrangement of 01/09/2024; the record holds no decision on it since. Before: xã Đức Long (the new-rural standard). This does not pass to the new unit by itself.',
    });
  });

  it('says nothing about predecessors of which nothing is known', () => {
    expect(recognitionOn('nam-tuan', day('2024-10-01'), merge([]))?.explanation.vi).toBe(
      'Xã Nam Tuấn hình thành sau sắp xếp ngày 01/09/2024; hồ sơ chưa có quyết định công nhận nào kể từ đó.',
    );
  });

  it('says nothing about a predecessor that did not stand on the eve of the merger', () => {
    const lost = buildChange({ from: 'nowhere', to: 'nam-tuan', effectiveOn: day('2024-09-01') });
    const record = buildRecord({ communes: [...sources, merged], changes: [...changes, lost], decisions: [GRANT] });
    expect(recognitionOn('nam-tuan', day('2024-10-01'), record)).toMatchObject({
      heldByPredecessors: [{ unit: { version: { identity: 'duc-long' } } }],
      suggestion: null,
    });
  });

  it('is a suggestion, marked as unverified, when the guidance of 2021–2025 points to a status all of them held', () => {
    const both = [GRANT, buildDecision({ unit: 'dan-chu', tier: 'ADVANCED' })];
    const state = recognitionOn('nam-tuan', day('2024-10-01'), merge(both));
    expect(state).toMatchObject({ standing: 'NOT_ASSESSED_AFTER_CHANGE', suggestion: { tier: 'STANDARD' } });
    expect(state?.explanation.vi).toContain(
      'xã Đức Long (đạt chuẩn nông thôn mới); xã Dân Chủ (đạt chuẩn nông thôn mới nâng cao). Kết quả này không tự chuyển sang đơn vị mới. Gợi ý (chưa đối chiếu văn bản gốc): mức đạt chuẩn nông thôn mới. Nếu mọi đơn vị sáp nhập đều đã đạt một mức thì đơn vị mới có thể được công nhận ở mức đó.',
    );
    expect(state?.explanation.en).toContain(
      'Suggestion (not checked against the signed text): the new-rural standard. Where all merging units held a status, the new unit may be recognised at that status.',
    );
  });

  it('suggests nothing when one of them held nothing, when a part was taken, or when no rule of the day says so', () => {
    const both = [GRANT, buildDecision({ unit: 'dan-chu' })];
    const [first, ...others] = changes;
    const halved = first ? [{ ...first, coverage: 'PART' as const }, ...others] : [];
    const none = changes.map((change) => ({ ...change, effectiveOn: day('2024-09-01') }));
    for (const record of [
      merge([GRANT]),
      merge(both, { changes: halved }),
      merge(both, { changes: none, mergerRules: [] }),
    ]) {
      expect(recognitionOn('nam-tuan', day('2024-10-01'), record)).toMatchObject({ suggestion: null });
    }
  });

  it('drops the warning once a rule has been checked against the signed text', () => {
    const both = [GRANT, buildDecision({ unit: 'dan-chu' })];
    const rule = {
      validFrom: day('2024-01-01'),
      validTo: null,
      inheritance: 'SUGGESTION',
      instrument: '1/TT',
      verified: true,
      summary: { vi: 'Nguyên văn.', en: 'As signed.' },
    } as const;
    const state = recognitionOn('nam-tuan', day('2024-10-01'), merge(both, { mergerRules: [rule] }));
    expect(state?.explanation.vi).toMatch(/Gợi ý: mức đạt chuẩn nông thôn mới\. Nguyên văn\.$/);
    expect(state?.explanation.en).toMatch(/Suggestion: the new-rural standard\. As signed\.$/);
  });

  it('counts a status of the sources of a source as background, never as held by the source itself', () => {
    const again = buildVersion({ identity: 'hoa-an', name: 'Hòa An', validFrom: day('2024-12-01') });
    const record = buildRecord({
      communes: [...sources, { ...merged, validTo: day('2024-12-01') }, again],
      changes: [...changes, buildChange({ from: 'nam-tuan', to: 'hoa-an', effectiveOn: day('2024-12-01') })],
      decisions: [GRANT, buildDecision({ unit: 'dan-chu' })],
    });
    const state = recognitionOn('hoa-an', day('2025-01-01'), record);
    expect(state).toMatchObject({
      since: '2024-12-01',
      suggestion: null,
      heldByPredecessors: [{ tier: 'STANDARD' }, { tier: 'STANDARD' }],
    });
  });

  it('counts a decision that takes effect on the very day of the merger', () => {
    const atOnce = buildDecision({ unit: 'nam-tuan', effectiveOn: day('2024-09-01') });
    expect(standingOn('2024-09-01', merge([atOnce]), 'nam-tuan')).toBe('RECOGNISED');
  });

  it('is recognised again by a new decision or by an acknowledgement', () => {
    const acknowledged = buildDecision({
      kind: 'ACKNOWLEDGE',
      unit: 'nam-tuan',
      number: '3368/QĐ-UBND',
      signedOn: day('2024-12-20'),
      effectiveOn: day('2024-12-20'),
      statusYear: 2024,
    });
    const record = merge([GRANT, acknowledged]);
    expect(standingOn('2024-12-19', record, 'nam-tuan')).toBe('NOT_ASSESSED_AFTER_CHANGE');
    expect(recognitionOn('nam-tuan', day('2024-12-20'), record)).toMatchObject({
      standing: 'RECOGNISED',
      explanation: {
        vi: 'Xã Nam Tuấn được thừa nhận đạt chuẩn nông thôn mới sau sắp xếp từ 20/12/2024, theo 3368/QĐ-UBND ngày 20/12/2024 của UBND tỉnh Cao Bằng, công nhận cho năm 2024.',
        en: 'Xã Nam Tuấn: the new-rural standard acknowledged after the rearrangement since 20/12/2024, by 3368/QĐ-UBND of 20/12/2024, UBND tỉnh Cao Bằng, for 2024.',
      },
    });
  });

  it('is not assessed either when it took in a unit that ended and kept its own name', () => {
    const neighbour = buildVersion({ identity: 'le-loi', name: 'Lê Lợi', validTo: day('2020-03-01') });
    const record = buildRecord({
      communes: [buildVersion(), neighbour],
      changes: [buildChange({ coverage: 'UNKNOWN' })],
      decisions: [GRANT],
    });
    expect(standingOn('2020-02-29', record)).toBe('RECOGNISED');
    expect(recognitionOn('duc-long', day('2020-03-01'), record)).toMatchObject({
      standing: 'NOT_ASSESSED_AFTER_CHANGE',
      heldByPredecessors: [{ unit: { version: { identity: 'duc-long' } }, tier: 'STANDARD' }],
    });
  });

  it('does not bring back an old withdrawal', () => {
    const neighbour = buildVersion({ identity: 'le-loi', validTo: day('2024-01-01') });
    const record = buildRecord({
      communes: [buildVersion(), neighbour],
      changes: [buildChange({ effectiveOn: day('2024-01-01') })],
      decisions: [GRANT, REVOCATION],
    });
    expect(recognitionOn('duc-long', day('2024-02-01'), record)).toMatchObject({
      standing: 'NOT_ASSESSED_AFTER_CHANGE',
      heldByPredecessors: [],
    });
  });
});

describe('docs/domain/recognition.md: Changes that leave the status', () => {
  it('keeps it through a new name and a new parent', () => {
    const on = day('2021-01-01');
    const communes = [
      buildVersion({ validTo: on }),
      buildVersion({ name: 'Đức Long Mới', parent: 'VN', validFrom: on }),
    ];
    const changes = (['RENAME', 'REPARENT'] as const).map((kind) =>
      buildChange({ kind, from: 'duc-long', to: 'duc-long', effectiveOn: on }),
    );
    const record = buildRecord({ communes, changes, decisions: [GRANT] });
    expect(recognitionOn('duc-long', day('2022-01-01'), record)).toMatchObject({
      standing: 'RECOGNISED',
      explanation: { vi: expect.stringMatching(/^Xã Đức Long Mới được công nhận/) },
    });
    expect(recognitionOn('duc-long', day('2022-01-01'), record)?.explanation.vi).not.toContain('Địa giới');
  });

  it.each([
    ['gave away', buildChange({ kind: 'PARTIAL_TRANSFER', from: 'duc-long', to: 'le-loi', coverage: 'PART' })],
    ['received', buildChange({ kind: 'PARTIAL_TRANSFER', coverage: 'PART' })],
  ])('keeps it, and says so, when the unit %s a part while both live on', (_, change) => {
    const communes = [buildVersion(), buildVersion({ identity: 'le-loi', name: 'Lê Lợi' })];
    const record = buildRecord({ communes, changes: [change], decisions: [GRANT] });
    const state = recognitionOn('duc-long', day('2020-03-01'), record);
    expect(state?.explanation.vi).toMatch(
      /Địa giới đã điều chỉnh một phần sau quyết định; quyết định vẫn còn hiệu lực\.$/,
    );
    expect(state?.explanation.en).toMatch(
      /A part of the territory has changed since the decision, which still stands\.$/,
    );
    expect(recognitionOn('duc-long', day('2020-02-29'), record)?.explanation.vi).not.toContain('Địa giới');
  });

  it('does not speak of land that moved before the decision', () => {
    const communes = [buildVersion(), buildVersion({ identity: 'le-loi' })];
    const changes = [buildChange({ kind: 'PARTIAL_TRANSFER', effectiveOn: day('2020-01-20'), coverage: 'PART' })];
    const record = buildRecord({ communes, changes, decisions: [GRANT] });
    expect(recognitionOn('duc-long', day('2021-01-01'), record)?.explanation.vi).not.toContain('Địa giới');
  });

  it('treats a unit that was made from a part of a living one as not assessed', () => {
    const born = buildVersion({ identity: 'le-loi', name: 'Lê Lợi', validFrom: day('2020-03-01') });
    const change = buildChange({ kind: 'PARTIAL_TRANSFER', from: 'duc-long', to: 'le-loi', coverage: 'PART' });
    const record = buildRecord({ communes: [buildVersion(), born], changes: [change], decisions: [GRANT] });
    expect(recognitionOn('le-loi', day('2020-04-01'), record)).toMatchObject({
      standing: 'NOT_ASSESSED_AFTER_CHANGE',
      heldByPredecessors: [{ tier: 'STANDARD' }],
      suggestion: null,
    });
  });

  it('lets a phường leave the programme and names its last decision', () => {
    const on = day('2024-01-01');
    const communes = [buildVersion({ validTo: on }), buildVersion({ kind: 'WARD', validFrom: on })];
    const changes = [buildChange({ kind: 'RETYPE', from: 'duc-long', to: 'duc-long', effectiveOn: on })];
    const record = buildRecord({ communes, changes, decisions: [GRANT] });
    expect(standingOn('2023-12-31', record)).toBe('RECOGNISED');
    expect(recognitionOn('duc-long', on, record)).toEqual({
      standing: 'NOT_RECOGNISED',
      explanation: {
        vi: 'Phường Đức Long không thuộc chương trình nông thôn mới. Quyết định gần nhất khi còn thuộc chương trình: 46/QĐ-UBND ngày 20/01/2020 của UBND tỉnh Cao Bằng, công nhận cho năm 2019.',
        en: 'Phường Đức Long lies outside the new-rural programme. Last decision while it was inside: 46/QĐ-UBND of 20/01/2020, UBND tỉnh Cao Bằng, for 2019.',
      },
    });
  });

  it('says of a phường without decisions only that it lies outside', () => {
    const record = buildRecord({ communes: [buildVersion({ kind: 'WARD' })] });
    expect(recognitionOn('duc-long', day('2020-01-01'), record)?.explanation).toEqual({
      vi: 'Phường Đức Long không thuộc chương trình nông thôn mới.',
      en: 'Phường Đức Long lies outside the new-rural programme.',
    });
  });
});

describe('docs/domain/recognition.md: The last remaking', () => {
  const on = day('2020-03-01');
  const remakingBy = (...changes: UnitChange[]) =>
    lastRemaking('duc-long', day('2026-11-21'), buildRecord({ changes }).tree);

  it.each(['MERGE', 'SPLIT', 'REFORM'] as const)('is a %s that ends another unit and gives it land', (kind) => {
    const whole = { on, from: ['duc-long', 'le-loi'], isWhole: true };
    expect(remakingBy(buildChange({ kind }))).toEqual(whole);
    expect(remakingBy(buildChange({ kind, coverage: 'PART' }))).toEqual({ ...whole, isWhole: false });
  });

  it('is no change of the unit by itself, and nothing that it gave away', () => {
    expect(remakingBy(buildChange({ kind: 'REFORM', from: 'duc-long' }))).toBeUndefined();
    expect(remakingBy(buildChange({ kind: 'SPLIT', from: 'duc-long', to: 'le-loi' }))).toBeUndefined();
    expect(remakingBy(buildChange({ kind: 'CREATE', from: null, effectiveOn: day('2019-01-01') }))).toBeUndefined();
  });

  it('is made of what arrived on its own day, not of land that came before or after', () => {
    const land = buildChange({ kind: 'PARTIAL_TRANSFER', from: 'dan-chu', coverage: 'PART' });
    const [before, after] = [day('2019-06-01'), day('2021-01-01')];
    expect(remakingBy({ ...land, effectiveOn: before }, buildChange(), { ...land, effectiveOn: after })).toEqual({
      on,
      from: ['duc-long', 'le-loi'],
      isWhole: true,
    });
  });

  it('is unknown for a unit that the record does not hold', () => {
    expect(lastRemaking('nowhere', on, buildRecord().tree)).toBeUndefined();
  });
});
