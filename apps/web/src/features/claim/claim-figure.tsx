import { Figure } from '@ntm/ui/figure';
import { TextLink } from '@ntm/ui/text-link';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { ClaimFigure_ClaimFragmentDoc, type ClaimFigure_ClaimFragment as ClaimParts } from '../../gql/graphql.ts';
import { type I18n, useI18n } from '../../lib/i18n/i18n.tsx';
import { unbrokenName } from '../../lib/unit-name.ts';
import { useCitation } from '../../lib/use-citation.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { figureLabel, figureValue } from './figure-value.ts';

export interface ClaimFigureProps {
  readonly claim: FragmentType<typeof ClaimFigure_ClaimFragmentDoc>;
  /** Whom the claim is about, on the page of its source; elsewhere the page says so, and the figure names its source. */
  readonly subject?: ReactNode;
}

/** One claim of one source as a figure: a target is drawn and worded as a target, a result as a result. */
export function ClaimFigure({ claim: data, subject }: ClaimFigureProps) {
  const claim = readFragment(ClaimFigure_ClaimFragmentDoc, data);
  const i18n = useI18n();
  const citation = useCitation();
  const { value, unit } = figureValue(claim, i18n);
  const { t, text, language } = i18n;
  return (
    <Figure
      kind={kindOf(claim)}
      kindLabel={kindLabel(claim, i18n)}
      label={figureLabel(claim, i18n)}
      value={value}
      unit={unit}
      sentence={language === 'vi' ? claim.statement : claim.statementEn}
      status={claim.comparator === 'UNKNOWN' ? t.claims.sourceUnclear : undefined}
      citation={{
        ...citation(claim.citation, claim.note ? text(claim.note) : undefined),
        ...(subject !== undefined && { label: t.claims.wordsOfSource }),
      }}
      secondary={<ClaimDetails claim={claim} subject={subject} />}
    />
  );
}

function kindOf(claim: ClaimParts) {
  if (claim.__typename === 'Target') return 'target';
  return claim.computed ? 'computed' : 'result';
}

function kindLabel(claim: ClaimParts, { t }: I18n): string {
  const labels = { target: t.claims.target, result: t.claims.reported, computed: t.claims.computed };
  return labels[kindOf(claim)];
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
      {claim.restates && <p>{t.claims.restated}</p>}
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
