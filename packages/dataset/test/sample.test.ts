import { createHash } from 'node:crypto';
import { assessUnit } from '@ntm/domain/assessment/assess-unit';
import { claimsOnOneThing, valueDisagreements } from '@ntm/domain/conflict/value-disagreement';
import { type CalendarDay, day, dayBefore } from '@ntm/domain/kernel/calendar-day';
import { holdsOn } from '@ntm/domain/kernel/day-interval';
import { groupBy } from '@ntm/domain/kernel/group-by';
import { certifierOn } from '@ntm/domain/ocop/certifier-on';
import { chooseOcopRuleBook } from '@ntm/domain/ocop/choose-ocop-rule-book';
import { rateScoreSheet } from '@ntm/domain/ocop/rate-score-sheet';
import { MERGER_RULES } from '@ntm/domain/recognition/merger-rule';
import { inOrderOfEffect } from '@ntm/domain/recognition/recognition-decision';
import { tiersBelow } from '@ntm/domain/recognition/recognition-ladder';
import { recognitionOn } from '@ntm/domain/recognition/recognition-on';
import type { RecognitionRecord } from '@ntm/domain/recognition/recognition-record';
import { lastRemaking } from '@ntm/domain/recognition/remaking';
import { chooseRuleBook } from '@ntm/domain/rule-book/choose-rule-book';
import { growUnitTree } from '@ntm/domain/unit/unit-tree';
import { describe, expect, it } from 'vitest';
import { checkClaims } from '../src/claims/check-claims.ts';
import { DATA_FOLDER } from '../src/data-folder.ts';
import type { Dataset } from '../src/dataset.ts';
import { datasetChecksum } from '../src/dataset-checksum.ts';
import { checkChanges } from '../src/gazetteer/check-changes.ts';
import { checkUnits } from '../src/gazetteer/check-units.ts';
import { readProvinceRegions } from '../src/gazetteer/read-province-regions.ts';
import { loadDataset } from '../src/load-dataset.ts';
import type { Located } from '../src/located.ts';
import { laterOf } from '../src/sample/day-arithmetic.ts';
import { sampleChecksum } from '../src/sample/load-sample.ts';
import { makeSample } from '../src/sample/make-sample.ts';
import { checkSources, checkVillageListSources } from '../src/sources/check-sources.ts';

const record = loadDataset();
const regions = readProvinceRegions(DATA_FOLDER);
/** A mountain province that goes on, one of the delta that ends, and the one that takes it over. */
const PROVINCES = ['P04-1', 'P82-1', 'P82-2'];
const sample = makeSample(record, { regions, provinces: PROVINCES });
const tree = growUnitTree({
  versions: sample.unitVersions,
  changes: sample.unitChanges,
  aliases: sample.unitAliases,
});

function located<Row>(rows: readonly Row[]): Located<Row>[] {
  return rows.map((row, place) => ({ row, file: 'sample', line: place + 1 }));
}

function hashOf(dataset: Dataset): string {
  return createHash('sha256').update(JSON.stringify(dataset)).digest('hex');
}

/** Everything in it that says something about units, products or their standing. */
const cited = [
  ...sample.claims,
  ...sample.recognitionDecisions,
  ...sample.assessments,
  ...sample.ocopProducts,
  ...sample.ocopCertificates,
];

/** Five stars are rare: all certificates of three provinces. */
const whole = sample.ocopCertificates;
const recognition: RecognitionRecord = {
  decisionsOf: groupBy(sample.recognitionDecisions, ({ unit }) => [unit]),
  completeLists: sample.completeLists,
  sources: new Map(sample.sources.map((source) => [source.id, source])),
  mergerRules: MERGER_RULES,
  tree,
};

/** Making it takes seconds, and several test files run at once. */
const SLOW = 60_000;

