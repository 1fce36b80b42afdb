import type { Claim } from '@ntm/domain/claim/claim';
import type { Mention } from '@ntm/domain/claim/mention';
import type { DataProblem } from '../data-problem.ts';
import type { Located } from '../located.ts';
import { readYamlFolder, type YamlEntry } from '../yaml-file.ts';
import { type Reading, reading, type Statement } from './reading.ts';

/** All that the sources say: figures and states as claims, everything else as mentions. */
export interface Claims {
  readonly claims: readonly Located<Claim>[];
  readonly mentions: readonly Located<Mention>[];
  readonly problems: readonly DataProblem[];
}

/** Reads every file of `data/claims/`, each a list of readings. */
export function readClaims(dataFolder: string): Claims {
  const { entries, problems } = readYamlFolder(dataFolder, 'claims', reading);
  const statements = entries.flatMap(locateStatements);
  return {
    claims: statements.flatMap(({ row, ...place }) => (isClaim(row) ? [{ row, ...place }] : [])),
    mentions: statements.flatMap(({ row, ...place }) => (isClaim(row) ? [] : [{ row, ...place }])),
    problems,
  };
}

function isClaim(row: Claim | Mention): row is Claim {
  return row.kind === 'TARGET' || row.kind === 'OBSERVATION';
}

function locateStatements({ row, file, lineOf }: YamlEntry<Reading>): Located<Claim | Mention>[] {
  return row.statements.map((statement, index) => ({
    row: toClaimOrMention(statement, row),
    file,
    line: lineOf(['statements', index]),
  }));
}

function toClaimOrMention({ phrase, locator, ...rest }: Statement, { source, subject }: Reading): Claim | Mention {
  return { ...rest, subject: rest.subject ?? subject, citation: { source, phrase, locator } };
}
