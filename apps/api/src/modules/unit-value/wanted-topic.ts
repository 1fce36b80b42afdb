import type { RecognitionTier } from '@ntm/domain/claim/claim';
import type { RollUpTopic } from '@ntm/domain/roll-up/roll-up-topic';
import type { UnitKind } from '@ntm/domain/unit/unit-kind';
import { BadInput } from '../../builder/bad-input.ts';
import type { Context } from '../../builder/context.ts';

/** The arguments that a question may carry; each topic takes its own and leaves the others. */
export interface TopicArguments {
  readonly topic: RollUpTopic['kind'];
  readonly tier?: RecognitionTier | null | undefined;
  readonly stars?: number | null | undefined;
  readonly criteriaSet?: string | null | undefined;
  readonly measure?: string | null | undefined;
  readonly unitKind?: UnitKind | null | undefined;
}

const MOST_STARS = 5;

/** The question in full; a missing or unknown part of it is refused. */
export function wantedTopic(
  { topic, tier, stars, criteriaSet, measure, unitKind }: TopicArguments,
  context: Context,
): RollUpTopic {
  switch (topic) {
    case 'PROVINCES':
    case 'COMMUNES':
    case 'DISTRICTS':
    case 'VILLAGES':
      return { kind: topic };
    case 'UNITS_OF_KIND':
      return { kind: topic, unitKind: unitKind ?? refuseMissing('unitKind') };
    case 'RECOGNISED_COMMUNES':
    case 'RECOGNISED_SHARE':
      return { kind: topic, tier: tier ?? 'STANDARD' };
    case 'OCOP_PRODUCTS':
      return { kind: topic, stars: wantedStars(stars ?? 1) };
    case 'MEAN_CRITERIA':
      return { kind: topic, criteriaSet: wantedSet(criteriaSet, context) };
    case 'MEASURE':
      return { kind: topic, measure: measure ?? refuseMissing('measure') };
  }
}

function wantedStars(stars: number): number {
  if (stars >= 1 && stars <= MOST_STARS) return stars;
  throw new BadInput({
    code: 'BAD_USER_INPUT',
    vi: `stars từ 1 đến ${MOST_STARS}; nhận được ${stars}.`,
    en: `stars goes from 1 to ${MOST_STARS}; got ${stars}.`,
    allowed: { from: 1, to: MOST_STARS },
  });
}

function wantedSet(code: string | null | undefined, { record }: Context): string {
  if (code === null || code === undefined) return refuseMissing('criteriaSet');
  if (record.ruleBooks.get(code)?.kind === 'CRITERIA') return code;
  throw new BadInput({
    code: 'UNKNOWN_CODE',
    vi: `Không có bộ tiêu chí nào mang mã ${JSON.stringify(code)}; criteriaSets liệt kê mọi mã.`,
    en: `No set of criteria has the code ${JSON.stringify(code)}; criteriaSets lists every code.`,
  });
}

function refuseMissing(argument: string): never {
  throw new BadInput({
    code: 'BAD_USER_INPUT',
    vi: `Chủ đề này cần ${argument}.`,
    en: `This topic needs ${argument}.`,
  });
}
