import { Section } from '@ntm/ui/level-section';
import { Tag } from '@ntm/ui/tag';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { RuleBookList_SetFragmentDoc, type RuleBookList_SetFragment as SetParts } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import styles from './rule-book-list.module.css';
import { validity } from './validity.ts';

export interface RuleBookListProps {
  readonly sets: readonly FragmentType<typeof RuleBookList_SetFragmentDoc>[];
  /** The day that decides which of them hold; undefined while it is not known. */
  readonly day: string | undefined;
}

/** Every rule book, those in force on the day first. */
export function RuleBookList({ sets: data, day = '' }: RuleBookListProps) {
  const { t } = useI18n();
  const sets = data.map((set) => readFragment(RuleBookList_SetFragmentDoc, set));
  const isFuture = (set: SetParts) => day < set.validFrom;
  const isPast = (set: SetParts) => set.validTo != null && set.validTo <= day;
  return (
    <>
      <Group
        heading={t.ruleBooks.inForce}
        id="hieu-luc"
        emptyText={t.ruleBooks.none}
        sets={sets.filter((set) => !isFuture(set) && !isPast(set))}
      />
      <Group heading={t.ruleBooks.future} id="chua-hieu-luc" sets={sets.filter(isFuture)} />
      <Group heading={t.ruleBooks.past} id="het-hieu-luc" sets={sets.filter(isPast)} />
    </>
  );
}

interface GroupProps {
  readonly heading: string;
  readonly id: string;
  readonly sets: readonly SetParts[];
  readonly emptyText?: string;
}

function Group({ heading, id, sets, emptyText }: GroupProps) {
  const i18n = useI18n();
  const { t, language, counted } = i18n;
  const place = usePlace();
  if (sets.length === 0 && emptyText === undefined) return null;
  return (
    <Section heading={heading} id={id} count={t.ruleBooks.found(counted(sets.length))}>
      {sets.length === 0 && <p>{emptyText}</p>}
      <ul>
        {sets.map((set) => (
          <li key={set.id} className={styles.book}>
            <p className={styles.title}>
              <TextLink href={addresses.RuleBook({ code: set.code, ...placeParams(place) })}>
                {language === 'vi' ? set.title : set.titleEn}
              </TextLink>
            </p>
            <p className={styles.facts}>
              {[t.levels[set.level], t.claims.tiers[set.tier], validity(set, i18n)].join(' · ')}{' '}
              {!set.verified && <Tag tone="doubt">{t.unverified}</Tag>}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
