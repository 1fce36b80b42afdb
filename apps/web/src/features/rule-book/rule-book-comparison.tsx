import { compareDays } from '@ntm/domain/kernel/calendar-day';
import { type ComparedCriterion, compareCriteriaSets } from '@ntm/domain/rule-book/compare-criteria-sets';
import { Section } from '@ntm/ui/level-section';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  RuleBookComparison_SetFragmentDoc,
  type RuleBookComparison_SetFragment as SetParts,
} from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import styles from './rule-book-comparison.module.css';

type RuleBook = FragmentType<typeof RuleBookComparison_SetFragmentDoc>;

export interface RuleBookComparisonProps {
  readonly set: RuleBook;
  /** The one it is laid beside. */
  readonly besides: RuleBook;
}

/** What the older of two rule books has and the younger has not, and the other way round, by what criteria are about. */
export function RuleBookComparison(props: RuleBookComparisonProps) {
  const { t, language, text } = useI18n();
  const sets = [props.set, props.besides].map((set) => readFragment(RuleBookComparison_SetFragmentDoc, set));
  const [older, younger] = sets.toSorted((one, other) => compareDays(one.validFrom, other.validFrom));
  if (older === undefined || younger === undefined) return null;
  const { added, dropped, renamed, renumbered } = compareCriteriaSets(
    { criteria: older.criteria.map(asCompared) },
    { criteria: younger.criteria.map(asCompared) },
  );
  const numbered = ({ number, name }: ComparedCriterion) => `${number}. ${text(name)}`;
  const pair = ({ from, to }: { from: ComparedCriterion; to: ComparedCriterion }) =>
    t.ruleBooks.change(numbered(from), numbered(to));
  const kinds = [
    { heading: t.ruleBooks.added, lines: added.map(numbered) },
    { heading: t.ruleBooks.dropped, lines: dropped.map(numbered) },
    { heading: t.ruleBooks.renamed, lines: renamed.map(pair) },
    { heading: t.ruleBooks.renumbered, lines: renumbered.map(pair) },
  ].filter(({ lines }) => lines.length > 0);
  const title = (set: SetParts) => (language === 'vi' ? set.title : set.titleEn);
  return (
    <Section heading={t.ruleBooks.comparison} id="so-sanh">
      <p>{t.ruleBooks.comparedFrom(title(older), title(younger))}</p>
      <p className={styles.note}>{t.ruleBooks.compareNote}</p>
      {kinds.length === 0 && <p>{t.ruleBooks.noDifference}</p>}
      {kinds.map(({ heading, lines }) => (
        <section key={heading}>
          <h3 className={styles.kind}>{heading}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}

function asCompared({ number, code, name, nameEn, groupCode }: SetParts['criteria'][number]): ComparedCriterion {
  return { number, code, name: { vi: name, en: nameEn }, group: groupCode ?? null };
}
