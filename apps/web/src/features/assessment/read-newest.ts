import { readFragment } from '../../gql/fragment-masking.ts';
import {
  CriterionResult_ResultFragmentDoc,
  type NewestAssessment_CommuneFragment,
  type CriterionResult_ResultFragment as ResultParts,
} from '../../gql/graphql.ts';

type AssessmentParts = NewestAssessment_CommuneFragment['assessments'][number];

/** An assessment with its results by number, and those of them that still block recognition, nearest first. */
export interface ReadAssessment {
  readonly assessment: AssessmentParts;
  readonly results: readonly ResultParts[];
  readonly gaps: readonly ResultParts[];
}

export function readNewest({ assessments }: NewestAssessment_CommuneFragment): ReadAssessment | undefined {
  const [newest] = assessments;
  if (newest === undefined) return undefined;
  const results = newest.results.map((result) => readFragment(CriterionResult_ResultFragmentDoc, result));
  const byCode = new Map(results.map((result) => [result.criterion.code, result]));
  return {
    assessment: newest,
    results,
    gaps: newest.gaps.flatMap(({ criterion }) => byCode.get(criterion.code) ?? []),
  };
}
