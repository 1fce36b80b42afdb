import { describe, expect, it } from 'vitest';
import type { UnitLevel } from '../unit/unit-kind.ts';
import { AVERAGE, buildObservation, buildTarget, COMMUNES, SHARE } from './claim.test-data.ts';
import type { Claim, Comparator, Observation, RecognitionTier, Target } from './claim.ts';
import { englishStatement } from './english-statement.ts';
import type { Measure } from './measure.ts';

const say = (claim: Claim, measure: Measure = COMMUNES, subject = 'Cao Bằng province') =>
  englishStatement(claim, measure, subject);

describe('a target in English', () => {
  it.each<[Comparator, Partial<Target>, string]>([
    ['EXACTLY', {}, '8'],
    ['AT_LEAST', {}, 'at least 8'],
    ['AT_MOST', {}, 'at most 8'],
    ['MORE_THAN', {}, 'more than 8'],
    ['LESS_THAN', {}, 'less than 8'],
    ['ABOUT', {}, 'about 8'],
    ['RANGE', { value: 5, valueTo: 10 }, '5 to 10'],
    ['INCREASE_BY', {}, 'up by 8'],
    ['INCREASE_BY_AT_LEAST', { baselinePeriod: '2019' }, 'up by at least 8 compared with 2019'],
    ['DECREASE_BY', {}, 'down by 8'],
    ['RATIO_TO_BASELINE', { value: 1.5, decimals: 1, baselinePeriod: '2015' }, 'at least 1.5 times the level of 2015'],
    ['ALL', { value: 139 }, 'all, 139'],
    ['NONE', { value: 0 }, 'none left, 0'],
    ['QUALITATIVE', {}, '8'],
    ['UNKNOWN', {}, '8 (unclear in the source)'],
  ])('words %s with %j as “%s”', (comparator, parts, words) => {
    const expected = `Target for 2020: Cao Bằng province, communes that meet the new-rural standard: ${words}.`;
    expect(say(buildTarget({ comparator, ...parts }))).toBe(expected);
  });

  it.each<[UnitLevel, string]>([
    ['NATION', 'the nation'],
    ['PROVINCE', 'each province'],
    ['DISTRICT', 'each district'],
    ['COMMUNE', 'each commune'],
    ['VILLAGE', 'each village'],
  ])('that holds for each %s says “%s”', (each, words) => {
    expect(say(buildTarget({ each }))).toBe(
      `Target for 2020: ${words} of Cao Bằng province, communes that meet the new-rural standard: 8.`,
    );
  });

  it('takes the source’s own words for whom it holds', () => {
    const scope = { vi: 'mỗi huyện, thành phố', en: 'each rural district and city' };
    expect(say(buildTarget({ each: 'DISTRICT', scope }))).toBe(
      'Target for 2020: each rural district and city of Cao Bằng province, communes that meet the new-rural standard: 8.',
    );
    expect(say(buildTarget({ scope: { vi: 'xã biên giới', en: 'border communes' } }))).toBe(
      'Target for 2020: Cao Bằng province (border communes), communes that meet the new-rural standard: 8.',
    );
  });

  it('names its unit unless the measure’s name says it, and a share with its per cent sign', () => {
    expect(say(buildTarget({ value: 15 }), AVERAGE)).toBe(
      'Target for 2020: Cao Bằng province, average criteria met per commune: 15 criteria per commune.',
    );
    expect(say(buildTarget({ value: 60 }), SHARE)).toBe(
      'Target for 2020: Cao Bằng province, share of communes that meet the standard: 60%.',
    );
  });

  it.each<[RecognitionTier, string]>([
    ['STANDARD', 'to meet the new-rural standard'],
    ['ADVANCED', 'to meet the advanced new-rural standard'],
    ['MODEL', 'to meet the model new-rural standard'],
    ['MODERN', 'to meet the modern new-rural standard'],
    ['TASK_COMPLETED', 'to complete the task of building a new countryside'],
  ])('for the status %s says what shall be reached', (tier, words) => {
    expect(say(buildTarget({ value: null, tier }), COMMUNES, 'Chu Trinh commune')).toBe(
      `Target for 2020: Chu Trinh commune ${words}.`,
    );
  });

  it('without a number quotes the source, or says that there is none', () => {
    const citation = { source: 'cao-bang-2020', phrase: 'Nâng cao chất lượng cuộc sống', locator: null };
    const wordsOnly = { comparator: 'QUALITATIVE', value: null } as const;
    expect(say(buildTarget({ ...wordsOnly, citation }))).toBe(
      'Target for 2020: Cao Bằng province, communes that meet the new-rural standard; the source: “Nâng cao chất lượng cuộc sống”.',
    );
    expect(say(buildTarget(wordsOnly))).toBe(
      'Target for 2020: Cao Bằng province, communes that meet the new-rural standard; no number given.',
    );
    expect(say(buildTarget({ value: null, basis: 'FLOW' }))).toBe(
      'Target for 2020: Cao Bằng province, communes that meet the new-rural standard.',
    );
  });

  it('says when the source gives no year', () => {
    expect(say(buildTarget({ period: null }))).toBe(
      'Target (no year given): Cao Bằng province, communes that meet the new-rural standard: 8.',
    );
  });
});

describe('an observation in English', () => {
  const rest = 'Cao Bằng province, communes that meet the new-rural standard: 8';

  it.each<[Partial<Observation>, string]>([
    [{}, `As of 31/12/2019: ${rest}.`],
    [{ period: null }, `As of 31/12/2019: ${rest}.`],
    [{ period: null, asOf: null }, `According to the source, undated: ${rest}.`],
    [{ period: '2019', asOf: null }, `According to the source, 2019: ${rest}.`],
    [{ period: '2019-12' }, `Figures of December 2019: ${rest}.`],
    [{ period: '2019', basis: 'FLOW' }, `In 2019, as of 31/12/2019: ${rest} added in the period.`],
    [{ period: null, basis: 'FLOW' }, `As of 31/12/2019: ${rest} added in the period.`],
    [
      { period: '2019', basis: 'FLOW', comparator: 'INCREASE_BY' },
      `In 2019, as of 31/12/2019: ${rest.replace('8', 'up by 8')}.`,
    ],
    [{ registerBasis: 'BEFORE_MERGER' }, `As of 31/12/2019: ${rest} (before the merger).`],
    [{ registerBasis: 'AFTER_MERGER' }, `As of 31/12/2019: ${rest} (after the merger).`],
    [{ computed: true }, `As of 31/12/2019: ${rest} (computed, not reported).`],
  ])('with %j reads “%s”', (parts, sentence) => {
    expect(say(buildObservation(parts))).toBe(sentence);
  });
});
