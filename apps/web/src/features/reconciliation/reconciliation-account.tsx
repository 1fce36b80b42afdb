import { printedValue } from '@ntm/domain/claim/printed-value';
import { CitationButton } from '@ntm/ui/citation-button';
import { StepList } from '@ntm/ui/step-list';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  ReconciliationAccount_ReconciliationFragmentDoc,
  ReconciliationAccount_StepFragmentDoc,
  type ReconciliationAccount_StepFragment as StepParts,
} from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { unbrokenName } from '../../lib/unit-name.ts';
import { useCitation } from '../../lib/use-citation.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';

export interface ReconciliationAccountProps {
  readonly account: FragmentType<typeof ReconciliationAccount_ReconciliationFragmentDoc>;
}

/** From the opening total to the closing one; what no step explains is a line of its own. */
export function ReconciliationAccount({ account: data }: ReconciliationAccountProps) {
  const { t, language } = useI18n();
  const account = readFragment(ReconciliationAccount_ReconciliationFragmentDoc, data);
  const note = language === 'vi' ? account.note : account.noteEn;
  const [opening, ...movements] = account.steps.map((step) =>
    readFragment(ReconciliationAccount_StepFragmentDoc, step),
  );
  const closing = readFragment(ReconciliationAccount_StepFragmentDoc, account.closing);
  const line = (step: StepParts, kind: 'total' | 'step') => ({
    key: step.label,
    kind,
    label: language === 'vi' ? step.label : step.labelEn,
    ...amountOf(step, kind, language),
    details: <StepDetails step={step} />,
  });
  return (
    <StepList
      label={t.reconciliation.steps}
      steps={[
        ...(opening ? [line(opening, 'total')] : []),
        ...movements.map((step) => line(step, 'step')),
        ...(account.unexplained === 0
          ? []
          : [{ key: 'unexplained', kind: 'gap' as const, label: note, amount: signed(account.unexplained, language) }]),
        line(closing, 'total'),
      ]}
    />
  );
}

function signed(amount: number, language: 'vi' | 'en'): string {
  const size = printedValue(Math.abs(amount), language);
  return amount < 0 ? `−${size}` : `+${size}`;
}

/** A rearrangement has amount 0 because no source states one: nothing is printed for it. */
function amountOf({ amount }: StepParts, kind: 'total' | 'step', language: 'vi' | 'en'): { amount?: string } {
  if (kind === 'total') return { amount: printedValue(amount, language) };
  return amount === 0 ? {} : { amount: signed(amount, language) };
}

function StepDetails({ step: { computed, units, citation } }: { step: StepParts }) {
  const { t } = useI18n();
  const cite = useCitation();
  const unitHref = useUnitHref();
  return (
    <>
      {computed && <p>{t.reconciliation.computed}</p>}
      {units.length > 0 && (
        <ul>
          {units.map((unit) => (
            <li key={unit.id}>
              <TextLink href={unitHref(unit, unit.asOf)}>{unbrokenName(unit)}</TextLink>
            </li>
          ))}
        </ul>
      )}
      {citation && <CitationButton {...cite(citation, undefined)} />}
    </>
  );
}
