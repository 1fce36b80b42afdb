import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { buildRecord, buildVersion } from '../recognition/recognition.test-data.ts';
import type { UnitVersion } from '../unit/unit-version.ts';
import { registerChanged } from './register-change.ts';

const [before, change, after] = [day('2020-01-01'), day('2020-03-01'), day('2020-12-31')];

const living = buildVersion({ identity: 'a' });
const ended = buildVersion({ identity: 'b', validTo: change });
const begun = buildVersion({ identity: 'c', validFrom: change });

function changed(units: readonly UnitVersion[], subject = 'cao-bang'): boolean {
  return registerChanged(subject, before, after, buildRecord({ communes: units }).tree);
}

describe('the register below a subject', () => {
  it('is one while nothing below it begins, ends or moves', () => {
    expect(changed([living])).toBe(false);
    expect(changed([living, { ...ended, level: 'VILLAGE', kind: 'XOM', parent: 'a' }])).toBe(false);
  });

  it('is another once a commune or a district ended, began, or took the place of another', () => {
    expect(changed([living, ended])).toBe(true);
    expect(changed([living, begun])).toBe(true);
    expect(changed([living, ended, begun])).toBe(true);
    expect(changed([living, { ...begun, level: 'DISTRICT', kind: 'TOWN' }])).toBe(true);
  });

  it('cannot be told to be one for a subject that did not live on both days', () => {
    expect(changed([living, ended], 'b')).toBe(true);
    expect(changed([living, begun], 'c')).toBe(true);
    expect(changed([living], 'nowhere')).toBe(true);
  });
});
