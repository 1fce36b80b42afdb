import { Contents } from '@ntm/ui/contents';
import { Section } from '@ntm/ui/level-section';
import { PageHeader } from '@ntm/ui/page-header';
import { StatRow } from '@ntm/ui/stat-row';
import { UnitList } from '@ntm/ui/unit-list';
import { UnitClaims } from '../../features/claim/claim-groups.tsx';
import { MentionGroups } from '../../features/mention/mention-groups.tsx';
import { SearchForm } from '../../features/search/search-form.tsx';
import { UnitCounts } from '../../features/unit/unit-counts.tsx';
import { unitItems } from '../../features/unit/unit-items.ts';
import { NationPageDocument, type NationPageQuery } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { usePage } from '../../lib/use-page.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';

/** The country on the reader's day: the way in to everything else. */
export function NationRoute() {
  const { t } = useI18n();
  const { day } = usePlace();
  const page = usePage(NationPageDocument, { asOf: day });
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
  const { t, number } = useI18n();
  const place = usePlace();
  const unitHref = useUnitHref();
  useArrival(t.nation.title);
  const { nation, sources, targets } = data;
  return (
    <>
      <UnitCounts unit={nation} />
      <Contents
        label={t.contents}
        items={[
          { id: 'so-lieu', label: t.nation.figures },
          { id: 'cap-tinh', label: t.nation.provinces, count: number(nation.provinces.totalCount) },
          { id: 'duoc-nhac-den', label: t.mentions.title, count: number(nation.mentions.totalCount) },
          { id: 'ho-so', label: t.nation.record },
        ]}
      />
      <Section heading={t.nation.figures} id="so-lieu">
        <UnitClaims targets={nation.targets} observations={nation.observations} />
      </Section>
      <Section heading={t.nation.provinces} id="cap-tinh" count={number(nation.provinces.totalCount)}>
        <UnitList
          label={t.nation.provinces}
          items={unitItems(nation.provinces.nodes, nation.id, unitHref)}
          emptyText={t.unit.noneBelow}
        />
      </Section>
      <Section heading={t.mentions.title} id="duoc-nhac-den">
        <MentionGroups mentions={nation.mentions} />
      </Section>
      <Section heading={t.nation.record} id="ho-so">
        <StatRow
          items={[
            {
              value: number(sources.totalCount),
              label: t.sources.title,
              href: addresses.Sources(placeParams(place)),
            },
            { value: number(targets.totalCount), label: t.claims.targets },
          ]}
        />
        <p>{t.nation.recordText}</p>
      </Section>
    </>
  );
}
