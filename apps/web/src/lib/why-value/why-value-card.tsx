import { KindMark } from '@ntm/ui/kind-mark';
import { Notice } from '@ntm/ui/notice';
import { Skeleton } from '@ntm/ui/skeleton';
import { Suspense } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { UnitLink_UnitFragmentDoc, WhyValueDocument } from '../../gql/graphql.ts';
import { AskedActions } from '../asked-actions.tsx';
import { LazyWhyDetails } from '../claim/lazy-why-details.ts';
import { question } from '../graphql-client.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { unbrokenName } from '../unit-name.ts';
import { useAnswer } from '../use-answer.ts';
import { ValueCsv } from './value-csv.tsx';
import { ValueFacts } from './value-facts.tsx';
import type { ValueQuestion } from './value-question.ts';
import styles from './why-value-card.module.css';

const KINDS = { COUNTED: 'count', COMPUTED: 'computed', REPORTED: 'result' } as const;

export interface WhyValueCardProps {
  readonly asked: ValueQuestion;
  readonly value: string;
}

/** Why a value is what it is: the rule, what went in, what is missing, and how to ask for it elsewhere. */
export default function WhyValueCard({ asked: wanted, value }: WhyValueCardProps) {
  const { t, day } = useI18n();
  const asked = question(WhyValueDocument, wanted);
  const { data, problem, retry } = useAnswer(asked);
  if (problem) {
    return (
      <Notice
        tone="error"
        title={t.problems.unreachable}
        actions={
          <button type="button" onClick={retry}>
            {t.problems.retry}
          </button>
        }
      />
    );
  }
  if (!data) return <Skeleton lines={16} label={t.loading} />;
  const answer = data.unitValues[0]?.values[0];
  if (!answer) return <p>{t.why.value.gone}</p>;
  const { origin } = answer.explanation;
  return (
    <div className={styles.card}>
      <div>
        <KindMark kind={KINDS[origin]} label={t.why.value.origins[origin]} />
        <p className={styles.value}>{value}</p>
        <p className={styles.label}>
          {t.why.value.of(
            [t.why.value.topics[wanted.topic], wanted.unitKind && t.kinds[wanted.unitKind]].filter(Boolean).join(': '),
            unbrokenName(readFragment(UnitLink_UnitFragmentDoc, answer.unit)),
            day(wanted.asOf),
          )}
        </p>
      </div>
      {answer.claim ? (
        <Suspense fallback={<Skeleton lines={12} label={t.loading} />}>
          <LazyWhyDetails claimKey={answer.claim.key} />
        </Suspense>
      ) : (
        <>
          <ValueFacts answer={answer} wanted={wanted} value={value} />
          <AskedActions asked={asked}>
            <ValueCsv answer={answer} wanted={wanted} />
          </AskedActions>
        </>
      )}
    </div>
  );
}
