import { CitationButton } from '@ntm/ui/citation-button';
import type { ClaimFigure_ClaimFragment as ClaimParts } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useCitation } from '../../lib/use-citation.ts';
import { figureLabel, figureValue } from './figure-value.ts';

/** Where a source says again what it has said: the same figure once more, so a line and not a second figure. */
export function Restatements({ claims }: { claims: readonly ClaimParts[] }) {
  const i18n = useI18n();
  const citation = useCitation();
  const { t, text } = i18n;
  return claims.map((claim) => {
    const { value, unit } = figureValue(claim, i18n);
    const said = value === undefined ? figureLabel(claim, i18n) : [value, unit].filter(Boolean).join(' ');
    return (
      <div key={claim.id}>
        <CitationButton
          {...citation(claim.citation, claim.note ? text(claim.note) : undefined)}
          label={t.claims.restated(said)}
        />
      </div>
    );
  });
}
