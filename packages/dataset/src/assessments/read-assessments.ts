import type { AssessmentRecord } from '@ntm/domain/assessment/assessment-record';
import { readYamlFolder, type YamlEntry, type YamlList } from '../yaml-file.ts';
import { assessmentEntry } from './assessment-entry.ts';

/** Reads every file of `data/assessments/`, each a list of assessments; see the notes there. */
export function readAssessments(dataFolder: string): YamlList<AssessmentRecord> {
  const { entries, problems } = readYamlFolder(dataFolder, 'assessments', assessmentEntry);
  return {
    entries: entries.map(({ row: { source, locator, ...row }, ...place }): YamlEntry<AssessmentRecord> => {
      return { ...place, row: { ...row, citation: { source, phrase: null, locator } } };
    }),
    problems,
  };
}
