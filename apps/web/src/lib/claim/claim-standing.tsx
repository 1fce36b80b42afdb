import { Judgement } from '@ntm/ui/judgement';
import { TextLink } from '@ntm/ui/text-link';
import type { ClaimStanding_ClaimFragment as StandingParts } from '../../gql/graphql.ts';
import { addresses } from '../addresses.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { placeParams, usePlace } from '../place.ts';
import { unbrokenName } from '../unit-name.ts';
import { useUnitHref } from '../use-unit-href.ts';
import { VERDICT_SHAPES } from '../verdict-shape.ts';

type Progress = Extract<StandingParts, { __typename: 'Target' }>['progress'];

/** What became of a claim: whether the target is reached, and who says otherwise. */
export function ClaimStanding({ standing }: { standing: StandingParts }) {
  return (
    <>
      {standing.__typename === 'Target' && <TargetProgress progress={standing.progress} />}
      {standing.conflicts.length > 0 && <ConflictsInPlace conflicts={standing.conflicts} />}
    </>
  );
}

function TargetProgress({ progress }: { progress: Progress }) {
  const { t, language, counted } = useI18n();
  const place = usePlace();
  const unitHref = useUnitHref();
  const { verdict, evidence, failing } = progress;
  return (
    <Judgement
      shape={VERDICT_SHAPES[verdict]}
      label={t.verdicts[verdict]}
      explanation={language === 'vi' ? progress.explanation : progress.explanationEn}
    >
      {evidence.length > 0 && (
        <details>
          <summary>{t.progress.evidence}</summary>
          <ul>
            {evidence.map((observation) => (
              <li key={observation.id}>
                <p>{language === 'vi' ? observation.statement : observation.statementEn}</p>
                <TextLink href={addresses.Source({ slug: observation.citation.source.slug, ...placeParams(place) })}>
                  {observation.citation.source.title}
                </TextLink>
              </li>
            ))}
          </ul>
        </details>
      )}
      {failing.length > 0 && (
        <details>
          <summary>{t.progress.failing(counted(failing.length))}</summary>
          <ul>
            {failing.map((unit) => (
              <li key={unit.id}>
                <TextLink href={unitHref(unit, unit.asOf)}>{unbrokenName(unit)}</TextLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Judgement>
  );
}

function ConflictsInPlace({ conflicts }: Pick<StandingParts, 'conflicts'>) {
  const { t, language } = useI18n();
  const place = usePlace();
  return (
    <>
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict.key}>
            {t.conflicts.kinds[conflict.kind]}: {language === 'vi' ? conflict.note : conflict.noteEn}
          </li>
        ))}
      </ul>
      <TextLink href={addresses.Conflicts(placeParams(place))}>{t.conflicts.see}</TextLink>
    </>
  );
}
