import { isInProgramme } from '@ntm/domain/recognition/recognition-ladder';
import { Notice } from '@ntm/ui/notice';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  type FormerUnit_UnitFragment,
  FormerUnit_UnitFragmentDoc,
  UnitLink_UnitFragmentDoc,
} from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { paperName } from '../../lib/paper-name.ts';
import { headlineName, unbrokenName } from '../../lib/unit-name.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import styles from './former-unit.module.css';

export interface FormerUnitProps {
  /** The unit on the nearest day of its life. */
  readonly unit: FragmentType<typeof FormerUnit_UnitFragmentDoc>;
  /** The day asked for, on which it does not exist. */
  readonly day: string;
}

/** Says calmly that the unit does not exist on the day: what it became or was made from, by which paper, where to look. */
export function FormerUnit({ unit: data, day: askedDay }: FormerUnitProps) {
  const i18n = useI18n();
  const { t, day } = i18n;
  const unitHref = useUnitHref();
  const unit = readFragment(FormerUnit_UnitFragmentDoc, data);
  const hasEnded = unit.asOf < askedDay;
  const name = headlineName(unit);
  const nearestDay = day(unit.asOf);
  return (
    <Notice tone="past" title={hasEnded ? t.former.ended(name, day(askedDay)) : t.former.notYet(name, day(askedDay))}>
      {hasEnded ? (
        <Others
          heading={t.former.became}
          others={unit.successors}
          emptyText={unit.level === 'DISTRICT' ? t.former.tierEnded : t.former.noSuccessor}
        />
      ) : (
        unit.predecessors.length > 0 && <Others heading={t.former.madeFrom} others={unit.predecessors} />
      )}
      {hasEnded && <LeftProgramme unit={unit} />}
      <p>
        {t.former.shown}{' '}
        <TextLink href={unitHref(unit, unit.asOf)}>
          {hasEnded ? t.former.seeLastDay(nearestDay) : t.former.seeFirstDay(nearestDay)}
        </TextLink>
        . {t.former.kept}
      </p>
    </Notice>
  );
}

/** A commune that went into wards only has left the programme for good: that is no failure and is said. */
function LeftProgramme({ unit: { kind, successors } }: { unit: FormerUnit_UnitFragment }) {
  const { t } = useI18n();
  const [first, ...others] = successors;
  if (first === undefined || others.length > 0 || !isInProgramme(kind) || isInProgramme(first.unit.kind)) return null;
  return <p>{t.unitPage.leftProgramme(t.kinds[first.unit.kind])}</p>;
}

interface OthersProps {
  readonly heading: string;
  readonly others: FormerUnit_UnitFragment['successors'];
  readonly emptyText?: string;
}

function Others({ heading, others, emptyText }: OthersProps) {
  const i18n = useI18n();
  const { t, day } = i18n;
  const unitHref = useUnitHref();
  if (others.length === 0) return <p>{emptyText}</p>;
  const byPaper = Map.groupBy(others, ({ effectiveOn, instrument }) => `${effectiveOn}|${instrument ?? ''}`);
  return [...byPaper].map(([key, group]) => (
    <div key={key} className={styles.others}>
      <p>
        <span className={styles.heading}>{heading}</span>{' '}
        {group.map(({ unit, coverage }, index) => {
          const link = readFragment(UnitLink_UnitFragmentDoc, unit);
          return (
            <span key={unit.id}>
              {index > 0 && '; '}
              <TextLink href={unitHref(link)}>{unbrokenName(link)}</TextLink> ({t.coverage[coverage]})
            </span>
          );
        })}{' '}
        {group[0] && t.unit.since(day(group[0].effectiveOn))}
        {group[0]?.instrument && `, ${t.former.by(paperName(group[0].instrument, i18n))}`}.
      </p>
    </div>
  ));
}
