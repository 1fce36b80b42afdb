import { type CalendarDay, day } from '@ntm/domain/kernel/calendar-day';
import { expiresOn } from '@ntm/domain/ocop/certificate-state';
import { certifierOn } from '@ntm/domain/ocop/certifier-on';
import { chooseOcopRuleBook } from '@ntm/domain/ocop/choose-ocop-rule-book';
import type { CertificateIssuer, OcopCertificate } from '@ntm/domain/ocop/ocop-certificate';
import type { OcopEvaluation, ScoreSheet } from '@ntm/domain/ocop/ocop-evaluation';
import type { OcopRuleBook } from '@ntm/domain/ocop/ocop-rule-book';
import { fullName } from '@ntm/domain/unit/full-name';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import type { UnitTree } from '@ntm/domain/unit/unit-tree';
import type { CitedOcopProduct } from '../dataset.ts';
import { daysAfter, dayWithin, laterOf } from './day-arithmetic.ts';
import { type Random, randomOf } from './random.ts';
import type { SampleBase, SampleCommune } from './sample-base.ts';
import { ocopSource } from './sample-sources.ts';

/** Products first scored while the communes of one day stood: 14,600 in all. */
const COHORTS = [
  { communesOn: day('2025-06-30'), products: 12_600, from: day('2019-08-21'), to: day('2025-06-10') },
  { communesOn: day('2026-06-30'), products: 2_000, from: day('2025-07-07'), to: day('2026-08-31') },
] as const;
type Cohort = (typeof COHORTS)[number];

/** Nothing is made up of later days. */
const LAST_DAY = day('2026-10-31');

const KINDS = [
  { name: 'Gạo nếp', industry: 'I' },
  { name: 'Mật ong', industry: 'I' },
  { name: 'Miến dong', industry: 'I' },
  { name: 'Thịt trâu gác bếp', industry: 'I' },
  { name: 'Rượu ngô', industry: 'II' },
  { name: 'Nước ép trái cây', industry: 'II' },
  { name: 'Tinh dầu sả', industry: 'III' },
  { name: 'Cao dược liệu', industry: 'III' },
  { name: 'Khăn thổ cẩm', industry: 'IV' },
  { name: 'Điểm du lịch cộng đồng', industry: 'VI' },
] as const;

const PRODUCERS = ['Hợp tác xã', 'Hợp tác xã', 'Hộ kinh doanh', 'Công ty', 'Tổ hợp tác'] as const;

/** Stars by share, most frequent first; the last takes the rest. */
const STARS = [
  [3, 0.74],
  [4, 0.23],
  [2, 0.02],
  [5, 0.01],
] as const;

const REVOKED = 0.008;
const SCORED_AGAIN = 0.65;
const PRINTS_EXPIRY = 0.6;

export interface SampleOcop {
  readonly products: readonly CitedOcopProduct[];
  readonly evaluations: readonly OcopEvaluation[];
  readonly certificates: readonly OcopCertificate[];
}

interface Rated {
  readonly evaluation: OcopEvaluation;
  readonly certificate: OcopCertificate | undefined;
}

/** Products, each scored by the rules of its day, certified by whoever then did, and often scored again after 36 months. */
export function sampleOcop(base: SampleBase): SampleOcop {
  const made = COHORTS.flatMap((cohort) =>
    shareOut(base.tree, cohort).flatMap(({ unit, count }) => {
      const commune = base.describe(unit);
      return commune ? Array.from({ length: count }, (_, place) => makeProduct(base, commune, cohort, place + 1)) : [];
    }),
  );
  const rated = made.flatMap(({ ratings }) => ratings);
  return {
    products: made.map(({ product }) => product),
    evaluations: rated.map(({ evaluation }) => evaluation),
    certificates: rated.flatMap(({ certificate }) => certificate ?? []),
  };
}

/** How many products each commune has: some none, some many, and exactly the cohort in all. */
function shareOut(tree: UnitTree, { communesOn, products }: Cohort): { unit: UnitOnDay; count: number }[] {
  const root = tree.root(communesOn);
  const communes = root ? tree.below(root, 'COMMUNE').toSorted(byIdentity) : [];
  const weights = communes.map(({ version }) => randomOf('products', version.identity).fraction() ** 2);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let upTo = 0;
  return communes.map((unit, place) => {
    const before = Math.round((upTo / whole) * products);
    upTo += weights[place] ?? 0;
    return { unit, count: Math.round((upTo / whole) * products) - before };
  });
}

function makeProduct(
  base: SampleBase,
  { unit, province }: SampleCommune,
  cohort: Cohort,
  serial: number,
): { readonly product: CitedOcopProduct; readonly ratings: readonly Rated[] } {
  const { identity, name } = unit.version;
  const id = `SP-${identity}-${cohort.from.slice(0, 4)}-${serial}`;
  const random = randomOf('product', id);
  const kind = random.oneOf(KINDS);
  const life = base.tree.lifeOf(identity);
  const firstOn = dayWithin(random, laterOf(cohort.from, life?.validFrom ?? cohort.from), cohort.to);
  const rules = rulesOn(base, firstOn);
  const industry = rules?.taxonomy.industries.find(({ code }) => code === kind.industry);
  return {
    product: {
      id,
      name: `${kind.name} ${name} ${serial} (mô phỏng)`,
      group: industry?.name.vi ?? kind.industry,
      producer: `${random.oneOf(PRODUCERS)} ${name} (mô phỏng)`,
      commune: identity,
      citation: cite(province),
    },
    ratings: rules ? rate(base, { id, unit, on: firstOn, serial: 1 }, rules) : [],
  };
}

