import { Figure } from '@ntm/ui/figure';
import { TextLink } from '@ntm/ui/text-link';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  type ClaimFigure_ClaimFragment as ClaimParts,
  ClaimStanding_ClaimFragmentDoc,
  type ClaimStanding_ClaimFragment as StandingParts,
} from '../../gql/graphql.ts';
import { type I18n, useI18n } from '../i18n/i18n.tsx';
import { unbrokenName } from '../unit-name.ts';
import { useUnitHref } from '../use-unit-href.ts';
import type { ClaimBlock } from './claim-arrangement.ts';
import { kindLabel, kindOf } from './claim-kind.ts';
import { ClaimStanding } from './claim-standing.tsx';
import { EarlierValues } from './earlier-values.tsx';
import { figureLabel, figureValue } from './figure-value.ts';
import { Restatements } from './restatements.tsx';
import { useClaimCitation } from './use-claim-citation.tsx';

export interface ClaimFigureProps {
  readonly block: ClaimBlock;
  /** Whom the claim is about, on the page of its source; elsewhere the page says so, and the figure names its source. */
  readonly subject?: ReactNode;
  /** What became of it; left out where the page is about that itself. */
  readonly standing?: FragmentType<typeof ClaimStanding_ClaimFragmentDoc>;
}

/** A claim as a figure: a target is drawn and worded as a target, a result as a result. */
export function ClaimFigure({ block, subject, standing: standingData }: ClaimFigureProps) {
  const { claim, earlier, restatements } = block;
  const standing = readFragment(ClaimStanding_ClaimFragmentDoc, standingData);
  const i18n = useI18n();
  const cite = useClaimCitation();
  const { value, unit } = figureValue(claim, i18n);
  const { t, language } = i18n;
  const statement = language === 'vi' ? claim.statement : claim.statementEn;
  return (
    <Figure
      kind={kindOf(claim)}
      kindLabel={kindLabel(claim, i18n)}
      label={figureLabel(claim, i18n)}
      value={value}
      unit={unit}
      // Label and value say it already, where there is a value.
      sentence={value === undefined && statement}
      status={doubt(claim, standing, i18n)}
      citation={{
        ...cite(claim),
        ...(subject !== undefined && { label: t.claims.wordsOfSource }),
      }}
      secondary={
        <>
          <ClaimDetails claim={claim} subject={subject} />
          <Restatements claims={restatements} />
          {standing && <ClaimStanding standing={standing} />}
        </>
      }
      series={earlier.length > 0 && <EarlierValues claims={earlier} />}
    />
  );
}

function doubt(claim: ClaimParts, standing: StandingParts | null | undefined, { t }: I18n): string | undefined {
  const doubts = [
    claim.comparator === 'UNKNOWN' && t.claims.sourceUnclear,
    standing && standing.conflicts.length > 0 && t.conflicts.differ,
  ].filter(Boolean);
  return doubts.length > 0 ? doubts.join(' · ') : undefined;
}

function ClaimDetails({ claim, subject }: { claim: ClaimParts; subject: ReactNode }) {
  const { t, language, counted } = useI18n();
  const unitHref = useUnitHref();
  const carried = claim.__typename === 'Target' ? claim.carriedFrom : undefined;
  const named = claim.__typename === 'Target' ? claim.namedUnits : [];
  return (
    <>
      {subject && (
        <p>
          {t.claims.about} {subject}
        </p>
      )}
      {carried && <p>{t.claims.carried(language === 'vi' ? carried.statement : carried.statementEn)}</p>}
      {named.length > 0 && (
        <details>
          <summary>{t.claims.named(counted(named.length))}</summary>
          <ul>
            {named.map((unit) => (
              <li key={unit.id}>
                <TextLink href={unitHref(unit, unit.asOf)}>{unbrokenName(unit)}</TextLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
