import { Notice } from '@ntm/ui/notice';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  type FormerUnit_UnitFragment,
  FormerUnit_UnitFragmentDoc,
  UnitLink_UnitFragmentDoc,
} from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { beginningOfLife, lastDay } from '../../lib/life-span.ts';
import { headlineName, unbrokenName } from '../../lib/unit-name.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import styles from './former-unit.module.css';

export interface FormerUnitProps {
  /** The unit on the nearest day of its life. */
  readonly unit: FragmentType<typeof FormerUnit_UnitFragmentDoc>;
  /** The day asked for, on which it does not exist. */
  readonly day: string;
}

/** Says calmly that the unit does not exist on the day: when it did, what it became or was made from, where to look. */
export function FormerUnit({ unit: data, day: askedDay }: FormerUnitProps) {
  const i18n = useI18n();
  const { t, day } = i18n;
  const unitHref = useUnitHref();
  const unit = readFragment(FormerUnit_UnitFragmentDoc, data);
  const hasEnded = unit.asOf < askedDay;
  const name = headlineName(unit);
  const until = unit.validTo ? t.unit.until(day(lastDay(unit.validTo))) : t.unit.stillExists;
  const nearestDay = day(unit.asOf);
  return (
    <Notice
      tone="past"
      title={hasEnded ? t.former.ended(name, day(askedDay)) : t.former.notYet(name, day(askedDay))}
      actions={
        <TextLink href={unitHref(unit, unit.asOf)}>
          {hasEnded ? t.former.seeLastDay(nearestDay) : t.former.seeFirstDay(nearestDay)}
        </TextLink>
      }
    >
      <p>{t.former.lived(beginningOfLife(unit, i18n), until)}</p>
      {hasEnded ? (
        <Others
          heading={t.former.became}
          others={unit.successors}
          emptyText={unit.level === 'DISTRICT' ? t.former.tierEnded : t.former.noSuccessor}
        />
      ) : (
        unit.predecessors.length > 0 && <Others heading={t.former.madeFrom} others={unit.predecessors} />
      )}
      <p>{t.former.shownOn(nearestDay)}</p>
    </Notice>
  );
}

interface OthersProps {
  readonly heading: string;
  readonly others: FormerUnit_UnitFragment['successors'];
  readonly emptyText?: string;
}

function Others({ heading, others, emptyText }: OthersProps) {
  const { t } = useI18n();
  const unitHref = useUnitHref();
  if (others.length === 0) return <p>{emptyText}</p>;
  return (
    <>
      <p className={styles.heading}>{heading}</p>
      <ul className={styles.others}>
        {others.map(({ unit, coverage }) => {
          const link = readFragment(UnitLink_UnitFragmentDoc, unit);
          return (
            <li key={unit.id}>
              <TextLink href={unitHref(link)}>{unbrokenName(link)}</TextLink> · {t.coverage[coverage]}
            </li>
          );
        })}
      </ul>
    </>
  );
}
