import type { FigureKind } from '@ntm/ui/kind-mark';
import type { ClaimFigure_ClaimFragment as ClaimParts } from '../../gql/graphql.ts';
import type { I18n } from '../i18n/i18n.tsx';

/** How a claim is drawn: a plan, what a source reports, what we worked out. */
export function kindOf(claim: ClaimParts): Exclude<FigureKind, 'count'> {
  if (claim.__typename === 'Target') return 'target';
  return claim.computed ? 'computed' : 'result';
}

export function kindLabel(claim: ClaimParts, { t }: Pick<I18n, 't'>): string {
  return { target: t.claims.target, result: t.claims.reported, computed: t.claims.computed }[kindOf(claim)];
}
