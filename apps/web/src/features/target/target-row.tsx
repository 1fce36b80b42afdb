import { CitationButton } from '@ntm/ui/citation-button';
import { StatusMark } from '@ntm/ui/status-mark';
import { Tag } from '@ntm/ui/tag';
import { TargetProgress } from '@ntm/ui/target-progress';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { ClaimFigure_ClaimFragmentDoc, TargetRow_TargetFragmentDoc } from '../../gql/graphql.ts';
import { figureLabel, figureValue } from '../../lib/claim/figure-value.ts';
import { useClaimCitation } from '../../lib/claim/use-claim-citation.tsx';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { VERDICT_SHAPES } from '../../lib/verdict-shape.ts';
import { TargetCascade } from './target-cascade.tsx';
import { pictureOf } from './target-picture.ts';
import styles from './target-row.module.css';
import { TargetUnits } from './target-units.tsx';

export interface TargetRowProps {
  readonly target: FragmentType<typeof TargetRow_TargetFragmentDoc>;
  /** Whom it is about, where the heading above does not say so. */
  readonly subject: ReactNode;
}

/** One target in a line: what is planned, how far it is, and what decides it or which figure is missing. */
export function TargetRow({ target: data, subject }: TargetRowProps) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const cite = useClaimCitation();
  const { progress, cascade, conflicts, ...target } = readFragment(TargetRow_TargetFragmentDoc, data);
  const claim = readFragment(ClaimFigure_ClaimFragmentDoc, target);
  const { value, unit } = figureValue(claim, i18n);
  const picture = pictureOf(claim, progress, i18n);
  const statement = language === 'vi' ? claim.statement : claim.statementEn;
  const said = [value, unit].filter(Boolean).join(' ');
  return (
    <figure className={styles.row} aria-label={`${t.board.targetWord}: ${statement}`}>
      <figcaption className={styles.what}>
        {subject && <span className={styles.subject}>{subject}</span>}
        <span className={styles.label}>{value === undefined ? statement : figureLabel(claim, i18n)}</span>
        <span className={styles.value}>
          <CitationButton {...cite(claim)} variant="value" label={said === '' ? t.claims.wordsOfSource : said} />
        </span>
        {conflicts.length > 0 && <Tag tone="doubt">{t.conflicts.differ}</Tag>}
      </figcaption>
      <div className={styles.picture}>{picture && <TargetProgress {...picture} />}</div>
      <div className={styles.verdict}>
        <StatusMark shape={VERDICT_SHAPES[progress.verdict]} label={t.verdicts[progress.verdict]} />
        <p className={styles.explanation}>{language === 'vi' ? progress.explanation : progress.explanationEn}</p>
      </div>
      {(progress.unitCounts || cascade) && (
        <div className={styles.more}>
          {progress.unitCounts && <TargetUnits claimKey={claim.key} total={progress.unitCounts.total} />}
          {cascade && <TargetCascade cascade={cascade} claim={claim} />}
        </div>
      )}
    </figure>
  );
}
