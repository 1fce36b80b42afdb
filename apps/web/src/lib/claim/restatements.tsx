import { CitationButton } from '@ntm/ui/citation-button';
import type { ClaimFigure_ClaimFragment as ClaimParts } from '../../gql/graphql.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { figureLabel, figureValue } from './figure-value.ts';
import { useClaimCitation } from './use-claim-citation.tsx';

/** Where a source says again what it has said: the same figure once more, so a line and not a second figure. */
export function Restatements({ claims }: { claims: readonly ClaimParts[] }) {
  const i18n = useI18n();
  const cite = useClaimCitation();
  const { t } = i18n;
  return claims.map((claim) => {
    const { value, unit } = figureValue(claim, i18n);
    const said = value === undefined ? figureLabel(claim, i18n) : [value, unit].filter(Boolean).join(' ');
    return (
      <div key={claim.id}>
        <CitationButton {...cite(claim)} label={t.claims.restated(said)} />
      </div>
    );
  });
}
