import { periodSpan } from '@ntm/domain/claim/period-span';
import type { SeriesPoint } from '@ntm/ui/series-chart';
import { readFragment } from '../../gql/fragment-masking.ts';
import { Citation_CitationFragmentDoc, type ClaimFigure_ClaimFragment as ClaimParts } from '../../gql/graphql.ts';
import type { ClaimBlock } from '../../lib/claim/claim-arrangement.ts';
import { claimTime } from '../../lib/claim/claim-time.ts';
import { figureValue } from '../../lib/claim/figure-value.ts';
import type { I18n } from '../../lib/i18n/i18n.tsx';

/** A series worth drawing: what its points are, and the block of results that it shows. */
export interface DrawnSeries {
  readonly block: ClaimBlock;
  readonly points: readonly SeriesPoint[];
}

export interface SeriesReader {
  readonly i18n: I18n;
  readonly sourceHref: (slug: string) => string;
}

/** What a comparator leaves as a point of its own; a change or a range is none. */
const POINTED: readonly ClaimParts['comparator'][] = [
  'EXACTLY',
  'ABOUT',
  'AT_LEAST',
  'MORE_THAN',
  'AT_MOST',
  'LESS_THAN',
];

/** The results that can be drawn over time, each with the targets set for the same thing. */
export function drawnSeries(
  results: readonly ClaimBlock[],
  targets: readonly ClaimParts[],
  reader: SeriesReader,
): DrawnSeries[] {
  return results.flatMap((block) => {
    const reported = [block.claim, ...block.earlier].flatMap((claim) => pointOf(claim, 'result', reader));
    const days = new Set(reported.map(({ day }) => day));
    if (days.size < 2) return [];
    const set = targets
      .filter((target) => isAbout(target, block.claim))
      .flatMap((claim) => pointOf(claim, 'target', reader));
    return [{ block, points: [...reported, ...withoutRepetition(set)] }];
  });
}

function pointOf(claim: ClaimParts, kind: SeriesPoint['kind'], { i18n, sourceHref }: SeriesReader): SeriesPoint[] {
  const { comparator, value, id } = claim;
  const day = lastDay(claim);
  if (value == null || day === undefined || !POINTED.includes(comparator)) return [];
  const { source } = readFragment(Citation_CitationFragmentDoc, claim.citation);
  const said = figureValue(claim, i18n);
  return [
    {
      key: id,
      day,
      time: claimTime(claim, i18n) ?? i18n.day(day),
      value,
      said: [said.value, said.unit].filter(Boolean).join(' '),
      kind,
      source: { href: sourceHref(source.slug), label: source.title },
    },
  ];
}

/** The last day that a claim speaks of; undefined when its source names no time. */
function lastDay(claim: ClaimParts): string | undefined {
  const asOf = claim.__typename === 'Observation' ? claim.asOf : undefined;
  return asOf ?? (claim.period ? periodSpan(claim.period)?.to : undefined);
}

/** A target of another part, for each unit of a level or of what a period adds, is measured by something else. */
function isAbout(target: ClaimParts, result: ClaimParts): boolean {
  return (
    target.__typename === 'Target' &&
    target.each == null &&
    target.measure.code === result.measure.code &&
    target.scope?.vi === result.scope?.vi &&
    target.basis === result.basis
  );
}

function withoutRepetition(points: readonly SeriesPoint[]): SeriesPoint[] {
  return [...new Map(points.map((point) => [`${point.day}|${point.value}`, point])).values()];
}
