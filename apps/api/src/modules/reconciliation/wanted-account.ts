import { dateClaim } from '@ntm/domain/reconciliation/dated-claim';
import {
  type ReconciliationEvidence,
  type ReconciliationQuestion,
  reconcile,
} from '@ntm/domain/reconciliation/reconcile';
import type { Reconciliation, ReconciliationRefusal } from '@ntm/domain/reconciliation/reconciliation';
import { BadInput } from '../../builder/bad-input.ts';
import type { Context } from '../../builder/context.ts';
import { oncePerRevision } from '../../db/once-per-revision.ts';
import { wantedMeasure } from '../claim/claim-filter.ts';
import { measureOf } from '../measure/measure-of.ts';
import { unknownIdentity } from '../unit/unknown-identity.ts';

interface Asked {
  readonly identity: string;
  readonly measure: string;
  readonly from: string;
  readonly to: string;
}

/** The account that was asked for, or a refusal that says what the record has instead. */
export function wantedAccount({ identity, measure, from, to }: Asked, context: Context): Reconciliation {
  const { record } = context;
  if (!record.tree.lifeOf(identity)) throw unknownIdentity(identity);
  wantedMeasure(measure, context);
  const question = { subject: identity, measure: measureOf(measure, record), from, to };
  const evidence = evidenceOf(record);
  const answer = reconcile(question, evidence);
  if (answer.ok) return answer.value;
  throw noAccount(answer.refusal, question, periodsWithTotal(question, evidence));
}

const evidenceOf = oncePerRevision(
  ({ claims, sources, tree }): ReconciliationEvidence => ({
    claims: [...claims.values()],
    sourceDays: new Map([...sources.values()].map(({ id, unitsOn }) => [id, unitsOn])),
    tree,
  }),
);

/** Periods, or days, for which some source prints a total of the whole unit. */
function periodsWithTotal(
  { subject, measure }: ReconciliationQuestion,
  { claims, sourceDays }: ReconciliationEvidence,
): string[] {
  const totals = claims.filter(
    (claim) =>
      claim.subject === subject &&
      claim.measure === measure.code &&
      claim.scope === null &&
      claim.basis === 'STOCK' &&
      claim.comparator === 'EXACTLY',
  );
  const periods = totals.flatMap((claim) => claim.period ?? dateClaim(claim, sourceDays)?.on ?? []);
  return [...new Set(periods)].toSorted();
}

function noAccount(
  refusal: ReconciliationRefusal,
  { measure }: ReconciliationQuestion,
  periods: readonly string[],
): BadInput {
  const { vi, en } = wordsFor(refusal);
  const listed = periods.join(', ');
  const has =
    periods.length > 0
      ? {
          vi: `Đơn vị này có tổng số “${measure.name.vi}” của: ${listed}.`,
          en: `This unit has totals of “${measure.name.en}” for: ${listed}.`,
        }
      : {
          vi: `Không nguồn nào nêu tổng số “${measure.name.vi}” của đơn vị này.`,
          en: `No source gives a total of “${measure.name.en}” for this unit.`,
        };
  return new BadInput({
    code: 'BAD_USER_INPUT',
    vi: `${vi} ${has.vi}`,
    en: `${en} ${has.en}`,
    allowed: { periods: listed },
  });
}

function wordsFor(refusal: ReconciliationRefusal): { vi: string; en: string } {
  switch (refusal.kind) {
    case 'period-unreadable':
      return {
        vi: `Kỳ ${JSON.stringify(refusal.period)} không đọc được; hãy viết như 2020, 2021-2025, 2021-04, 2024-H1 hoặc 2020-02-15.`,
        en: `The period ${JSON.stringify(refusal.period)} cannot be read; write it like 2020, 2021-2025, 2021-04, 2024-H1 or 2020-02-15.`,
      };
    case 'periods-not-in-order':
      return { vi: 'from phải là kỳ trước to.', en: 'from must be a period before to.' };
    case 'no-total':
      return {
        vi: `Không có tổng số của kỳ ${refusal.period}, và không tính ra được từ số tăng thêm.`,
        en: `There is no total for ${refusal.period}, and no reported increase from which to compute it.`,
      };
    case 'claims-disagree':
      return {
        vi: `Các nguồn nêu số khác nhau cho ${refusal.period} (${refusal.claims.join(', ')}), và không số nào được ưu tiên.`,
        en: `Sources give different figures for ${refusal.period} (${refusal.claims.join(', ')}), and none is preferred.`,
      };
  }
}
