import { StatusMark } from '@ntm/ui/status-mark';
import { TextLink } from '@ntm/ui/text-link';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { TargetUnitsDocument, type TargetUnitsQuery, UnitLink_UnitFragmentDoc } from '../../gql/graphql.ts';
import { question } from '../../lib/graphql-client.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { usePlace } from '../../lib/place.ts';
import { unbrokenName } from '../../lib/unit-name.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { VERDICT_SHAPES } from '../../lib/verdict-shape.ts';
import styles from './target-units.module.css';

export interface TargetUnitsProps {
  readonly claimKey: string;
  readonly total: number;
}

/** The units of a target, ticked off one by one; asked for when they are opened. */
export function TargetUnits({ claimKey, total }: TargetUnitsProps) {
  const { t, counted } = useI18n();
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details className={styles.units} onToggle={({ newState }) => newState === 'open' && setWasOpened(true)}>
      <summary>{t.board.unitByUnit(counted(total))}</summary>
      {wasOpened && <Units claimKey={claimKey} total={total} />}
    </details>
  );
}

type TargetParts = Extract<NonNullable<TargetUnitsQuery['claim']>, { __typename: 'Target' }>;
type UnitParts = TargetParts['progress']['units'][number];

function Units({ claimKey, total }: TargetUnitsProps) {
  const { t, number } = useI18n();
  const { day } = usePlace();
  const { data, problem } = useAnswer(question(TargetUnitsDocument, { key: claimKey, asOf: day }));
  if (problem) return <p>{t.problems.unreachable}</p>;
  const claim = data?.claim;
  if (claim?.__typename !== 'Target') return <p aria-busy="true">{t.loading}</p>;
  const { units } = claim.progress;
  const isNamed = claim.namedUnits.length > 0;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.board.unitColumn}</th>
            <th scope="col">{t.targets.verdict}</th>
            {isNamed && <th scope="col">{t.board.printedParent}</th>}
            {isNamed && <th scope="col">{t.board.registered}</th>}
            {isNamed && <th scope="col">{t.board.nowPart}</th>}
          </tr>
        </thead>
        <tbody>
          {units.map((row) => (
            <UnitRow key={row.unit.id} row={row} isNamed={isNamed} />
          ))}
        </tbody>
      </table>
      {units.length < total && <p>{t.board.firstOf(number(units.length), number(total))}</p>}
    </>
  );
}

function UnitRow({ row: { unit, verdict, ownTarget }, isNamed }: { row: UnitParts; isNamed: boolean }) {
  const { t } = useI18n();
  return (
    <tr>
      <th scope="row">
        <UnitName unit={unit} />
      </th>
      <td>
        <StatusMark shape={VERDICT_SHAPES[verdict]} label={t.verdicts[verdict]} />
      </td>
      {isNamed && (
        <>
          <td data-label={t.board.printedParent}>{ownTarget?.citation.phrase && `«${ownTarget.citation.phrase}»`}</td>
          <td data-label={t.board.registered}>{unit.parent && <UnitName unit={unit.parent} />}</td>
          <td data-label={t.board.nowPart}>
            {unit.successors.length === 0
              ? t.board.stillThere
              : unit.successors.map((step) => <UnitName key={step.unit.id} unit={step.unit} />)}
          </td>
        </>
      )}
    </tr>
  );
}

function UnitName({ unit: data }: { unit: { readonly asOf: string } & FragmentType<typeof UnitLink_UnitFragmentDoc> }) {
  const unitHref = useUnitHref();
  const unit = readFragment(UnitLink_UnitFragmentDoc, data);
  return <TextLink href={unitHref(unit, data.asOf)}>{unbrokenName(unit)}</TextLink>;
}
