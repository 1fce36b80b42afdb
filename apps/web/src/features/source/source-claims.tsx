import { CitationButton } from '@ntm/ui/citation-button';
import { KindMark } from '@ntm/ui/kind-mark';
import { Tag } from '@ntm/ui/tag';
import { TextLink } from '@ntm/ui/text-link';
import { useEffect } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  Citation_CitationFragmentDoc,
  ClaimFigure_ClaimFragmentDoc,
  type SourceClaims_ClaimFragment as ClaimOfSource,
  SourceClaims_ClaimFragmentDoc,
  SourceClaims_SourceFragmentDoc,
  UnitLink_UnitFragmentDoc,
} from '../../gql/graphql.ts';
import { arrangeAsPrinted, type ClaimBlock } from '../../lib/claim/claim-arrangement.ts';
import { kindLabel, kindOf } from '../../lib/claim/claim-kind.ts';
import { figureLabel, figureValue } from '../../lib/claim/figure-value.ts';
import { useClaimCitation } from '../../lib/claim/use-claim-citation.tsx';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { headlineName } from '../../lib/unit-name.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import styles from './source-claims.module.css';

/** Every target and every result of one source: one line each, under whom it is about, in the order of the print. */
export function SourceClaims({ source: data }: { source: FragmentType<typeof SourceClaims_SourceFragmentDoc> }) {
  const { t, number } = useI18n();
  const { targets, observations } = readFragment(SourceClaims_SourceFragmentDoc, data);
  const claims = [...targets.nodes, ...observations.nodes].map((node) =>
    readFragment(SourceClaims_ClaimFragmentDoc, node),
  );
  useAnchor();
  const total = targets.totalCount + observations.totalCount;
  const groups = Map.groupBy(claims, ({ subject }) => readFragment(UnitLink_UnitFragmentDoc, subject).identity);
  return (
    <>
      {claims.length < total && <p>{t.claims.shownOf(number(claims.length), number(total))}</p>}
      <div className={styles.groups}>
        {[...groups].map(([identity, about]) => (
          <AboutUnit key={identity} claims={about} />
        ))}
      </div>
    </>
  );
}

/** A link to one figure of a source leads to its line, which is not there before the answer. */
function useAnchor(): void {
  useEffect(() => {
    const line = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (line) line.scrollIntoView({ block: 'center' });
  }, []);
}

function AboutUnit({ claims }: { claims: readonly ClaimOfSource[] }) {
  const unitHref = useUnitHref();
  const [first] = claims;
  if (first === undefined) return null;
  const unit = readFragment(UnitLink_UnitFragmentDoc, first.subject);
  const doubtful = new Set(claims.filter(({ conflicts }) => conflicts.length > 0).map(({ key }) => key));
  const { blocks, worded } = arrangeAsPrinted(readFragment(ClaimFigure_ClaimFragmentDoc, claims));
  return (
    <section className={styles.group} aria-labelledby={`ve-${unit.identity}`}>
      <h3 className={styles.unit} id={`ve-${unit.identity}`}>
        <TextLink href={unitHref(unit, first.subject.asOf)}>{headlineName(unit)}</TextLink>
      </h3>
      <ul>
        {[...blocks, ...worded].map((block) => (
          <ClaimLine key={block.claim.id} block={block} isDoubtful={doubtful.has(block.claim.key)} />
        ))}
      </ul>
    </section>
  );
}

function ClaimLine({ block, isDoubtful }: { block: ClaimBlock; isDoubtful: boolean }) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const cite = useClaimCitation();
  const { claim, restatements } = block;
  const { value, unit } = figureValue(claim, i18n);
  const { phrase } = readFragment(Citation_CitationFragmentDoc, claim.citation);
  const said = [value, unit].filter(Boolean).join(' ');
  return (
    <li className={styles.line} id={claim.key} data-kind={kindOf(claim)}>
      <figure className={styles.figure} aria-label={language === 'vi' ? claim.statement : claim.statementEn}>
        <span className={styles.kind}>
          <KindMark kind={kindOf(claim)} label={kindLabel(claim, i18n)} />
        </span>
        <span className={styles.value}>
          <CitationButton {...cite(claim)} variant="value" label={said === '' ? t.claims.wordsOfSource : said} />
        </span>
        <span className={styles.label}>
          {figureLabel(claim, i18n)}
          {phrase && <span className={styles.phrase}> «{phrase}»</span>}
          {restatements.map((again) => (
            <span key={again.id} className={styles.again}>
              <CitationButton
                {...cite(again)}
                label={t.claims.restated([figureValue(again, i18n).value, unit].filter(Boolean).join(' '))}
              />
            </span>
          ))}
          {isDoubtful && <Tag tone="doubt">{t.conflicts.differ}</Tag>}
        </span>
      </figure>
    </li>
  );
}
