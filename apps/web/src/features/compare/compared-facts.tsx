import { isInProgramme } from '@ntm/domain/recognition/recognition-ladder';
import { UNIT_KINDS, UNIT_LEVELS, type UnitLevel } from '@ntm/domain/unit/unit-kind';
import { CitationButton } from '@ntm/ui/citation-button';
import type { CompareRow } from '@ntm/ui/compare-table';
import { TextLink } from '@ntm/ui/text-link';
import type { ReactNode } from 'react';
import type { ComparedUnit_LifeFragment as Life } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import type { I18n } from '../../lib/i18n/i18n.tsx';
import { lifeSpan } from '../../lib/life-span.ts';
import { type PlaceParams, placeParams } from '../../lib/place.ts';
import type { useCitation } from '../../lib/use-citation.ts';
import { WhyValue } from '../../lib/why-value/why-value.tsx';

type Unit = Life['nearest'];

/** What the rows need of the page. */
export interface CompareContext {
  readonly i18n: I18n;
  readonly place: Parameters<typeof placeParams>[0];
  readonly citation: ReturnType<typeof useCitation>;
}

type Fact = (life: Life) => ReactNode;

function row(key: string, label: ReactNode, lives: readonly Life[], fact: Fact, note?: ReactNode): CompareRow {
  return { key, label, cells: lives.map(fact), ...(note && { note }) };
}

/** Who each of them is. */
export function unitRows(lives: readonly Life[], { i18n }: CompareContext): CompareRow[] {
  const { t } = i18n;
  return [
    row('above', t.compare.above, lives, ({ nearest }) => parents(nearest) || t.unit.nationName),
    row('code', t.compare.code, lives, ({ nearest }) => nearest.code && <span className="num">{nearest.code}</span>),
    row('life', t.compare.life, lives, (life) => lifeSpan(life, i18n)),
  ];
}

function parents({ ancestors }: Unit): string {
  return ancestors
    .filter(({ level }) => level !== 'NATION')
    .map(({ fullName }) => fullName)
    .toReversed()
    .join(', ');
}

/** How many units of each kind stand below them; only kinds that at least one of them has. */
export function countRows(lives: readonly Life[], { i18n: { t, number } }: CompareContext): CompareRow[] {
  const countsOf = ({ nearest }: Life) => new Map(nearest.counts.kinds.map(({ kind, count }) => [kind, count]));
  const kinds = new Set(
    lives.flatMap((life) => [...countsOf(life)].flatMap(([kind, count]) => (count > 0 ? [kind] : []))),
  );
  const below = [...kinds].filter((kind) => UNIT_KINDS[kind].level !== 'VILLAGE');
  return [
    ...below.map((kind) =>
      row(kind, t.kinds[kind], lives, (life) =>
        isBelow(UNIT_KINDS[kind].level, life.nearest.level) ? (
          <WhyValue
            asked={{ ...whomOf(life), topic: 'UNITS_OF_KIND', unitKind: kind }}
            value={number(countsOf(life).get(kind) ?? 0)}
          />
        ) : (
          t.compare.notApplicable
        ),
      ),
    ),
    ...(lives.some(({ nearest }) => nearest.counts.villages > 0)
      ? [
          row('villages', t.unit.villages, lives, (life) => {
            const { villages } = life.nearest.counts;
            // None on record is not none.
            if (villages === 0) return undefined;
            return <WhyValue asked={{ ...whomOf(life), topic: 'VILLAGES' }} value={number(villages)} />;
          }),
        ]
      : []),
  ];
}

/** A commune holds no communes: of them there is nothing to count, not 0. */
function isBelow(level: UnitLevel, other: UnitLevel): boolean {
  return UNIT_LEVELS.indexOf(level) > UNIT_LEVELS.indexOf(other);
}

function whomOf({ nearest: { level, identity, asOf } }: Life) {
  return { level, identity, asOf };
}

/** How each of them stands with the programme. */
export function programmeRows(lives: readonly Life[], context: CompareContext): CompareRow[] {
  const { t, number } = context.i18n;
  const communes = lives.map(({ nearest }) => (nearest.__typename === 'Commune' ? nearest : undefined));
  const books = new Set(communes.flatMap((commune) => commune?.assessments[0]?.criteriaSet.code ?? []));
  const rows = [
    row('standing', t.compare.standing, lives, ({ nearest }) => <Recognised unit={nearest} {...context} />),
  ];
  if (!communes.some(Boolean)) return rows;
  return [
    ...rows,
    row(
      'criteria',
      t.compare.criteria,
      lives,
      ({ nearest }) => criteriaOf(nearest, context),
      books.size > 1 && t.compare.differentBooks,
    ),
    row('ocop', t.compare.ocop, lives, ({ nearest }) => {
      if (nearest.__typename !== 'Commune') return t.compare.communeOnly;
      const { nodes, totalCount } = nearest.ocopProducts;
      if (totalCount === 0) return undefined;
      const valid = nodes.filter(({ certificates }) => certificates.some(({ state }) => state === 'VALID')).length;
      return t.compare.ocopOf(number(valid), number(nodes.length));
    }),
  ];
}

function Recognised({ unit, i18n, citation }: { unit: Unit } & CompareContext) {
  const { t, day } = i18n;
  const { standing, tier, since, citation: paper } = unit.recognition;
  if (!isInProgramme(unit.kind) && standing !== 'RECOGNISED') return t.compare.notApplicable;
  const label = [t.recognition.standings[standing], tier && t.claims.tiers[tier]].filter(Boolean).join(': ');
  return (
    <>
      <p>{since ? `${label}, ${t.unit.since(day(since))}` : label}</p>
      {paper && <CitationButton {...citation(paper, undefined)} />}
    </>
  );
}

function criteriaOf(unit: Unit, { i18n, place, citation }: CompareContext): ReactNode {
  const { t, number, day, language } = i18n;
  if (unit.__typename !== 'Commune') return t.compare.communeOnly;
  const [newest] = unit.assessments;
  if (newest === undefined) return undefined;
  const { criteriaSet } = newest;
  const params: PlaceParams = placeParams(place);
  return (
    <>
      <p>
        <strong>
          {number(newest.metCount)}/{number(newest.totalCount)}
        </strong>{' '}
        {t.assessment.on(day(newest.asOf))}
      </p>
      <p>
        <TextLink href={addresses.RuleBook({ code: criteriaSet.code, ...params })}>
          {language === 'vi' ? criteriaSet.title : criteriaSet.titleEn}
        </TextLink>
      </p>
      <CitationButton {...citation(newest.citation, undefined)} />
    </>
  );
}
