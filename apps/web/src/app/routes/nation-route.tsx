import { FoldedSection } from '@ntm/ui/folded-section';
import { Section } from '@ntm/ui/level-section';
import { PageHeader } from '@ntm/ui/page-header';
import { StatRow } from '@ntm/ui/stat-row';
import { UnitList } from '@ntm/ui/unit-list';
import { OpenConflicts } from '../../features/nation/open-conflicts.tsx';
import { SearchForm } from '../../features/search/search-form.tsx';
import { UnitCounts } from '../../features/unit/unit-counts.tsx';
import { unitItems } from '../../features/unit/unit-items.ts';
import { NationPageDocument, type NationPageQuery } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { question } from '../../lib/graphql-client.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { withWords } from '../../lib/i18n/words.ts';
import { later } from '../../lib/later.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { useAskedPage } from '../../lib/use-page.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { WhenNear } from '../../lib/when-near.tsx';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';
import styles from './nation-route.module.css';

const HeadlineFigures = later(
  async () => (await import('../../features/nation/headline-figures.tsx')).HeadlineFigures,
  8,
);
const ProvinceExplorer = later(
  withWords(async () => (await import('../../features/map/province-explorer.tsx')).ProvinceExplorer, 'map'),
  40,
);
const CountryThroughTime = later(
  async () => (await import('../../features/nation/country-through-time.tsx')).CountryThroughTime,
  8,
);
const NationFigures = later(async () => (await import('../../features/nation/nation-figures.tsx')).NationFigures, 30);
const NationMentions = later(
  async () => (await import('../../features/mention/nation-mentions.tsx')).NationMentions,
  10,
);

const TIERS = ['provinces', 'districts', 'communes'] as const;

/**
 * What the page asks first.
 *
 * @public Read through `PageModule`.
 */
export const firstQuestion = (_params: object, day: string | undefined) => question(NationPageDocument, { asOf: day });

/** The country on the reader's day: the way in to everything else. */
export default function NationRoute() {
  const { t } = useI18n();
  const { day } = usePlace();
  const page = useAskedPage(firstQuestion({}, day));
  return (
    <>
      <PageHeader overline={t.motto} title={t.nation.title} lead={t.nation.lead}>
        <SearchForm />
      </PageHeader>
      <PageBody page={page} lines={60}>
        {(data) => <NationPage data={data} />}
      </PageBody>
    </>
  );
}

function NationPage({ data }: { data: NationPageQuery }) {
  const { t, number, day: printed } = useI18n();
  const place = usePlace();
  const unitHref = useUnitHref();
  useArrival(t.nation.title);
  const { nation, conflicts, sources, targets } = data;
  return (
    <>
      <StatRow
        items={TIERS.filter((tier) => nation.counts[tier] > 0).map((tier) => ({
          value: number(nation.counts[tier]),
          label: t.unit[tier],
        }))}
      />
      <UnitCounts unit={nation} />
      <p className={styles.basis}>{t.unit.countedOn(printed(nation.asOf))}</p>
      <div className={styles.headline}>
        <HeadlineFigures measures={[...data.recognised, ...data.advanced, ...data.criteria]} />
      </div>
      <Section heading={t.nation.map} id="ban-do">
        <WhenNear className={styles.map}>{() => <ProvinceExplorer tiers={nation.counts} />}</WhenNear>
      </Section>
      <Section heading={t.nation.contradicted} id="mau-thuan" count={number(conflicts.length)}>
        <OpenConflicts conflicts={conflicts} />
      </Section>
      <Section heading={t.nation.throughTime} id="thay-doi">
        <WhenNear className={styles.throughTime}>{() => <CountryThroughTime />}</WhenNear>
      </Section>
      <div className={styles.rest}>
        <FoldedSection heading={t.nation.figures} id="so-lieu">
          {() => <NationFigures />}
        </FoldedSection>
        <FoldedSection heading={t.nation.provinces} id="cap-tinh" count={number(nation.provinces.totalCount)}>
          {() => (
            <UnitList
              label={t.nation.provinces}
              items={unitItems(nation.provinces.nodes, nation.id, unitHref)}
              emptyText={t.unit.noneBelow}
            />
          )}
        </FoldedSection>
        <FoldedSection heading={t.mentions.title} id="duoc-nhac-den">
          {() => <NationMentions />}
        </FoldedSection>
        <FoldedSection heading={t.nation.record} id="ho-so">
          {() => (
            <>
              <StatRow
                items={[
                  {
                    value: number(sources.totalCount),
                    label: t.sources.title,
                    href: addresses.Sources(placeParams(place)),
                  },
                  {
                    value: number(targets.totalCount),
                    label: t.claims.targets,
                    href: addresses.Targets(placeParams(place)),
                  },
                ]}
              />
              <p>{t.nation.recordText}</p>
            </>
          )}
        </FoldedSection>
      </div>
    </>
  );
}
