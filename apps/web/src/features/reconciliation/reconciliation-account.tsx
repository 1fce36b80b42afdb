import { printedValue } from '@ntm/domain/claim/printed-value';
import { CitationButton } from '@ntm/ui/citation-button';
import { TextLink } from '@ntm/ui/text-link';
import { Waterfall, type WaterfallStep } from '@ntm/ui/waterfall';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  ReconciliationAccount_ReconciliationFragmentDoc,
  ReconciliationAccount_StepFragmentDoc,
  type ReconciliationAccount_StepFragment as StepParts,
} from '../../gql/graphql.ts';
import { Explained } from '../../lib/glossary/explained.tsx';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { unbrokenName } from '../../lib/unit-name.ts';
import { useCitation } from '../../lib/use-citation.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { AccountTable } from './account-table.tsx';
import { AccountTakeAway } from './account-take-away.tsx';
import styles from './reconciliation-account.module.css';

export interface ReconciliationAccountProps {
  readonly account: FragmentType<typeof ReconciliationAccount_ReconciliationFragmentDoc>;
  /** What is accounted for: measure, unit and both times. */
  readonly title: string;
}

/** From the opening total to the closing one; what no step explains is a step of its own. */
export function ReconciliationAccount({ account: data, title }: ReconciliationAccountProps) {
  const { t, language } = useI18n();
  const account = readFragment(ReconciliationAccount_ReconciliationFragmentDoc, data);
  const note = language === 'vi' ? account.note : account.noteEn;
  const [opening, ...movements] = account.steps.map((step) =>
    readFragment(ReconciliationAccount_StepFragmentDoc, step),
  );
  const closing = readFragment(ReconciliationAccount_StepFragmentDoc, account.closing);
  if (!opening) return null;
  const { unexplained } = account;
  const line = (step: StepParts, isTotal: boolean): WaterfallStep => ({
    key: step.label,
    kind: isTotal ? 'total' : 'step',
    planned: step.planned,
    label: language === 'vi' ? step.label : step.labelEn,
    ...amountOf(step, isTotal, language),
    details: <StepDetails step={step} />,
  });
  const steps: WaterfallStep[] = [
    line(opening, true),
    ...movements.map((step) => line(step, false)),
    ...(unexplained === 0
      ? []
      : [
          {
            key: 'unexplained',
            kind: 'gap' as const,
            label: note,
            amount: unexplained,
            amountText: signed(unexplained, language),
          },
        ]),
    line(closing, true),
  ];
  const difference = signed(closing.amount - opening.amount, language);
  return (
    <>
      <p className={styles.summary}>
        {t.account.summary(printedValue(opening.amount, language), printedValue(closing.amount, language), difference)}{' '}
        {unexplained === 0 ? t.account.addsUp : t.account.unexplained(signed(unexplained, language))}
      </p>
      <Waterfall label={t.reconciliation.steps} steps={steps} />
      <AccountTable caption={t.reconciliation.steps} steps={steps} />
      <AccountTakeAway account={{ opening, movements, unexplained, closing }} title={title} />
    </>
  );
}

function signed(amount: number, language: 'vi' | 'en'): string {
  const size = printedValue(Math.abs(amount), language);
  return amount < 0 ? `−${size}` : `+${size}`;
}

/** A rearrangement has amount 0 because no source states one: nothing is printed for it. */
function amountOf(
  { amount }: StepParts,
  isTotal: boolean,
  language: 'vi' | 'en',
): Pick<WaterfallStep, 'amount' | 'amountText'> {
  if (isTotal) return { amount, amountText: printedValue(amount, language) };
  return amount === 0 ? {} : { amount, amountText: signed(amount, language) };
}

function StepDetails({ step: { computed, units, citation } }: { step: StepParts }) {
  const { t, counted } = useI18n();
  const cite = useCitation();
  const unitHref = useUnitHref();
  return (
    <div className={styles.details}>
      {computed && (
        <p>
          <Explained id="computed">{t.reconciliation.computed}</Explained>
        </p>
      )}
      {citation && <CitationButton {...cite(citation, undefined)} />}
      {units.length > 0 && (
        <details>
          <summary>{t.account.unitsNamed(counted(units.length))}</summary>
          <ul>
            {units.map((unit) => (
              <li key={unit.id}>
                <TextLink href={unitHref(unit, unit.asOf)}>{unbrokenName(unit)}</TextLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
