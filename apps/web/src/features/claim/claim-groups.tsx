import { FactList } from '@ntm/ui/fact-list';
import { NoFigure } from '@ntm/ui/figure';
import { FoldedList } from '@ntm/ui/folded-list';
import { type ReactNode, useState } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  ClaimFigure_ClaimFragmentDoc,
  ClaimGroups_ObservationsFragmentDoc,
  ClaimGroups_TargetsFragmentDoc,
} from '../../gql/graphql.ts';
import { type I18n, useI18n } from '../../lib/i18n/i18n.tsx';
import { RowsButton } from '../../lib/rows-button.tsx';
import { arrangeAsPrinted, arrangeByMeasure, type ClaimArrangement, type ClaimBlock } from './claim-arrangement.ts';
import { ClaimFigure, type ClaimFigureProps } from './claim-figure.tsx';

const FIRST_FIGURES = 6;

type StandingItem = NonNullable<ClaimFigureProps['standing']> & { readonly id: string };
type Standings = ReadonlyMap<string, StandingItem>;

export interface ClaimGroupsProps {
  readonly targets: FragmentType<typeof ClaimGroups_TargetsFragmentDoc>;
  readonly observations: FragmentType<typeof ClaimGroups_ObservationsFragmentDoc>;
}

/** Results and targets of one unit, in two groups that cannot be taken for each other; what is known comes first. */
export function UnitClaims(props: ClaimGroupsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const targets = readFragment(ClaimGroups_TargetsFragmentDoc, props.targets);
  const observations = readFragment(ClaimGroups_ObservationsFragmentDoc, props.observations);
  if (targets.nodes.length + observations.nodes.length === 0) {
    return <NoFigure label={t.claims.noClaims} text={t.claims.noneText} />;
  }
  const results = (
    <FoldedGroup
      key="results"
      heading={t.claims.observations}
      emptyText={t.claims.noObservations}
      arrangement={arrangeByMeasure(readFragment(ClaimFigure_ClaimFragmentDoc, observations.nodes))}
      standings={standingsOf(observations)}
      count={countOf(observations, i18n)}
    />
  );
  const plans = (
    <FoldedGroup
      key="targets"
      heading={t.claims.targets}
      emptyText={t.claims.noTargets}
      arrangement={arrangeByMeasure(readFragment(ClaimFigure_ClaimFragmentDoc, targets.nodes))}
      standings={standingsOf(targets)}
      count={countOf(targets, i18n)}
    />
  );
  return observations.nodes.length > 0 ? [results, plans] : [plans, results];
}

export interface SourceClaimsProps extends ClaimGroupsProps {
  /** Whom each claim is about, by the claim's id. */
  readonly subjects: ReadonlyMap<string, ReactNode>;
}

/** Every target and every result of one source, in the order in which it prints them. */
export function SourceClaims({ subjects, ...props }: SourceClaimsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const targets = readFragment(ClaimGroups_TargetsFragmentDoc, props.targets);
  const observations = readFragment(ClaimGroups_ObservationsFragmentDoc, props.observations);
  return (
    <>
      <Group
        heading={t.claims.targets}
        arrangement={arrangeAsPrinted(readFragment(ClaimFigure_ClaimFragmentDoc, targets.nodes))}
        standings={standingsOf(targets)}
        count={countOf(targets, i18n)}
        subjects={subjects}
      />
      <Group
        heading={t.claims.observations}
        arrangement={arrangeAsPrinted(readFragment(ClaimFigure_ClaimFragmentDoc, observations.nodes))}
        standings={standingsOf(observations)}
        count={countOf(observations, i18n)}
        subjects={subjects}
      />
    </>
  );
}

/** A connection gives one page: where the record holds more, the count says so. */
function countOf(claims: { readonly nodes: readonly unknown[]; readonly totalCount: number }, { t, number }: I18n) {
  const [shown, total] = [claims.nodes.length, claims.totalCount];
  return shown < total ? t.claims.shownOf(number(shown), number(total)) : number(total);
}

/** What became of each claim, by the claim's id. */
function standingsOf({ nodes }: { readonly nodes: readonly StandingItem[] }): Standings {
  return new Map(nodes.map((node) => [node.id, node]));
}

interface GroupProps {
  readonly heading: string;
  readonly arrangement: ClaimArrangement;
  readonly standings: Standings;
  readonly count: string;
  readonly subjects?: ReadonlyMap<string, ReactNode>;
  /** What brings the figures that are not on screen yet. */
  readonly rest?: ReactNode;
}

function FoldedGroup({ emptyText, arrangement, ...group }: GroupProps & { readonly emptyText: string }) {
  const { t } = useI18n();
  const [isOpen, setIsOpen] = useState(false);
  const { blocks, worded } = arrangement;
  if (blocks.length + worded.length === 0) {
    return (
      <FactList heading={group.heading}>
        <NoFigure label={emptyText} text={t.claims.noneText} />
      </FactList>
    );
  }
  const hidden = blocks.length - FIRST_FIGURES;
  if (hidden <= 0 || isOpen) return <Group {...group} arrangement={arrangement} />;
  return (
    <Group
      {...group}
      arrangement={{ blocks: blocks.slice(0, FIRST_FIGURES), worded }}
      rest={<RowsButton rows={hidden} onClick={() => setIsOpen(true)} />}
    />
  );
}

function Group({ heading, arrangement, standings, count, subjects, rest }: GroupProps) {
  const { t, number } = useI18n();
  const { blocks, worded } = arrangement;
  if (blocks.length + worded.length === 0) return null;
  const figures = (of: readonly ClaimBlock[]) =>
    of.map((block) => (
      <ClaimFigure
        key={block.claim.id}
        block={block}
        standing={standings.get(block.claim.id)}
        subject={subjects?.get(block.claim.id)}
      />
    ));
  return (
    <FactList
      heading={heading}
      count={count}
      foot={
        <>
          {rest}
          {worded.length > 0 && (
            <FoldedList heading={t.claims.worded} count={number(worded.length)}>
              {figures(worded)}
            </FoldedList>
          )}
        </>
      }
    >
      {figures(blocks)}
    </FactList>
  );
}
