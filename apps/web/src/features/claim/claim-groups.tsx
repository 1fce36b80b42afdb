import { FactList } from '@ntm/ui/fact-list';
import { NoFigure } from '@ntm/ui/figure';
import { type ReactNode, useState } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  ClaimFigure_ClaimFragmentDoc,
  ClaimGroups_ObservationsFragmentDoc,
  ClaimGroups_TargetsFragmentDoc,
} from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { RowsButton } from '../../lib/rows-button.tsx';
import { ClaimFigure, type ClaimFigureProps } from './claim-figure.tsx';

const FIRST_FIGURES = 6;

type ClaimItem = ClaimFigureProps['claim'] & { readonly id: string };

export interface ClaimGroupsProps {
  readonly targets: FragmentType<typeof ClaimGroups_TargetsFragmentDoc>;
  readonly observations: FragmentType<typeof ClaimGroups_ObservationsFragmentDoc>;
}

/** Targets and results of one unit, in two groups that cannot be taken for each other; the latest results come first. */
export function UnitClaims(props: ClaimGroupsProps) {
  const { t } = useI18n();
  const targets = readFragment(ClaimGroups_TargetsFragmentDoc, props.targets);
  const observations = readFragment(ClaimGroups_ObservationsFragmentDoc, props.observations);
  if (targets.nodes.length + observations.nodes.length === 0) {
    return <NoFigure label={t.claims.noneText} text={t.claims.noClaims} />;
  }
  return (
    <>
      <FoldedGroup
        heading={t.claims.targets}
        emptyText={t.claims.noTargets}
        claims={targets.nodes}
        total={targets.totalCount}
      />
      <FoldedGroup
        heading={t.claims.observations}
        emptyText={t.claims.noObservations}
        claims={latestFirst(observations.nodes)}
        total={observations.totalCount}
      />
    </>
  );
}

export interface SourceClaimsProps extends ClaimGroupsProps {
  /** Whom each claim is about, by the claim's id. */
  readonly subjects: ReadonlyMap<string, ReactNode>;
}

/** Every target and every result of one source, in the order in which it prints them. */
export function SourceClaims({ subjects, ...props }: SourceClaimsProps) {
  const { t } = useI18n();
  const targets = readFragment(ClaimGroups_TargetsFragmentDoc, props.targets);
  const observations = readFragment(ClaimGroups_ObservationsFragmentDoc, props.observations);
  return (
    <>
      <Group heading={t.claims.targets} claims={targets.nodes} total={targets.totalCount} subjects={subjects} />
      <Group
        heading={t.claims.observations}
        claims={observations.nodes}
        total={observations.totalCount}
        subjects={subjects}
      />
    </>
  );
}

function latestFirst<Item extends ClaimItem>(claims: readonly Item[]): Item[] {
  const day = (item: Item) => {
    const claim = readFragment(ClaimFigure_ClaimFragmentDoc, item);
    return (claim.__typename === 'Observation' && claim.asOf) || '';
  };
  return claims.toSorted((one, other) => day(other).localeCompare(day(one)));
}

interface GroupProps {
  readonly heading: string;
  readonly claims: readonly ClaimItem[];
  readonly total: number;
  readonly subjects?: ReadonlyMap<string, ReactNode>;
}

function FoldedGroup({ emptyText, claims, ...group }: GroupProps & { readonly emptyText: string }) {
  const { t } = useI18n();
  const [isOpen, setIsOpen] = useState(false);
  const hidden = claims.length - FIRST_FIGURES;
  if (claims.length === 0) {
    return (
      <FactList heading={group.heading}>
        <NoFigure label={t.claims.noneText} text={emptyText} />
      </FactList>
    );
  }
  if (hidden <= 0 || isOpen) return <Group {...group} claims={claims} />;
  return (
    <>
      <Group {...group} claims={claims.slice(0, FIRST_FIGURES)} />
      <RowsButton rows={hidden} onClick={() => setIsOpen(true)} />
    </>
  );
}

function Group({ heading, claims, total, subjects }: GroupProps) {
  const { t, number } = useI18n();
  if (claims.length === 0) return null;
  const count = claims.length < total ? t.claims.shownOf(number(claims.length), number(total)) : number(total);
  return (
    <FactList heading={heading} count={count}>
      {claims.map((claim) => (
        <ClaimFigure key={claim.id} claim={claim} subject={subjects?.get(claim.id)} />
      ))}
    </FactList>
  );
}
