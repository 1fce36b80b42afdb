import type { RecognitionTier } from '../claim/claim.ts';
import type { UnitKind } from '../unit/unit-kind.ts';
import { inOrderOfEffect, type RecognitionDecision } from './recognition-decision.ts';
import { tiersBelow } from './recognition-ladder.ts';

export interface DecisionsInForce {
  /** Each status held, with the decision that gave it first without a break. */
  readonly held: ReadonlyMap<RecognitionTier, RecognitionDecision>;
  /** The last withdrawal, whether or not something is held since. */
  readonly lastRevocation: RecognitionDecision | undefined;
}

/**
 * What a unit's decisions, read in order of effect, leave it with. A status that asks for a lower one carries it
 * (kiểu mẫu includes nâng cao and đạt chuẩn); withdrawing the lower one takes what was built on it.
 */
export function decisionsInForce(decisions: readonly RecognitionDecision[], kind: UnitKind): DecisionsInForce {
  const held = new Map<RecognitionTier, RecognitionDecision>();
  let lastRevocation: RecognitionDecision | undefined;
  for (const decision of inOrderOfEffect(decisions)) {
    if (decision.kind === 'REVOKE') {
      lastRevocation = decision;
      for (const tier of [...held.keys()]) {
        if (tier === decision.tier || tiersBelow(kind, tier).includes(decision.tier)) held.delete(tier);
      }
      continue;
    }
    for (const tier of [decision.tier, ...tiersBelow(kind, decision.tier)]) {
      if (!held.has(tier)) held.set(tier, decision);
    }
  }
  return { held, lastRevocation };
}
