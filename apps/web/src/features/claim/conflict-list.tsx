import { StatusMark } from '@ntm/ui/status-mark';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  ClaimFigure_ClaimFragmentDoc,
  ConflictList_ConflictFragmentDoc,
  type ConflictList_ConflictFragment as ConflictParts,
  UnitLink_UnitFragmentDoc,
} from '../../gql/graphql.ts';
import { alone } from '../../lib/claim/claim-arrangement.ts';
import { ClaimFigure } from '../../lib/claim/claim-figure.tsx';
import { ClaimTakeAway } from '../../lib/claim/claim-take-away.tsx';
import { Explained } from '../../lib/glossary/explained.tsx';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { RowsButton } from '../../lib/rows-button.tsx';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import styles from './conflict-list.module.css';
import { subjectLinks } from './subject-links.tsx';

const FIRST_CONFLICTS = 20;

const KIND_TERMS = {
  VALUE: 'conflict-value',
  DENOMINATOR: 'conflict-denominator',
  COMPARATOR: 'conflict-comparator',
  SCOPE: 'conflict-scope',
} as const;

export interface ConflictListProps {
  readonly conflicts: readonly FragmentType<typeof ConflictList_ConflictFragmentDoc>[];
}

/** Disagreements with what each side says, side by side; none is chosen. */
export function ConflictList({ conflicts: data }: ConflictListProps) {
  const { t } = useI18n();
  const [shown, setShown] = useState(FIRST_CONFLICTS);
  const conflicts = data.map((conflict) => readFragment(ConflictList_ConflictFragmentDoc, conflict));
  return (
    <>
      <ul>
        {conflicts.slice(0, shown).map((conflict) => (
          <li key={conflict.key} id={conflict.key} className={styles.conflict}>
            <Sides conflict={conflict} />
          </li>
        ))}
      </ul>
      {conflicts.length > shown && (
        <RowsButton rows={conflicts.length - shown} onClick={() => setShown(conflicts.length)} />
      )}
      {conflicts.length > 0 && (
        <ClaimTakeAway
          about={t.unit.nationName}
          what={t.conflicts.title}
          claims={conflicts.slice(0, shown).flatMap(({ claims, status }) =>
            claims.map((claim) => ({
              claim: readFragment(ClaimFigure_ClaimFragmentDoc, claim),
              unit: readFragment(UnitLink_UnitFragmentDoc, claim.subject).fullName,
              verdict: status,
            })),
          )}
        />
      )}
    </>
  );
}

function Sides({ conflict }: { conflict: ConflictParts }) {
  const { t, language, day } = useI18n();
  const unitHref = useUnitHref();
  const { kind, status, claims } = conflict;
  const subjects = subjectLinks(claims, unitHref);
  return (
    <>
      <h3>
        <Explained id={KIND_TERMS[kind]}>{t.conflicts.kinds[kind]}</Explained>
      </h3>
      <StatusMark shape={status === 'EXPLAINED' ? 'full' : 'unknown'} label={t.conflicts.statuses[status]} />
      <p className={styles.note}>{language === 'vi' ? conflict.note : conflict.noteEn}</p>
      <ul className={styles.sides}>
        {claims.map((claim) => (
          <li key={claim.id} className={styles.side}>
            <ClaimFigure
              block={alone(readFragment(ClaimFigure_ClaimFragmentDoc, claim))}
              subject={subjects.get(claim.id)}
            />
            <p className={styles.source}>
              {[
                claim.citation.source.title,
                claim.citation.source.issuer,
                claim.citation.source.publishedOn ? day(claim.citation.source.publishedOn) : t.sources.undated,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
