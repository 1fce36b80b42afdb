import { CitationButton } from '@ntm/ui/citation-button';
import { Judgement } from '@ntm/ui/judgement';
import type { StatusShape } from '@ntm/ui/status-mark';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  type RecognitionStanding,
  Standing_UnitFragmentDoc,
  type Standing_UnitFragment as StandingParts,
  UnitLink_UnitFragmentDoc,
} from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { unbrokenName } from '../../lib/unit-name.ts';
import { useCitation } from '../../lib/use-citation.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';

const SHAPES: Readonly<Record<RecognitionStanding, StatusShape>> = {
  RECOGNISED: 'full',
  REVOKED: 'struck',
  NOT_RECOGNISED: 'hollow',
  NOT_ASSESSED_AFTER_CHANGE: 'pending',
  UNKNOWN: 'unknown',
};

/** How the unit stands with the programme on its day, and the paper that says so or what is missing. */
export function Standing({ unit: data }: { unit: FragmentType<typeof Standing_UnitFragmentDoc> }) {
  const { t, day, language } = useI18n();
  const citation = useCitation();
  const { recognition } = readFragment(Standing_UnitFragmentDoc, data);
  const { standing, tier, since } = recognition;
  const meta = [tier && t.claims.tiers[tier], since && t.unit.since(day(since))].filter(Boolean).join(' · ');
  return (
    <Judgement
      shape={SHAPES[standing]}
      label={t.recognition.standings[standing]}
      meta={meta}
      explanation={language === 'vi' ? recognition.explanation : recognition.explanationEn}
    >
      <HeldBefore held={recognition.heldBefore} />
      {recognition.citation && <CitationButton {...citation(recognition.citation, undefined)} />}
    </Judgement>
  );
}

function HeldBefore({ held }: { held: StandingParts['recognition']['heldBefore'] }) {
  const { t } = useI18n();
  const unitHref = useUnitHref();
  if (held.length === 0) return null;
  return (
    <details>
      <summary>{t.recognition.heldBefore}</summary>
      <ul>
        {held.map(({ tier, unit }) => {
          const link = readFragment(UnitLink_UnitFragmentDoc, unit);
          return (
            <li key={unit.id}>
              <TextLink href={unitHref(link, unit.asOf)}>{unbrokenName(link)}</TextLink>: {t.claims.tiers[tier]}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
