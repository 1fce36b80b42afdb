import { FactList } from '@ntm/ui/fact-list';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { ClaimFigure_ClaimFragmentDoc, TargetList_TargetFragmentDoc } from '../../gql/graphql.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { alone } from './claim-arrangement.ts';
import { ClaimFigure } from './claim-figure.tsx';
import { subjectLinks } from './subject-links.tsx';

export interface TargetListProps {
  readonly heading: string;
  readonly targets: readonly FragmentType<typeof TargetList_TargetFragmentDoc>[];
}

/** Targets of any units, each with whom it is about and whether it is reached. */
export function TargetList({ heading, targets: data }: TargetListProps) {
  const unitHref = useUnitHref();
  const targets = data.map((target) => readFragment(TargetList_TargetFragmentDoc, target));
  const subjects = subjectLinks(targets, unitHref);
  return (
    <FactList heading={heading} level={2}>
      {targets.map((target) => (
        <ClaimFigure
          key={target.id}
          block={alone(readFragment(ClaimFigure_ClaimFragmentDoc, target))}
          standing={target}
          subject={subjects.get(target.id)}
        />
      ))}
    </FactList>
  );
}
