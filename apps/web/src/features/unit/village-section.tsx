import { NoFigure } from '@ntm/ui/figure';
import { Section } from '@ntm/ui/level-section';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  MoreVillagesDocument,
  type VillageSection_CommuneFragment,
  VillageSection_CommuneFragmentDoc,
} from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { LoadMore } from '../../lib/load-more.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { useRows } from '../../lib/use-rows.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { LongUnitList } from './long-unit-list.tsx';
import { unitItems } from './unit-items.ts';
import { UnitRowsTakeAway } from './unit-rows-take-away.tsx';
import styles from './village-section.module.css';

type VillageList = VillageSection_CommuneFragment['villageLists'][number];

/** A commune's villages with the published lists that name them. Without a list nothing is known: that is not zero. */
export function VillageSection({ commune: data }: { commune: FragmentType<typeof VillageSection_CommuneFragmentDoc> }) {
  const { t, number } = useI18n();
  const unitHref = useUnitHref();
  const { id, identity, asOf, villages, villageLists } = readFragment(VillageSection_CommuneFragmentDoc, data);
  const list = useRows(villages, {
    document: MoreVillagesDocument,
    variablesAfter: (after) => ({ id, after }),
    pageIn: ({ node }) => (node && 'villages' in node ? node.villages : undefined),
  });
  if (villages.totalCount === 0 && villageLists.length === 0) {
    return (
      <Section heading={t.unit.villagesOf} id="thon-xom">
        <NoFigure label={t.unit.noVillageList} text={t.unit.noVillageListText} />
      </Section>
    );
  }
  return (
    <Section heading={t.unit.villagesOf} id="thon-xom" count={t.unit.inRecord(number(villages.totalCount))}>
      <LongUnitList
        label={t.unit.villagesOf}
        items={unitItems(list.rows, id, unitHref)}
        emptyText={t.unit.noVillageOnDay}
        rest={<LoadMore of={list} />}
      />
      <UnitRowsTakeAway rows={list.rows} what={t.unit.villagesOf} day={asOf} live={`/csv/don-vi/${identity}/thon`} />
      {villageLists.length > 0 && <VillageLists lists={villageLists} />}
    </Section>
  );
}

function VillageLists({ lists }: { lists: readonly VillageList[] }) {
  const { t, number, day, language } = useI18n();
  const place = usePlace();
  return (
    <details className={styles.folded}>
      <summary>{t.unit.villageLists}</summary>
      <ul className={styles.lists}>
        {lists.map(({ id, asOf, isComplete, statedCount, note, citation }) => (
          <li key={id}>
            <TextLink href={addresses.Source({ slug: citation.source.slug, ...placeParams(place) })}>
              {citation.source.title}
            </TextLink>
            <p className={styles.facts}>
              {[
                asOf ? t.unit.listOn(day(asOf)) : t.unit.listUndated,
                isComplete ? t.unit.completeList : t.unit.partialList,
                statedCount != null && t.unit.listStates(number(statedCount)),
                citation.locator,
                language === 'vi' && note,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
