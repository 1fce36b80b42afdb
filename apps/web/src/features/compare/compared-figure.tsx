import { CitationButton } from '@ntm/ui/citation-button';
import { KindMark } from '@ntm/ui/kind-mark';
import type { ClaimFigure_ClaimFragment as ClaimParts } from '../../gql/graphql.ts';
import { kindLabel, kindOf } from '../../lib/claim/claim-kind.ts';
import { claimTime } from '../../lib/claim/claim-time.ts';
import { figureValue } from '../../lib/claim/figure-value.ts';
import { useClaimCitation } from '../../lib/claim/use-claim-citation.tsx';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import styles from './compared-figure.module.css';

/** One figure in a cell: its value, which opens its source, what kind of figure it is and of when. */
export function ComparedFigure({ claim }: { claim: ClaimParts }) {
  const i18n = useI18n();
  const cite = useClaimCitation();
  const { value, unit } = figureValue(claim, i18n);
  const said = [value, unit].filter(Boolean).join(' ');
  return (
    <figure className={styles.figure}>
      <CitationButton {...cite(claim)} label={said === '' ? i18n.t.claims.wordsOfSource : said} />
      <figcaption className={styles.about}>
        <KindMark kind={kindOf(claim)} label={kindLabel(claim, i18n)} />
        <span>{claimTime(claim, i18n) ?? i18n.t.claims.noTime}</span>
      </figcaption>
    </figure>
  );
}
