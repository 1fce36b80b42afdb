import { type CalendarDay, dayBefore } from '@ntm/domain/kernel/calendar-day';
import { fullName } from '@ntm/domain/unit/full-name';
import type { UnitLevel } from '@ntm/domain/unit/unit-kind';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import type { UnitVersion } from '@ntm/domain/unit/unit-version';
import { BadInput } from '../../builder/bad-input.ts';
import type { Context } from '../../builder/context.ts';

type CodedLevel = Extract<UnitLevel, 'PROVINCE' | 'DISTRICT' | 'COMMUNE'>;

const DIGITS = { PROVINCE: 2, DISTRICT: 3, COMMUNE: 5 } as const satisfies Record<CodedLevel, number>;
const LEVEL_IN_VIETNAMESE = { PROVINCE: 'tỉnh', DISTRICT: 'huyện', COMMUNE: 'xã' } as const satisfies Record<
  CodedLevel,
  string
>;

/**
 * The unit of a level that had a code on a day. A code of no unit that day is refused with what
 * codes look like and whose it is on other days.
 */
export function findByCode(level: UnitLevel, code: string, day: CalendarDay, { record }: Context): UnitOnDay {
  if (level === 'NATION' || level === 'VILLAGE') throw hasNoCodes();
  const unit = record.tree.unitByCode(level, code, day);
  if (unit) return unit;
  throw unknownCode(level, code, day, record.tree.versionsWithCode(level, code));
}

function unknownCode(level: CodedLevel, code: string, day: CalendarDay, versions: readonly UnitVersion[]): BadInput {
  const digits = DIGITS[level];
  const bearers = versions.map((version) => `${fullName(version)} ${spanOf(version)}`).join('; ');
  return new BadInput({
    code: 'UNKNOWN_CODE',
    vi: `Ngày ${day} không có đơn vị cấp ${LEVEL_IN_VIETNAMESE[level]} nào mang mã ${JSON.stringify(code)}${bearers && `, mã này là của ${bearers}`}; mã cấp này có ${digits} chữ số, và search(text:) tìm theo tên.`,
    en: `No unit of level ${level} had the code ${JSON.stringify(code)} on ${day}${bearers && `; it is that of ${bearers}`}; codes of this level have ${digits} digits, and search(text:) finds units by name.`,
    allowed: { digits, level },
  });
}

/** Both ends included, as people say it: 2019-01-01–2025-06-30. */
function spanOf({ validFrom, validTo }: UnitVersion): string {
  return `(${validFrom}–${validTo === null ? '' : dayBefore(validTo)})`;
}

function hasNoCodes(): BadInput {
  return new BadInput({
    code: 'UNKNOWN_CODE',
    vi: 'Chỉ cấp tỉnh, huyện và xã có mã; dùng nation cho cả nước và search(text:) hoặc unitByIdentity cho thôn, xóm.',
    en: 'Only provinces, districts and communes have codes; use nation for the country, and search(text:) or unitByIdentity for villages.',
  });
}
