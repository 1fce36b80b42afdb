import { isPeriod } from '@ntm/domain/claim/period';
import { BadInput } from '../../builder/bad-input.ts';
import type { Context } from '../../builder/context.ts';

/** The period to filter by; undefined filters nothing. */
export function wantedPeriod(period: string | null | undefined): string | undefined {
  if (period === null || period === undefined || isPeriod(period)) return period ?? undefined;
  throw new BadInput({
    code: 'BAD_USER_INPUT',
    vi: 'period viết như trong dữ liệu: 2020, 2021-2025, 2021-04, 2024-H1 hoặc 2020-02-15.',
    en: 'period is written as in the record: 2020, 2021-2025, 2021-04, 2024-H1 or 2020-02-15.',
  });
}

/** The code of the measure to filter by; undefined filters nothing. An unknown one is refused: it has no figures. */
export function wantedMeasure(code: string | null | undefined, { record }: Context): string | undefined {
  if (code === null || code === undefined || record.measures.has(code)) return code ?? undefined;
  throw new BadInput({
    code: 'UNKNOWN_CODE',
    vi: `Không có chỉ số nào mang mã ${JSON.stringify(code)}; measures liệt kê mọi mã.`,
    en: `No measure has the code ${JSON.stringify(code)}; measures lists every code.`,
  });
}
