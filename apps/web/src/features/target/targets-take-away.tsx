import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  ClaimFigure_ClaimFragmentDoc,
  TargetBoard_TargetFragmentDoc,
  TargetRow_TargetFragmentDoc,
  UnitLink_UnitFragmentDoc,
} from '../../gql/graphql.ts';
import { ClaimTakeAway } from '../../lib/claim/claim-take-away.tsx';
import { useI18n } from '../../lib/i18n/i18n.tsx';

/** The targets of the board to take along, each with its verdict. */
export function TargetsTakeAway({
  targets,
}: {
  targets: readonly FragmentType<typeof TargetBoard_TargetFragmentDoc>[];
}) {
  const { t } = useI18n();
  return (
    <ClaimTakeAway
      about={t.unit.nationName}
      what={t.targets.title}
      live="/csv/chi-tieu"
      claims={targets.map((data) => {
        const target = readFragment(TargetBoard_TargetFragmentDoc, data);
        const { progress, ...row } = readFragment(TargetRow_TargetFragmentDoc, target);
        return {
          claim: readFragment(ClaimFigure_ClaimFragmentDoc, row),
          unit: readFragment(UnitLink_UnitFragmentDoc, target.subject).fullName,
          verdict: progress.verdict,
        };
      })}
    />
  );
}
