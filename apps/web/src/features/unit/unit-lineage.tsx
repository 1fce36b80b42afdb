import { Notice } from '@ntm/ui/notice';
import { lazy, Suspense } from 'react';
import { UnitLineageDocument } from '../../gql/graphql.ts';
import { question } from '../../lib/graphql-client.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { beginningOfLife, lastDay } from '../../lib/life-span.ts';
import { unbrokenName } from '../../lib/unit-name.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { lineageOf } from './lineage-of.ts';
import { LineageTakeAway } from './lineage-take-away.tsx';
import styles from './unit-lineage.module.css';

const LineageDiagram = lazy(async () => ({ default: (await import('@ntm/ui/lineage-diagram')).LineageDiagram }));

/** Which units became this one and which it became, over several changes, on the days of the whole register. */
export function UnitLineage({ identity }: { identity: string }) {
  const i18n = useI18n();
  const { t, day } = i18n;
  const unitHref = useUnitHref();
  const { data, problem } = useAnswer(question(UnitLineageDocument, { identity }));
  if (problem) return <Notice tone="error" title={t.unitPage.lineageFailed} />;
  if (data?.unitLife == null) return null;
  const lineage = lineageOf(data.unitLife.lineage);
  return (
    <Suspense>
      <h3 className={styles.heading}>{t.unitPage.lineage}</h3>
      <p className={styles.text}>{t.unitPage.lineageText}</p>
      <LineageDiagram
        label={t.unitPage.lineage}
        rows={lineage.map(({ unit, into }) => ({
          key: unit.identity,
          name: unbrokenName(unit),
          href: unitHref(unit, unit.validTo ? unit.asOf : undefined),
          detail: unit.validTo ? t.unit.until(day(lastDay(unit.validTo))) : beginningOfLife(unit, i18n),
          isHere: unit.identity === identity,
          into: into.map(({ unit: later, change }) => ({
            key: `${later.identity}|${change.effectiveOn}`,
            goal: later.identity,
            words: `${day(change.effectiveOn)}: ${t.unitPage.into(t.history.into(change.kind), unbrokenName(later), t.coverage[change.coverage])}`,
            ...(change.coverage !== 'WHOLE' && { part: t.coverage[change.coverage] }),
          })),
        }))}
      />
      <LineageTakeAway lineage={lineage} identity={identity} />
    </Suspense>
  );
}
