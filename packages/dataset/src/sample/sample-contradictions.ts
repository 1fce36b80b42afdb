import type { Observation } from '@ntm/domain/claim/claim';
import { randomOf } from './random.ts';
import { REPORT_ROUNDS } from './report-rounds.ts';
import type { SampleBase } from './sample-base.ts';
import { isDisputed, newsSource } from './sample-sources.ts';

/**
 * What the news made of some of the provinces' totals: another number for the same day, so that sources contradict one
 * another as they do in life. The report's own figure stays beside it.
 */
export function sampleContradictions({ tree }: SampleBase, results: readonly Observation[]): Observation[] {
  const rounds = new Map(REPORT_ROUNDS.map((round) => [round.on, round]));
  return results.flatMap((result) => {
    const { subject, measure, basis, asOf, value } = result;
    const round = asOf && rounds.get(asOf);
    const isTotal = measure === 'communes-ntm' && basis === 'STOCK' && value !== null;
    const isOfProvince = tree.lifeOf(subject)?.level === 'PROVINCE';
    if (!round || !isTotal || !isOfProvince || !isDisputed(subject, round)) return [];
    const off = randomOf('news', subject, round.on).oneOf([-3, -2, -1, 1, 2, 3]);
    return [
      {
        ...result,
        id: `SN-${subject}-${round.on}-${measure}`,
        value: value + off < 0 ? value + 1 : value + off,
        citation: { source: newsSource(subject, round), phrase: null, locator: null },
      },
    ];
  });
}
