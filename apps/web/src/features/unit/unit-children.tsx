import { Section } from '@ntm/ui/level-section';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  MoreCommunesDocument,
  type UnitChildren_UnitFragment,
  UnitChildren_UnitFragmentDoc,
} from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { LoadMore } from '../../lib/load-more.tsx';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { LongUnitList } from './long-unit-list.tsx';
import { unitItems } from './unit-items.ts';
import { VillageSection } from './village-section.tsx';

type ProvinceParts = Extract<UnitChildren_UnitFragment, { __typename: 'Province' }>;

/** The units below one, tier by tier, as the hierarchy of its day has them. */
export function UnitChildren({ unit: data }: { unit: FragmentType<typeof UnitChildren_UnitFragmentDoc> }) {
  const unit = readFragment(UnitChildren_UnitFragmentDoc, data);
  switch (unit.__typename) {
    case 'Province':
      return (
        <>
          <Districts provinceId={unit.id} districts={unit.districts} />
          <Communes parentId={unit.id} communes={unit.communes} />
        </>
      );
    case 'District':
      return <Communes parentId={unit.id} communes={unit.communes} />;
    case 'Commune':
      return <VillageSection commune={unit} />;
    default:
      return null;
  }
}

function Districts({ provinceId, districts }: { provinceId: string; districts: ProvinceParts['districts'] }) {
  const { t, number } = useI18n();
  const unitHref = useUnitHref();
  if (districts.totalCount === 0) return null;
  return (
    <Section heading={t.unit.districtsOf} id="cap-huyen" count={number(districts.totalCount)}>
      <LongUnitList
        label={t.unit.districtsOf}
        items={unitItems(districts.nodes, provinceId, unitHref)}
        emptyText={t.unit.noneBelow}
      />
    </Section>
  );
}

function Communes({ parentId, communes }: { parentId: string; communes: ProvinceParts['communes'] }) {
  const { t, number } = useI18n();
  const unitHref = useUnitHref();
  const { hasNextPage, endCursor } = communes.pageInfo;
  const missing = communes.totalCount - communes.nodes.length;
  return (
    <Section heading={t.unit.communesOf} id="cap-xa" count={number(communes.totalCount)}>
      <LongUnitList
        label={t.unit.communesOf}
        items={unitItems(communes.nodes, parentId, unitHref)}
        emptyText={t.unit.noneBelow}
        rest={
          hasNextPage && (
            <LoadMore query={MoreCommunesDocument} variables={{ id: parentId, after: endCursor }} rows={missing} />
          )
        }
      />
    </Section>
  );
}
