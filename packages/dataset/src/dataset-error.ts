import { type DataProblem, describeProblem } from './data-problem.ts';

/** The data files do not make a record: every problem that was found, each with its file and line. */
export class DatasetError extends Error {
  readonly problems: readonly DataProblem[];

  constructor(problems: readonly DataProblem[]) {
    super(`The dataset has ${problems.length} problem(s):\n${problems.map(describeProblem).join('\n')}`);
    this.name = 'DatasetError';
    this.problems = problems;
  }
}
