import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { buildRecord, buildVersion } from '../recognition/recognition.test-data.ts';
import { aim, seen } from './conflict.test-data.ts';
import { registerCountFor } from './register-count.ts';

describe('docs/domain/conflicts.md: The register beside a claimed total', () => {
  const { tree } = buildRecord({
    communes: [
      buildVersion({ identity: 'a' }),
      buildVersion({ identity: 'b', validTo: day('2020-03-01') }),
      buildVersion({ identity: 'w', kind: 'WARD' }),
      buildVersion({ identity: 'z', kind: 'SPECIAL_ZONE' }),
    ],
  });
  const claimed = seen('a', { subject: 'cao-bang', measure: 'communes-in-programme', asOf: null });

  it('counts communes and special zones on the day of the claim, or of its source', () => {
    expect(registerCountFor(claimed, day('2020-12-31'), tree)).toEqual({ on: '2020-12-31', count: 2 });
    expect(registerCountFor({ ...claimed, asOf: day('2020-02-29') }, day('2020-12-31'), tree)).toEqual({
      on: '2020-02-29',
      count: 3,
    });
    const planned = aim('t', { subject: 'cao-bang', measure: 'communes-in-programme' });
    expect(registerCountFor(planned, day('2020-01-01'), tree)).toEqual({ on: '2020-01-01', count: 3 });
  });

  it('knows nothing of measures without a register, nor of a subject that did not exist', () => {
    expect(registerCountFor({ ...claimed, measure: 'villages-ntm' }, day('2020-12-31'), tree)).toBeUndefined();
    expect(registerCountFor({ ...claimed, subject: 'b' }, day('2020-12-31'), tree)).toBeUndefined();
  });
});