describe('the sample as a dataset', () => {
  it('is the same to the byte whenever it is made', { timeout: SLOW }, () => {
    expect(hashOf(makeSample(record, { regions, provinces: PROVINCES }))).toBe(hashOf(sample));
  });

  it('says the same of a province whichever others it is made for', { timeout: SLOW }, () => {
    const alone = makeSample(record, { regions, provinces: ['P04-1'] });
    const districts = new Set(
      tree
        .below({ version: province('P04-1'), asOf: day('2020-12-31') }, 'DISTRICT')
        .map(({ version }) => version.identity),
    );
    const ofCaoBang = (dataset: Dataset) => dataset.claims.filter(({ subject }) => districts.has(subject));
    expect(ofCaoBang(alone).length).toBeGreaterThan(100);
    expect(ofCaoBang(alone)).toEqual(ofCaoBang(sample));
    expect(alone.ocopCertificates).toEqual(
      sample.ocopCertificates.filter(({ citation }) => citation.source === 'sample-p04-1-ocop'),
    );
  });

  it('never has the checksum of the record, so that a change of dataset is loaded', () => {
    expect(sampleChecksum()).toMatch(/^[0-9a-f]{64}$/);
    expect(sampleChecksum()).not.toBe(datasetChecksum());
  });

  it('passes every check that the record passes', () => {
    const units = new Set(sample.unitVersions.map(({ identity }) => identity));
    const { sources, measures } = sample;
    expect([
      ...checkUnits(located(sample.unitVersions)),
      ...checkChanges(located(sample.unitVersions), located(sample.unitChanges)),
      ...checkSources(located(sources), sample.registerFrom),
      ...checkVillageListSources(sample.villageLists, located(sources)),
      ...checkClaims(located(sample.claims), [], { sources, measures, units }),
    ]).toEqual([]);
  });

  it('keeps the register down to communes and the rule books as they are', () => {
    const real = ({ unitVersions }: Dataset) => unitVersions.filter(({ level }) => level !== 'VILLAGE');
    expect(real(sample)).toEqual(real(record));
    expect(sample.ruleBooks).toBe(record.ruleBooks);
    expect(sample.ocopRuleBooks).toBe(record.ocopRuleBooks);
  });
});

describe('what is made up', () => {
  it('rests on sources of kind SAMPLE alone, each of which says that it is not real', () => {
    const sources = new Map(sample.sources.map((source) => [source.id, source]));
    const used = new Set([
      ...cited.map(({ citation }) => citation.source),
      ...sample.villageLists.map(({ source }) => source),
      ...sample.completeLists.map(({ source }) => source),
    ]);
    expect(used.size).toBeGreaterThan(50);
    expect([...used].filter((id) => !sources.has(id))).toEqual([]);
    for (const id of used) {
      expect(sources.get(id)).toMatchObject({ kind: 'SAMPLE', title: expect.stringMatching(/^Dữ liệu mô phỏng: /) });
      expect(sources.get(id)?.note?.vi).toContain('Không có thật');
    }
    const real = sample.sources.filter(({ kind }) => kind !== 'SAMPLE').map(({ id }) => id);
    const instruments = sample.ruleBooks.flatMap(({ instrument, amendments }) => [instrument, ...amendments]);
    const ocop = sample.ocopRuleBooks.flatMap(({ instrument, amendments }) => [instrument, ...amendments]);
    expect(new Set(real)).toEqual(new Set([...instruments, ...ocop]));
  });

  it('names every village SV and keeps none of the record', () => {
    const villages = sample.unitVersions.filter(({ level }) => level === 'VILLAGE');
    expect(villages.every(({ identity }) => identity.startsWith('SV-'))).toBe(true);
    expect(new Set(villages.map(({ identity }) => identity)).size).toBe(villages.length);
    expect(sample.mentions).toEqual([]);
  });

  it('calls villages xóm in Cao Bằng, ấp in the delta, and tổ dân phố in wards and townships', () => {
    const on = day('2020-06-01');
    const kindsIn = (identity: string) =>
      new Set(
        tree.below({ version: province(identity), asOf: on }, 'VILLAGE').map((village) => {
          const commune = tree.parentOf(village)?.version.kind === 'COMMUNE' ? 'xã' : 'đô thị';
          return `${commune} ${village.version.kind}`;
        }),
      );
    expect(kindsIn('P04-1')).toEqual(new Set(['xã XOM', 'đô thị RESIDENTIAL_GROUP']));
    expect(kindsIn('P82-1')).toEqual(new Set(['xã AP', 'đô thị RESIDENTIAL_GROUP']));
  });
});

