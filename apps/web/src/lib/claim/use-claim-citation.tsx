import type { Citation } from '@ntm/ui/citation-button';
import { KindMark } from '@ntm/ui/kind-mark';
import { Skeleton } from '@ntm/ui/skeleton';
import { Suspense } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { Citation_CitationFragmentDoc, type ClaimFigure_ClaimFragment as ClaimParts } from '../../gql/graphql.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { useCitation } from '../use-citation.ts';
import { kindLabel, kindOf } from './claim-kind.ts';
import { figureLabel, figureValue } from './figure-value.ts';
import { LazyWhyDetails } from './lazy-why-details.ts';
import { printedIn } from './printed-in.ts';
import styles from './use-claim-citation.module.css';

/**
 * The card that a claim's figure opens: what it says and in whose words at once, why it is so as soon as that has come.
 */
export function useClaimCitation(): (claim: ClaimParts) => Citation {
  const i18n = useI18n();
  const citation = useCitation();
  const { t, text } = i18n;
  return (claim) => {
    const { value, unit } = figureValue(claim, i18n);
    const mark = printedIn(readFragment(Citation_CitationFragmentDoc, claim.citation).phrase, claim);
    return {
      ...citation(claim.citation, claim.note ? text(claim.note) : undefined),
      lead: (
        <>
          <KindMark kind={kindOf(claim)} label={kindLabel(claim, i18n)} />
          {value !== undefined && <p className={styles.value}>{[value, unit].filter(Boolean).join(' ')}</p>}
          <p className={styles.label}>{figureLabel(claim, i18n)}</p>
        </>
      ),
      ...(mark !== undefined && { mark }),
      details: () => (
        <Suspense fallback={<Skeleton lines={12} label={t.loading} />}>
          <LazyWhyDetails claimKey={claim.key} />
        </Suspense>
      ),
    };
  };
}
