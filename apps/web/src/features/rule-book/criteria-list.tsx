import { Tag } from '@ntm/ui/tag';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { CriteriaList_SetFragmentDoc, type CriteriaList_SetFragment as SetParts } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import styles from './criteria-list.module.css';
import { thresholdWords } from './threshold-words.ts';

type CriterionParts = SetParts['criteria'][number];
type IndicatorParts = CriterionParts['indicators'][number];

/** What a rule book asks for, group by group; each part says for itself when nobody has checked it. */
export function CriteriaList({ set: data }: { set: FragmentType<typeof CriteriaList_SetFragmentDoc> }) {
  const { t, language, counted } = useI18n();
  const set = readFragment(CriteriaList_SetFragmentDoc, data);
  const groups = Map.groupBy(set.criteria, ({ group, groupEn }) => (language === 'vi' ? group : groupEn));
  return (
    <>
      {set.statedCriteria != null && set.statedIndicators != null && (
        <p className={styles.stated}>
          {t.ruleBooks.stated(counted(set.statedCriteria), counted(set.statedIndicators))}
        </p>
      )}
      {set.criteria.length + set.conditions.length === 0 && <p>{t.ruleBooks.noCriteria}</p>}
      {[...groups].map(([group, criteria]) => (
        <section key={group}>
          <h3 className={styles.group}>{group}</h3>
          <ul>
            {criteria.map((criterion) => (
              <li key={criterion.code} id={`tc-${criterion.number}`} className={styles.criterion}>
                <Criterion criterion={criterion} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ul>
        {set.conditions.map((condition) => (
          <li key={condition.number} className={styles.criterion}>
            {condition.number}. {language === 'vi' ? condition.statement : condition.statementEn}{' '}
            {!condition.verified && <Unverified />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Unverified() {
  const { t } = useI18n();
  return <Tag tone="doubt">{t.unverified}</Tag>;
}

function Criterion({ criterion }: { criterion: CriterionParts }) {
  const { t, language } = useI18n();
  const { number, name, nameEn, verified, indicators, hasAllIndicators } = criterion;
  return (
    <>
      <p className={styles.name}>
        {number}. {language === 'vi' ? name : nameEn} {!verified && <Unverified />}
      </p>
      {indicators.length === 0 && <p className={styles.stated}>{t.ruleBooks.noIndicators}</p>}
      <ul>
        {indicators.map((indicator) => (
          <li key={indicator.code} className={styles.indicator}>
            <Indicator indicator={indicator} />
          </li>
        ))}
      </ul>
      {indicators.length > 0 && !hasAllIndicators && <p className={styles.stated}>{t.ruleBooks.someIndicators}</p>}
    </>
  );
}

function Indicator({ indicator }: { indicator: IndicatorParts }) {
  const { language } = useI18n();
  const { code, name, nameEn, verified, thresholds } = indicator;
  const unit = language === 'vi' ? indicator.unit : indicator.unitEn;
  return (
    <>
      <p>
        {code} {language === 'vi' ? name : nameEn} {!verified && <Unverified />}
      </p>
      <Thresholds thresholds={thresholds.filter((threshold) => threshold.verified)} unit={unit} />
      <Thresholds thresholds={thresholds.filter((threshold) => !threshold.verified)} unit={unit} />
    </>
  );
}

interface ThresholdsProps {
  /** All verified or none. */
  readonly thresholds: IndicatorParts['thresholds'];
  readonly unit: string;
}

function Thresholds({ thresholds, unit }: ThresholdsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  if (thresholds.length === 0) return null;
  return (
    <div className={styles.thresholds}>
      <p>
        {t.ruleBooks.thresholds} {!thresholds[0]?.verified && <Unverified />}
      </p>
      <ul className={styles.levels}>
        {thresholds.map((threshold) => {
          const words = thresholdWords(threshold, unit, i18n);
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </div>
  );
}