describe('assessments of the sample', () => {
  it('judge every commune each year by the set in force on their day, and none in 2021', () => {
    const years = groupBy(sample.assessments, ({ asOf }) => [asOf]);
    expect([...years.keys()].map((on) => on.slice(0, 7))).toEqual([
      '2016-12',
      '2017-12',
      '2018-12',
      '2019-12',
      '2020-12',
      '2022-12',
      '2023-12',
      '2024-12',
      '2025-06',
      '2025-12',
      '2026-06',
    ]);
    for (const [on, assessments] of years) {
      const standard = chooseRuleBook(sample.ruleBooks, { level: 'COMMUNE', tier: 'STANDARD', adoptedBy: null, on });
      const code = standard.ok ? standard.value.code : undefined;
      const judged = assessments.filter(({ criteriaSet }) => criteriaSet === code).map(({ unit }) => unit);
      expect(new Set(judged)).toEqual(new Set(communesOn(on)));
      expect(judged).toHaveLength(new Set(judged).size);
    }
  });

  it('are accepted by the rules, and officers agree with the figures', { timeout: SLOW }, () => {
    const sets = new Map(
      sample.ruleBooks.flatMap((book) => (book.kind === 'CRITERIA' ? [[book.code, book] as const] : [])),
    );
    for (const assessment of sample.assessments.filter((_, place) => place % 7 === 0)) {
      const set = sets.get(assessment.criteriaSet);
      const judged = set && assessUnit({ ...assessment, set });
      if (!judged?.ok) throw new Error(`${assessment.id} is refused`);
      expect(judged.value.results.filter(({ isDisputed }) => isDisputed)).toEqual([]);
    }
  });
});

