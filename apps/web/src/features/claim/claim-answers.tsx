import { Answer } from '@ntm/ui/answer-list';
import { CitationButton } from '@ntm/ui/citation-button';
import { KindMark } from '@ntm/ui/kind-mark';
import { StatusMark } from '@ntm/ui/status-mark';
import { TextLink } from '@ntm/ui/text-link';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  ClaimFigure_ClaimFragmentDoc,
  ClaimGroups_ObservationsFragmentDoc,
  ClaimGroups_TargetsFragmentDoc,
  type ClaimFigure_ClaimFragment as ClaimParts,
  ClaimStanding_ClaimFragmentDoc,
} from '../../gql/graphql.ts';
import { arrangeByMeasure } from '../../lib/claim/claim-arrangement.ts';
import { kindLabel, kindOf } from '../../lib/claim/claim-kind.ts';
import { claimTime } from '../../lib/claim/claim-time.ts';
import { figureLabel, figureValue } from '../../lib/claim/figure-value.ts';
import { useClaimCitation } from '../../lib/claim/use-claim-citation.tsx';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { VERDICT_SHAPES } from '../../lib/verdict-shape.ts';

/** What is promised for a unit before everything else, and whether it was reached. */
export function TargetAnswer({ targets: data }: { targets: FragmentType<typeof ClaimGroups_TargetsFragmentDoc> }) {
  const { t, counted } = useI18n();
  const targets = readFragment(ClaimGroups_TargetsFragmentDoc, data);
  const claim = headline(readFragment(ClaimFigure_ClaimFragmentDoc, targets.nodes));
  if (claim === undefined) return <NoAnswer kind="target" text={t.unitPage.noTarget} />;
  const standing = readFragment(
    ClaimStanding_ClaimFragmentDoc,
    targets.nodes.find(({ id }) => id === claim.id),
  );
  const others = targets.totalCount - 1;
  return (
    <ClaimAnswer
      claim={claim}
      more={others > 0 && <TextLink href="#chi-tieu">{t.unitPage.otherTargets(counted(others))}</TextLink>}
    >
      {standing?.__typename === 'Target' && (
        <StatusMark
          shape={VERDICT_SHAPES[standing.progress.verdict]}
          label={t.unitPage.reached[standing.progress.verdict]}
        />
      )}
    </ClaimAnswer>
  );
}

export interface ResultAnswerProps {
  readonly observations: FragmentType<typeof ClaimGroups_ObservationsFragmentDoc>;
}

/** What is reported of a unit before everything else; nothing reported is said and is never a zero. */
export function ResultAnswer({ observations: data }: ResultAnswerProps) {
  const { t, counted } = useI18n();
  const observations = readFragment(ClaimGroups_ObservationsFragmentDoc, data);
  const claim = headline(readFragment(ClaimFigure_ClaimFragmentDoc, observations.nodes));
  if (claim === undefined) return <NoAnswer kind="result" text={t.unitPage.noResult} />;
  const others = observations.totalCount - 1;
  return (
    <ClaimAnswer
      claim={claim}
      more={others > 0 && <TextLink href="#ket-qua">{t.unitPage.otherResults(counted(others))}</TextLink>}
    />
  );
}

function headline(claims: readonly ClaimParts[]): ClaimParts | undefined {
  return arrangeByMeasure(claims).blocks[0]?.claim;
}

function NoAnswer({ kind, text }: { kind: 'target' | 'result'; text: string }) {
  const { t } = useI18n();
  const label = kind === 'target' ? t.claims.target : t.claims.reported;
  return (
    <Answer as="none" question={<KindMark kind={kind} label={label} />}>
      {text}
    </Answer>
  );
}

interface ClaimAnswerProps {
  readonly claim: ClaimParts;
  readonly more: ReactNode;
  readonly children?: ReactNode;
}

function ClaimAnswer({ claim, more, children }: ClaimAnswerProps) {
  const i18n = useI18n();
  const cite = useClaimCitation();
  const { value, unit } = figureValue(claim, i18n);
  const time = claimTime(claim, i18n);
  return (
    <Answer
      as="figure"
      question={<KindMark kind={kindOf(claim)} label={kindLabel(claim, i18n)} />}
      detail={
        <>
          {claim.value != null && <p>{figureLabel(claim, i18n)}</p>}
          {children}
          <CitationButton {...cite(claim)} />
          {more}
        </>
      }
    >
      {[value, unit].filter(Boolean).join(' ')}
      {claim.value == null && time && `, ${time}`}
    </Answer>
  );
}
