import { FactList } from '@ntm/ui/fact-list';
import { NoFigure } from '@ntm/ui/figure';
import { FoldedList } from '@ntm/ui/folded-list';
import { type ReactNode, useState } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  ClaimFigure_ClaimFragmentDoc,
  ClaimGroups_ObservationsFragmentDoc,
  ClaimGroups_TargetsFragmentDoc,
  type ClaimFigure_ClaimFragment as ClaimParts,
} from '../../gql/graphql.ts';
import { type I18n, useI18n } from '../i18n/i18n.tsx';
import { RowsButton } from '../rows-button.tsx';
import { arrangeByMeasure, type ClaimArrangement, type ClaimBlock } from './claim-arrangement.ts';
import { ClaimFigure, type ClaimFigureProps } from './claim-figure.tsx';
import { ClaimTakeAway } from './claim-take-away.tsx';

const FIRST_FIGURES = 6;

type StandingItem = NonNullable<ClaimFigureProps['standing']> & { readonly id: string };
type Standings = ReadonlyMap<string, StandingItem>;

export interface ClaimGroupsProps {
  readonly targets: FragmentType<typeof ClaimGroups_TargetsFragmentDoc>;
  readonly observations: FragmentType<typeof ClaimGroups_ObservationsFragmentDoc>;
}

/** Results and targets of one unit, in two groups that cannot be taken for each other; what is known comes first. */
export function UnitClaims({ targets, observations }: ClaimGroupsProps) {
  const { t } = useI18n();
  const hasTargets = readFragment(ClaimGroups_TargetsFragmentDoc, targets).nodes.length > 0;
  const hasResults = readFragment(ClaimGroups_ObservationsFragmentDoc, observations).nodes.length > 0;
  if (!hasTargets && !hasResults) return <NoFigure label={t.claims.noClaims} text={t.claims.noneText} />;
  const results = <UnitResults key="results" observations={observations} />;
  const plans = <UnitTargets key="targets" targets={targets} />;
  return hasResults ? [results, plans] : [plans, results];
}

/** 2 where the group is a part of the page by itself. */
interface GroupLevel {
  readonly level?: 2 | 3 | undefined;
  /** Name of the unit, where its figures can be taken along. */
  readonly about?: string | undefined;
  /** Where a spreadsheet finds them anew. */
  readonly live?: string;
}

/** What sources set out for one unit, the headline measures first, each with how far it is reached. */
export function UnitTargets({ targets: data, ...group }: Pick<ClaimGroupsProps, 'targets'> & GroupLevel) {
  const i18n = useI18n();
  const targets = readFragment(ClaimGroups_TargetsFragmentDoc, data);
  return (
    <FoldedGroup
      {...group}
      heading={i18n.t.claims.targets}
      all={readFragment(ClaimFigure_ClaimFragmentDoc, targets.nodes)}
      emptyText={i18n.t.claims.noTargets}
      arrangement={arrangeByMeasure(readFragment(ClaimFigure_ClaimFragmentDoc, targets.nodes))}
      standings={standingsOf(targets)}
      count={countOf(targets, i18n)}
    />
  );
}

/** What sources report of one unit, the headline measures first. */
export function UnitResults({ observations: data, ...group }: Pick<ClaimGroupsProps, 'observations'> & GroupLevel) {
  const i18n = useI18n();
  const observations = readFragment(ClaimGroups_ObservationsFragmentDoc, data);
  return (
    <FoldedGroup
      {...group}
      heading={i18n.t.claims.observations}
      all={readFragment(ClaimFigure_ClaimFragmentDoc, observations.nodes)}
      emptyText={i18n.t.claims.noObservations}
      arrangement={arrangeByMeasure(readFragment(ClaimFigure_ClaimFragmentDoc, observations.nodes))}
      standings={standingsOf(observations)}
      count={countOf(observations, i18n)}
    />
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

interface GroupProps extends GroupLevel {
  readonly heading: string;
  readonly arrangement: ClaimArrangement;
  readonly standings: Standings;
  readonly count: string;
  /** Every claim of the group, folded ones too. */
  readonly all: readonly ClaimParts[];
  /** What brings the figures that are not on screen yet. */
  readonly rest?: ReactNode;
}

function FoldedGroup({ emptyText, arrangement, ...group }: GroupProps & { readonly emptyText: string }) {
  const { t } = useI18n();
  const [isOpen, setIsOpen] = useState(false);
  const { blocks, worded } = arrangement;
  if (blocks.length + worded.length === 0) {
    return (
      <FactList heading={group.heading} level={group.level ?? 3}>
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

function Group({ heading, level = 3, about, live, all, arrangement, standings, count, rest }: GroupProps) {
  const { t, number } = useI18n();
  const { blocks, worded } = arrangement;
  if (blocks.length + worded.length === 0) return null;
  const figures = (of: readonly ClaimBlock[]) =>
    of.map((block) => <ClaimFigure key={block.claim.id} block={block} standing={standings.get(block.claim.id)} />);
  return (
    <FactList
      heading={heading}
      level={level}
      count={count}
      foot={
        <>
          {rest}
          {worded.length > 0 && (
            <FoldedList heading={t.claims.worded} count={number(worded.length)}>
              {figures(worded)}
            </FoldedList>
          )}
          {about && (
            <ClaimTakeAway
              about={about}
              what={heading}
              claims={all.map((claim) => ({ claim, unit: about }))}
              {...(live !== undefined && { live })}
            />
          )}
        </>
      }
    >
      {figures(blocks)}
    </FactList>
  );
}