describe('recognition in the sample', () => {
  const levelOf = (identity: string) => tree.lifeOf(identity)?.level;
  const ofCommunes = sample.recognitionDecisions.filter(({ unit }) => levelOf(unit) === 'COMMUNE');
  const ofDistricts = sample.recognitionDecisions.filter(({ unit }) => levelOf(unit) === 'DISTRICT');

  it('climbs the ladder one status at a time, on communes that stand and are not remade in between', () => {
    for (const [unit, decisions] of groupBy(ofCommunes, (decision) => [decision.unit])) {
      const held = new Set<string>();
      let making: CalendarDay | undefined;
      for (const { kind, tier, effectiveOn } of inOrderOfEffect(decisions)) {
        const on = laterOf(effectiveOn, sample.registerFrom);
        expect(tree.unitOn(unit, on)?.version.kind).toBe('COMMUNE');
        const remadeOn = lastRemaking(unit, on, tree)?.on;
        if (remadeOn !== making) held.clear();
        making = remadeOn;
        expect(held.has(tier), `${unit} ${kind} ${tier}`).toBe(kind === 'REVOKE');
        if (kind === 'REVOKE') {
          held.clear();
          continue;
        }
        for (const below of tiersBelow('COMMUNE', tier)) expect(held, `${unit} ${tier}`).toContain(below);
        held.add(tier);
      }
    }
  });

  it('is signed in the year it is for or in the next January', () => {
    const granted = ofCommunes.filter(({ kind }) => kind === 'GRANT');
    const next = granted.filter(({ signedOn, statusYear }) => signedOn.startsWith(`${(statusYear ?? 0) + 1}-01`));
    const same = granted.filter(({ signedOn, statusYear }) => signedOn.startsWith(`${statusYear}-`));
    expect(next.length).toBeGreaterThan(10);
    expect(next.length + same.length).toBe(granted.length);
  });

  it('is not carried through the merger of July 2025, and begins anew in 2026', () => {
    const young = sample.recognitionDecisions.filter(
      ({ unit }) => (tree.lifeOf(unit)?.validFrom ?? '') >= '2025-07-01',
    );
    expect(young.length).toBeGreaterThan(0);
    expect(young.every(({ signedOn }) => signedOn.startsWith('2026-'))).toBe(true);
  });

  it('is withdrawn from a few, never before there was a rule for it, and leaves nothing', () => {
    const withdrawn = ofCommunes.filter(({ kind }) => kind === 'REVOKE');
    expect(withdrawn.length).toBeGreaterThan(0);
    for (const { unit, tier, effectiveOn } of withdrawn) {
      expect(tier).toBe('STANDARD');
      expect(effectiveOn > '2022-08-02' && effectiveOn < '2025-07-01').toBe(true);
      expect(recognitionOn(unit, effectiveOn, recognition)?.standing).toBe('REVOKED');
    }
  });

  it('makes a few communes modern in the autumn of 2026, all of which hold the standard', () => {
    const modern = ofCommunes.filter(({ tier }) => tier === 'MODERN');
    expect(modern.length).toBeGreaterThan(0);
    for (const { unit, effectiveOn, criteriaSet } of modern) {
      expect(criteriaSet).toBe('COMMUNE_MODERN_2026');
      expect(recognitionOn(unit, dayBefore(effectiveOn), recognition)).toMatchObject({ tier: 'STANDARD' });
      expect(recognitionOn(unit, effectiveOn, recognition)).toMatchObject({ tier: 'MODERN' });
    }
  });

  it('recognises districts until their level ended: only those whose communes had all been recognised', () => {
    expect(ofDistricts.length).toBeGreaterThan(0);
    for (const { unit, tier, signedOn, statusYear } of ofDistricts) {
      expect(signedOn < '2025-07-01').toBe(true);
      const district = tree.unitOn(unit, laterOf(signedOn, sample.registerFrom));
      if (!district) throw new Error(`${unit} does not stand on ${signedOn}`);
      expect(tier === 'TASK_COMPLETED').toBe(district.version.kind !== 'RURAL_DISTRICT');
      const endOfYear = statusYear === 2025 ? day('2025-06-30') : day(`${statusYear}-12-31`);
      const then = tree.unitOn(unit, laterOf(endOfYear, sample.registerFrom)) ?? district;
      const communes = tree.below(then, 'COMMUNE').filter(({ version }) => version.kind === 'COMMUNE');
      expect(communes.length).toBeGreaterThan(0);
      for (const commune of communes) {
        const years = groupBy(ofCommunes, (decision) => [decision.unit]).get(commune.version.identity) ?? [];
        expect(years.some((decision) => decision.statusYear !== null && decision.statusYear <= (statusYear ?? 0))).toBe(
          true,
        );
      }
    }
  });

  it('knows of every district whether it was recognised', () => {
    const on = day('2025-06-30');
    const districts = tree.below({ version: province('P82-1'), asOf: on }, 'DISTRICT');
    const standings = districts.map(({ version }) => recognitionOn(version.identity, on, recognition)?.standing);
    expect(standings).not.toContain('UNKNOWN');
  });
});

describe('plans and results of the sample', () => {
  it('cascade from the nation over provinces to districts, which name their communes', () => {
    const targets = sample.claims.filter(
      ({ measure, period, kind }) => kind === 'TARGET' && measure === 'communes-ntm' && period === '2020',
    );
    const sumOf = (level: string) =>
      targets
        .filter(({ subject }) => tree.lifeOf(subject)?.level === level)
        .reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect(sumOf('NATION')).toBeGreaterThan(0);
    expect(sumOf('PROVINCE')).toBe(sumOf('NATION'));
    expect(sumOf('DISTRICT')).toBe(sumOf('PROVINCE'));
    const named = targets.flatMap((claim) => (claim.kind === 'TARGET' ? claim.namedUnits : []));
    expect(named).toHaveLength(sumOf('DISTRICT'));
  });

  it('report a growing share of recognised communes', () => {
    const totals = sample.claims
      .filter(
        ({ subject, measure, basis, kind, period }) =>
          kind === 'OBSERVATION' &&
          subject === 'P04-1' &&
          measure === 'communes-ntm' &&
          basis === 'STOCK' &&
          (period ?? '') < '2025',
      )
      .filter(({ citation }) => !citation.source.endsWith('-news'));
    expect(totals).toHaveLength(9);
    expect(totals.at(-1)?.value ?? 0).toBeGreaterThan(3 * (totals[0]?.value ?? 0));
  });
});

