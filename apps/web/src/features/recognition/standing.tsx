import { isInProgramme } from '@ntm/domain/recognition/recognition-ladder';
import { Answer } from '@ntm/ui/answer-list';
import { CitationButton } from '@ntm/ui/citation-button';
import { StatusMark } from '@ntm/ui/status-mark';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  Standing_UnitFragmentDoc,
  type Standing_UnitFragment as StandingParts,
  UnitLink_UnitFragmentDoc,
} from '../../gql/graphql.ts';
import { Explained } from '../../lib/glossary/explained.tsx';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { STANDING_SHAPES } from '../../lib/standing-shape.ts';
import { unbrokenName } from '../../lib/unit-name.ts';
import { useCitation } from '../../lib/use-citation.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { withoutVerdict } from '../../lib/without-verdict.ts';

/** Whether the unit is recognised on its day: in words, since when, and the paper that says so or what is missing. */
export function Standing({ unit: data }: { unit: FragmentType<typeof Standing_UnitFragmentDoc> }) {
  const { t, day, language } = useI18n();
  const citation = useCitation();
  const { kind, recognition } = readFragment(Standing_UnitFragmentDoc, data);
  const { standing, tier, since } = recognition;
  const label = t.recognition.standings[standing];
  const shortReasons = {
    ...(!isInProgramme(kind) && { NOT_RECOGNISED: t.unitPage.outside(t.kinds[kind]) }),
    UNKNOWN: t.unitPage.noDecision,
  };
  const shortReason = standing === 'NOT_RECOGNISED' || standing === 'UNKNOWN' ? shortReasons[standing] : undefined;
  const reason = language === 'vi' ? recognition.explanation : recognition.explanationEn;
  return (
    <Answer
      question={<Explained id="recognition">{t.recognition.title}</Explained>}
      detail={
        <>
          <p>{shortReason ?? withoutVerdict(reason, label)}</p>
          <HeldBefore held={recognition.heldBefore} />
          {recognition.citation && <CitationButton {...citation(recognition.citation, undefined)} />}
        </>
      }
    >
      <StatusMark
        shape={STANDING_SHAPES[standing]}
        label={[label, tier && t.claims.tiers[tier]].filter(Boolean).join(': ')}
      />
      {since && ` ${t.unit.since(day(since))}`}
    </Answer>
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
