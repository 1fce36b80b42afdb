import { checkAssessments } from './assessments/check-assessments.ts';
import { readAssessments } from './assessments/read-assessments.ts';
import { checkUnique } from './check-unique.ts';
import { checkClaims } from './claims/check-claims.ts';
import { readClaims } from './claims/read-claims.ts';
import { checkConflicts } from './conflicts/check-conflicts.ts';
import { readConflictExplanations } from './conflicts/read-conflict-explanations.ts';
import { readDenominators } from './conflicts/read-denominators.ts';
import { DATA_FOLDER } from './data-folder.ts';
import type { Dataset } from './dataset.ts';
import { DatasetError } from './dataset-error.ts';
import { readGazetteer } from './gazetteer/read-gazetteer.ts';
import { readMeasures } from './measures/read-measures.ts';
import { readRuleBooks } from './rule-books/read-rule-books.ts';
import { checkSources, checkVillageListSources } from './sources/check-sources.ts';
import { readSources } from './sources/read-sources.ts';

/** No source of the record names a unit in a decision, or the owner of a product. */
const NOTHING_OF_SINGLE_UNITS = {
  recognitionDecisions: [],
  completeLists: [],
  ocopProducts: [],
  ocopEvaluations: [],
  ocopCertificates: [],
} as const satisfies Partial<Dataset>;

/**
 * Reads and checks the whole record.
 *
 * @throws DatasetError with all problems of all files. Problems of single entries are reported first and alone:
 *   cross-checks over entries that could not be read would only repeat them.
 */
export function loadDataset(dataFolder: string = DATA_FOLDER): Dataset {
  const gazetteer = readGazetteer(dataFolder);
  const sources = readSources(dataFolder);
  const measures = readMeasures(dataFolder);
  const { claims, mentions, problems } = readClaims(dataFolder);
  const denominators = readDenominators(dataFolder);
  const explanations = readConflictExplanations(dataFolder);
  const assessments = readAssessments(dataFolder);
  const unreadable = [
    ...(gazetteer.ok ? [] : gazetteer.refusal),
    ...sources.problems,
    ...measures.problems,
    ...problems,
    ...denominators.problems,
    ...explanations.problems,
    ...assessments.problems,
  ];
  if (!gazetteer.ok || unreadable.length > 0) throw new DatasetError(unreadable);

  const nation = gazetteer.value.unitVersions.find(({ level }) => level === 'NATION');
  if (nation === undefined) throw new Error('A checked register has a nation on each of its days.');
  const record = {
    ...gazetteer.value,
    sources: sources.entries.map(({ row }) => row),
    measures: measures.entries.map(({ row }) => row),
    claims: claims.map(({ row }) => row),
    mentions: mentions.map(({ row }) => row),
  };
  const units = new Set(record.unitVersions.map(({ identity }) => identity));
  const ruleBooks = readRuleBooks(dataFolder, { sources: record.sources, units });
  const contradictions = [
    ...checkSources(sources.entries, nation.validFrom),
    ...checkVillageListSources(record.villageLists, sources.entries),
    ...checkUnique(measures.entries, 'code', ({ code }) => code),
    ...checkClaims(claims, mentions, { sources: record.sources, measures: record.measures, units }),
    ...checkConflicts(denominators.entries, explanations.entries, record.claims),
    ...(ruleBooks.ok
      ? checkAssessments(assessments.entries, { ...ruleBooks.value, sources: record.sources, units })
      : ruleBooks.refusal),
  ];
  if (!ruleBooks.ok || contradictions.length > 0) throw new DatasetError(contradictions);
  return {
    name: 'record',
    registerFrom: nation.validFrom,
    ...record,
    ...ruleBooks.value,
    denominators: Object.fromEntries(denominators.entries.map(({ row }) => [row.claim, row.dividedBy])),
    conflictExplanations: Object.fromEntries(explanations.entries.map(({ row }) => [row.conflict, row.because])),
    assessments: assessments.entries.map(({ row }) => row),
    ...NOTHING_OF_SINGLE_UNITS,
  };
}
