import { Section } from '@ntm/ui/level-section';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  TargetBoard_TargetFragmentDoc,
  type TargetBoard_TargetFragment as TargetParts,
  UnitLink_UnitFragmentDoc,
} from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { headlineName, unbrokenName } from '../../lib/unit-name.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import styles from './target-board.module.css';
import { TargetRow } from './target-row.tsx';

export interface TargetBoardProps {
  readonly heading: string;
  readonly targets: readonly FragmentType<typeof TargetBoard_TargetFragmentDoc>[];
}

/** Targets of any units, under the province or the country they belong to. */
export function TargetBoard({ heading, targets: data }: TargetBoardProps) {
  const { number } = useI18n();
  const unitHref = useUnitHref();
  const targets = data.map((target) => readFragment(TargetBoard_TargetFragmentDoc, target));
  const groups = Map.groupBy(targets, (target) => readFragment(UnitLink_UnitFragmentDoc, placeOf(target)).identity);
  return (
    <Section heading={heading} id="danh-sach">
      {[...groups].map(([id, members]) => {
        const [first] = members;
        if (first === undefined) return null;
        const place = placeOf(first);
        const unit = readFragment(UnitLink_UnitFragmentDoc, place);
        return (
          <section key={id} className={styles.group} aria-labelledby={`nhom-${id}`}>
            <div className={styles.head}>
              <h3 className={styles.heading} id={`nhom-${id}`}>
                <TextLink href={unitHref(unit, place.asOf)}>{headlineName(unit)}</TextLink>
              </h3>
              <p className={styles.count}>{number(members.length)}</p>
            </div>
            <ul>
              {members.map((target) => (
                <li key={target.id} className={styles.row}>
                  <TargetRow
                    target={target}
                    subject={placeOf(target) === target.subject ? undefined : <Subject of={target} />}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Section>
  );
}

/** The province that a target belongs to, or the unit itself where there is none above it. */
function placeOf({ subject }: TargetParts) {
  return subject.ancestors.find(({ level }) => level === 'PROVINCE') ?? subject;
}

function Subject({ of: { subject } }: { of: TargetParts }) {
  const unitHref = useUnitHref();
  const unit = readFragment(UnitLink_UnitFragmentDoc, subject);
  return <TextLink href={unitHref(unit, subject.asOf)}>{unbrokenName(unit)}</TextLink>;
}
