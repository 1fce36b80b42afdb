import { StatusMark } from '@ntm/ui/status-mark';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  ClaimFigure_ClaimFragmentDoc,
  ConflictList_ConflictFragmentDoc,
  type ConflictList_ConflictFragment as ConflictParts,
} from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { RowsButton } from '../../lib/rows-button.tsx';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { alone } from './claim-arrangement.ts';
import { ClaimFigure } from './claim-figure.tsx';
import styles from './conflict-list.module.css';
import { subjectLinks } from './subject-links.tsx';

const FIRST_CONFLICTS = 20;

export interface ConflictListProps {
  readonly conflicts: readonly FragmentType<typeof ConflictList_ConflictFragmentDoc>[];
}

/** Disagreements with what each side says, side by side; none is chosen. */
export function ConflictList({ conflicts: data }: ConflictListProps) {
  const [shown, setShown] = useState(FIRST_CONFLICTS);
  const conflicts = data.map((conflict) => readFragment(ConflictList_ConflictFragmentDoc, conflict));
  return (
    <>
      <ul>
        {conflicts.slice(0, shown).map((conflict) => (
          <li key={conflict.key} className={styles.conflict}>
            <Sides conflict={conflict} />
          </li>
        ))}
      </ul>
      {conflicts.length > shown && (
        <RowsButton rows={conflicts.length - shown} onClick={() => setShown(conflicts.length)} />
      )}
    </>
  );
}

function Sides({ conflict }: { conflict: ConflictParts }) {
  const { t, language } = useI18n();
  const unitHref = useUnitHref();
  const { kind, status, claims } = conflict;
  const subjects = subjectLinks(claims, unitHref);
  return (
    <>
      <h3>{t.conflicts.kinds[kind]}</h3>
      <StatusMark shape={status === 'EXPLAINED' ? 'full' : 'unknown'} label={t.conflicts.statuses[status]} />
      <p className={styles.note}>{language === 'vi' ? conflict.note : conflict.noteEn}</p>
      <ul className={styles.sides}>
        {claims.map((claim) => (
          <li key={claim.id} className={styles.side}>
            <ClaimFigure
              block={alone(readFragment(ClaimFigure_ClaimFragmentDoc, claim))}
              subject={subjects.get(claim.id)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
