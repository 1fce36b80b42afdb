import type { Claim } from '@ntm/domain/claim/claim';
import type { Measure } from '@ntm/domain/claim/measure';
import type { Mention } from '@ntm/domain/claim/mention';
import type { Source } from '@ntm/domain/source/source';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import { checkUnique } from '../check-unique.ts';
import type { DataProblem } from '../data-problem.ts';
import type { Located } from '../located.ts';
import { checkFigure, type Finding } from './check-figure.ts';

/** The most of a source's own words that the record may carry with one statement. */
const MOST_WORDS = 12;

/** What statements refer to. */
export interface ClaimReferences {
  readonly sources: readonly Source[];
  readonly measures: readonly Measure[];
  readonly units: ReadonlySet<UnitIdentity>;
}

/** Every reference of a claim or mention leads somewhere, every figure is well formed, every id is used once. */
export function checkClaims(
  claims: readonly Located<Claim>[],
  mentions: readonly Located<Mention>[],
  references: ClaimReferences,
): DataProblem[] {
  const sources = new Map(references.sources.map((source) => [source.id, source]));
  const measures = new Set(references.measures.map(({ code }) => code));
  const claimsById = new Map(claims.map(({ row }) => [row.id, row]));
  return [
    ...checkUnique<Claim | Mention>([...claims, ...mentions], 'id', ({ id }) => id),
    ...claims.flatMap((claim) =>
      located(claim, [
        ...checkStatement(claim.row, sources, references.units),
        ...checkFigure(claim.row),
        ...(measures.has(claim.row.measure) ? [] : [['measure', `${claim.row.measure} is no measure`] as const]),
        ...checkDay(claim.row, sources.get(claim.row.citation.source)),
        ...checkOtherClaims(claim.row, claimsById),
      ]),
    ),
    ...mentions.flatMap((mention) => located(mention, checkStatement(mention.row, sources, references.units))),
  ];
}

function located({ file, line }: Located<unknown>, findings: readonly Finding[]): DataProblem[] {
  return findings.map(([column, reason]) => ({ file, line, column, reason }));
}

function checkStatement(
  statement: Claim | Mention,
  sources: ReadonlyMap<string, Source>,
  units: ReadonlySet<UnitIdentity>,
): Finding[] {
  const findings: Finding[] = [];
  const { source, phrase } = statement.citation;
  if (!sources.has(source)) findings.push(['source', `${source} is no source`]);
  if (!units.has(statement.subject)) findings.push(['subject', `${statement.subject} is not in the register`]);
  const namedUnits = statement.kind === 'OBSERVATION' ? [] : statement.namedUnits;
  for (const unit of namedUnits) {
    if (!units.has(unit)) findings.push(['namedUnits', `${unit} is not in the register`]);
  }
  const words = phrase === null ? 0 : phrase.split(/\s+/u).length;
  if (words > MOST_WORDS) findings.push(['phrase', `has ${words} words; at most ${MOST_WORDS} may be quoted`]);
  return findings;
}

function checkDay(claim: Claim, source: Source | undefined): Finding[] {
  if (claim.kind === 'TARGET' || claim.asOf === null || !source?.publishedOn) return [];
  if (claim.asOf <= source.publishedOn) return [];
  return [['asOf', `${claim.asOf} is later than its source of ${source.publishedOn}`]];
}

function checkOtherClaims(claim: Claim, claimsById: ReadonlyMap<string, Claim>): Finding[] {
  const findings: Finding[] = [];
  if (claim.restates !== null) {
    const restated = claimsById.get(claim.restates);
    if (restated?.citation.source !== claim.citation.source || restated === claim) {
      findings.push(['restates', `${claim.restates} is no other claim of ${claim.citation.source}`]);
    }
  }
  if (claim.kind === 'TARGET' && claim.carriedFrom !== null && claimsById.get(claim.carriedFrom)?.kind !== 'TARGET') {
    findings.push(['carriedFrom', `${claim.carriedFrom} is no target`]);
  }
  return findings;
}