interface Scoring {
  /** Id of the product. */
  readonly id: string;
  /** The commune that made it when it was first scored. */
  readonly unit: UnitOnDay;
  readonly on: CalendarDay;
  readonly serial: number;
}

/** One scoring and what follows from it. */
function rate(base: SampleBase, scoring: Scoring, rules: OcopRuleBook): Rated[] {
  const { id, on, serial } = scoring;
  const random = randomOf('scoring', id, serial);
  const stars = drawStars(random);
  const evaluation: OcopEvaluation = {
    id: `${id}-E${serial}`,
    product: id,
    evaluatedOn: on,
    scoreSheet: scoreSheet(random, stars, rules),
  };
  const certificate = certify(base, scoring, stars, rules, random);
  if (!certificate) return [{ evaluation, certificate }];
  const expiry = expiresOn(certificate.issuedOn, rules.certificate);
  const againOn = daysAfter(expiry, -random.whole(5, 60));
  const rulesThen = rulesOn(base, againOn);
  const isAgain = random.happens(SCORED_AGAIN) && certificate.revokedOn === null && againOn <= LAST_DAY && rulesThen;
  const again = isAgain ? rate(base, { ...scoring, on: againOn, serial: serial + 1 }, rulesThen) : [];
  return [{ evaluation, certificate }, ...again];
}

function drawStars(random: Random): number {
  let draw = random.fraction();
  const drawn = STARS.find(([, share]) => {
    draw -= share;
    return draw < 0;
  });
  return drawn?.[0] ?? 3;
}

/** A total inside the band of the stars, shared out by what each part can give. */
function scoreSheet(random: Random, stars: number, rules: OcopRuleBook): ScoreSheet {
  const band = rules.bands.find((candidate) => candidate.stars === stars);
  const [from, to] = band ? [band.from, Math.min(band.to, 98)] : [50, 70];
  const total = oneDecimal(from + random.fraction() * (to - from - 1) + 0.4);
  const shareOf = (code: string): number => (rules.parts.find((part) => part.code === code)?.maximum ?? 0) / 100;
  const partA = oneDecimal(total * shareOf('A'));
  const partB = oneDecimal(total * shareOf('B'));
  return { partA, partB, partC: oneDecimal(total - partA - partB) };
}

/** Undefined below three stars, and where it would come after the last day of the sample. */
function certify(
  base: SampleBase,
  { id, unit, on, serial }: Scoring,
  stars: number,
  rules: OcopRuleBook,
  random: Random,
): OcopCertificate | undefined {
  const isCertified = rules.bands.some((band) => band.stars === stars && band.certifiable);
  const firstTry = daysAfter(on, random.whole(10, 40));
  // In the first days of July 2025 nobody could certify three stars: those wait for the amended rules.
  const issuedOn = isCertified
    ? [firstTry, daysAfter(firstTry, 6)].find((day) => issuerOn(base, unit, stars, day))
    : undefined;
  const issuer = issuedOn && issuerOn(base, unit, stars, issuedOn);
  if (!issuedOn || !issuer || issuedOn > LAST_DAY) return undefined;
  const revokedOn = random.happens(REVOKED) ? daysAfter(issuedOn, random.whole(120, 900)) : null;
  return {
    id: `${id}-C${serial}`,
    product: id,
    evaluation: `${id}-E${serial}`,
    stars,
    decision: `${random.whole(100, 3900)}/QĐ-${stars === 5 ? ministryOn(issuedOn).letters : 'UBND'}`,
    issuer: { name: issuer.name, unit: issuer.unit },
    issuedOn,
    printedExpiry: random.happens(PRINTS_EXPIRY) ? expiresOn(issuedOn, rules.certificate) : null,
    revokedOn: revokedOn !== null && revokedOn <= LAST_DAY ? revokedOn : null,
    citation: issuer.citation,
  };
}

/** The body that certifies a rank on a day where the commune lies, or where what became of it lies. */
function issuerOn(
  base: SampleBase,
  unit: UnitOnDay,
  stars: number,
  on: CalendarDay,
): (CertificateIssuer & Pick<OcopCertificate, 'citation'>) | undefined {
  const rules = rulesOn(base, on);
  const level = rules && certifierOn(rules, stars, on)?.level;
  const { tree } = base;
  const [end] = tree.lineageTo(unit.version.identity, unit.asOf, on);
  const place = tree.unitOn(unit.version.identity, on) ?? end?.unit;
  const above = place ? tree.ancestorsOf(place) : [];
  const body = above.find(({ version }) => version.level === level);
  const province = above.find(({ version }) => version.level === 'PROVINCE');
  if (!body || !province) return undefined;
  const name = level === 'NATION' ? ministryOn(on).name : `UBND ${fullName(body.version)}`;
  return { name, unit: body.version.identity, citation: cite(province) };
}

/** The ministry in charge, which took its present name on 1 March 2025. */
function ministryOn(on: CalendarDay): { readonly name: string; readonly letters: string } {
  return on < day('2025-03-01')
    ? { name: 'Bộ Nông nghiệp và Phát triển nông thôn', letters: 'BNN' }
    : { name: 'Bộ Nông nghiệp và Môi trường', letters: 'BNNMT' };
}

function rulesOn({ record }: SampleBase, on: CalendarDay): OcopRuleBook | undefined {
  const chosen = chooseOcopRuleBook(record.ocopRuleBooks, on);
  return chosen.ok ? chosen.value : undefined;
}

function cite({ version }: UnitOnDay): CitedOcopProduct['citation'] {
  return { source: ocopSource(version.identity), phrase: null, locator: null };
}

function byIdentity(one: UnitOnDay, other: UnitOnDay): number {
  return one.version.identity < other.version.identity ? -1 : 1;
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
