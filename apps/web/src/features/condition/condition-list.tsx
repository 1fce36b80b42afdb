import { Judgement } from '@ntm/ui/judgement';
import { Section } from '@ntm/ui/level-section';
import { Tag } from '@ntm/ui/tag';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  ConditionList_ResultFragmentDoc,
  ConditionList_SetFragmentDoc,
  type ConditionList_ResultFragment as ResultParts,
  type ConditionList_SetFragment as SetParts,
  UnitLink_UnitFragmentDoc,
} from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { unbrokenName } from '../../lib/unit-name.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { VERDICT_SHAPES } from '../../lib/verdict-shape.ts';
import styles from './condition-list.module.css';

export interface ConditionListProps {
  readonly sets: readonly FragmentType<typeof ConditionList_SetFragmentDoc>[];
  /** Whether rule books whose conditions are not on record are left out; said in words otherwise. */
  readonly leavesOutEmpty: boolean;
}

/** The conditions of each status that the unit can hold, each with its verdict, why, and the units that are lacking. */
export function ConditionList({ sets: data, leavesOutEmpty }: ConditionListProps) {
  const { t } = useI18n();
  const sets = data
    .map((set) => readFragment(ConditionList_SetFragmentDoc, set))
    .filter(({ results }) => !leavesOutEmpty || results.length > 0);
  if (sets.length === 0) return null;
  return (
    <Section heading={t.conditions.title} id="dieu-kien">
      {sets.map((set) => (
        <Conditions key={set.ruleBook.code} set={set} />
      ))}
    </Section>
  );
}

function Conditions({ set: { ruleBook, results } }: { set: SetParts }) {
  const { t, language } = useI18n();
  const place = usePlace();
  return (
    <>
      <p>
        <TextLink href={addresses.RuleBook({ code: ruleBook.code, ...placeParams(place) })}>
          {language === 'vi' ? ruleBook.title : ruleBook.titleEn}
        </TextLink>
      </p>
      {results.length === 0 && <p>{t.conditions.none}</p>}
      <ul className={styles.results}>
        {results
          .map((result) => readFragment(ConditionList_ResultFragmentDoc, result))
          .map((result) => (
            <li key={result.condition.number}>
              <Condition result={result} />
            </li>
          ))}
      </ul>
      {results.length > 0 && !ruleBook.hasAllConditions && <p>{t.conditions.some}</p>}
    </>
  );
}

function Condition({ result }: { result: ResultParts }) {
  const { t, language } = useI18n();
  const { condition, verdict, explanation, explanationEn } = result;
  return (
    <Judgement
      shape={VERDICT_SHAPES[verdict]}
      label={t.verdicts[verdict]}
      title={`${condition.number}. ${language === 'vi' ? condition.statement : condition.statementEn}`}
      explanation={language === 'vi' ? explanation : explanationEn}
    >
      {!condition.verified && <Tag tone="doubt">{t.unverified}</Tag>}
      <Failing result={result} />
    </Judgement>
  );
}

function Failing({ result: { failing, failingCount } }: { result: ResultParts }) {
  const { t, counted } = useI18n();
  const unitHref = useUnitHref();
  if (failingCount === 0) return null;
  const more = failingCount - failing.length;
  return (
    <details>
      <summary>{t.progress.failing(counted(failingCount))}</summary>
      <ul>
        {failing.map((unit) => {
          const link = readFragment(UnitLink_UnitFragmentDoc, unit);
          return (
            <li key={unit.id}>
              <TextLink href={unitHref(link, unit.asOf)}>{unbrokenName(link)}</TextLink>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p>{t.conditions.more(counted(more))}</p>}
    </details>
  );
}