describe('sources of the sample that contradict one another', () => {
  it('give another figure for the total of one province and day, and conflicts are found by the rules', () => {
    const news = sample.claims.filter(({ citation }) => citation.source.endsWith('-news'));
    expect(news.length).toBeGreaterThan(0);
    for (const claim of news) {
      const report = sample.claims.find(({ id }) => id === claim.id.replace(/^SN-(.*)$/, 'SO-$1-stock'));
      expect(report).toMatchObject({ subject: claim.subject, period: claim.period });
      expect(report?.value).not.toBe(claim.value);
      expect(claim.value).toBeGreaterThanOrEqual(0);
    }
    const measures = new Map(sample.measures.map((measure) => [measure.code, measure]));
    expect(valueDisagreements(claimsOnOneThing(sample.claims), measures)).toHaveLength(news.length);
  });
});

describe('OCOP in the sample', () => {
  it('scores products within the rules of the day, and certifies as many stars as they give', () => {
    const certificates = groupBy(sample.ocopCertificates, ({ evaluation }) => [evaluation]);
    for (const { id, scoreSheet, evaluatedOn } of sample.ocopEvaluations.filter((_, place) => place % 5 === 0)) {
      const rated = rateScoreSheet(scoreSheet, evaluatedOn, sample.ocopRuleBooks);
      if (!rated.ok) throw new Error(`${id} is refused`);
      for (const { stars, issuedOn } of certificates.get(id) ?? []) {
        expect(rated.value).toMatchObject({ stars, certifiable: true });
        expect(issuedOn > evaluatedOn).toBe(true);
      }
    }
  });

  it('has certificates that were revoked, that lapsed and that were followed by another', () => {
    const { ocopCertificates: certificates } = sample;
    expect(certificates.some(({ revokedOn }) => revokedOn !== null)).toBe(true);
    expect(certificates.some(({ printedExpiry }) => printedExpiry !== null && printedExpiry < '2026-01-01')).toBe(true);
    expect(new Set(certificates.map(({ product }) => product)).size).toBeLessThan(certificates.length);
  });

  it('names the ministry as it was called on the day of the certificate', () => {
    const central = whole.filter(({ stars }) => stars === 5);
    const names = groupBy(central, ({ issuedOn }) => [issuedOn < '2025-03-01' ? 'before' : 'since']);
    const bodiesOf = (time: string) => new Set(names.get(time)?.map(({ issuer }) => issuer.name));
    expect(bodiesOf('before')).toEqual(new Set(['Bộ Nông nghiệp và Phát triển nông thôn']));
    expect(bodiesOf('since')).toEqual(new Set(['Bộ Nông nghiệp và Môi trường']));
  });

  it('certifies by the body that could on that day, which stood then', () => {
    for (const { stars, issuer, issuedOn } of sample.ocopCertificates) {
      const rules = chooseOcopRuleBook(sample.ocopRuleBooks, issuedOn);
      const certifier = rules.ok ? certifierOn(rules.value, stars, issuedOn) : undefined;
      expect(tree.unitOn(issuer.unit ?? '', issuedOn)?.version.level).toBe(certifier?.level);
    }
  });
});

function province(identity: string) {
  const version = sample.unitVersions.find((candidate) => candidate.identity === identity);
  if (!version) throw new Error(`${identity} is not in the register`);
  return version;
}

function communesOn(on: CalendarDay): string[] {
  const asked = laterOf(on, sample.registerFrom);
  return PROVINCES.flatMap((identity) => {
    const unit = tree.unitOn(identity, asked);
    return unit
      ? tree.below(unit, 'COMMUNE').filter(({ version }) => version.kind === 'COMMUNE' && holdsOn(version, asked))
      : [];
  }).map(({ version }) => version.identity);
}
