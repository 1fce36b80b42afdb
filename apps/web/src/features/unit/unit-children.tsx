import { FoldedSection } from '@ntm/ui/folded-section';
import { Section } from '@ntm/ui/level-section';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  MoreCommunesDocument,
  type UnitChildren_UnitFragment,
  UnitChildren_UnitFragmentDoc,
} from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { LoadMore } from '../../lib/load-more.tsx';
import { useRows } from '../../lib/use-rows.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { LongUnitList } from './long-unit-list.tsx';
import { unitItems } from './unit-items.ts';
import { UnitRowsTakeAway } from './unit-rows-take-away.tsx';
import { VillageSection } from './village-section.tsx';

type ProvinceParts = Extract<UnitChildren_UnitFragment, { __typename: 'Province' }>;

/** The tier of units below one of which a diagram is made. */
interface TierBelow {
  readonly within: string;
  /** Name of the unit that they are below. */
  readonly about: string;
  readonly day: string;
  readonly level: 'DISTRICT' | 'COMMUNE';
}

export interface UnitChildrenProps {
  readonly unit: FragmentType<typeof UnitChildren_UnitFragmentDoc>;
  /** Draws a tier by any measure. */
  readonly diagram: (tier: TierBelow) => ReactNode;
}

/** The units below one, tier by tier, as the hierarchy of its day has them. */
export function UnitChildren({ unit: data, diagram }: UnitChildrenProps) {
  const unit = readFragment(UnitChildren_UnitFragmentDoc, data);
  switch (unit.__typename) {
    case 'Province':
      return (
        <>
          <Diagram unit={unit} level={unit.districts.totalCount > 0 ? 'DISTRICT' : 'COMMUNE'} draw={diagram} />
          <Districts province={unit} districts={unit.districts} />
          <Communes parent={unit} communes={unit.communes} />
        </>
      );
    case 'District':
      return (
        <>
          <Diagram unit={unit} level="COMMUNE" draw={diagram} />
          <Communes parent={unit} communes={unit.communes} />
        </>
      );
    case 'Commune':
      return <VillageSection commune={unit} />;
    default:
      return null;
  }
}

interface DiagramProps {
  readonly unit: { readonly identity: string; readonly asOf: string; readonly fullName: string };
  readonly level: TierBelow['level'];
  readonly draw: UnitChildrenProps['diagram'];
}

/** The units below side by side by any measure; made when it is opened. */
function Diagram({ unit: { identity, asOf, fullName }, level, draw }: DiagramProps) {
  const { t } = useI18n();
  return (
    <FoldedSection heading={t.unit.diagram} id="so-do">
      {() => draw({ within: identity, about: fullName, day: asOf, level })}
    </FoldedSection>
  );
}

type Parent = Pick<ProvinceParts, 'id' | 'identity' | 'asOf'>;

function Districts({ province, districts }: { province: Parent; districts: ProvinceParts['districts'] }) {
  const { t, number } = useI18n();
  const unitHref = useUnitHref();
  if (districts.totalCount === 0) return null;
  return (
    <Section heading={t.unit.districtsOf} id="cap-huyen" count={number(districts.totalCount)}>
      <LongUnitList
        label={t.unit.districtsOf}
        items={unitItems(districts.nodes, province.id, unitHref)}
        emptyText={t.unit.noneBelow}
      />
      <UnitRowsTakeAway
        rows={districts.nodes}
        what={t.unit.districtsOf}
        day={province.asOf}
        live={`/csv/don-vi/${province.identity}/cap-huyen`}
      />
    </Section>
  );
}

function Communes({ parent, communes }: { parent: Parent; communes: ProvinceParts['communes'] }) {
  const { t, number } = useI18n();
  const unitHref = useUnitHref();
  const list = useRows(communes, {
    document: MoreCommunesDocument,
    variablesAfter: (after) => ({ id: parent.id, after }),
    pageIn: ({ node }) => (node && 'communes' in node ? node.communes : undefined),
  });
  return (
    <Section heading={t.unit.communesOf} id="cap-xa" count={number(communes.totalCount)}>
      <LongUnitList
        label={t.unit.communesOf}
        items={unitItems(list.rows, parent.id, unitHref)}
        emptyText={t.unit.noneBelow}
        rest={<LoadMore of={list} />}
      />
      <UnitRowsTakeAway
        rows={list.rows}
        what={t.unit.communesOf}
        day={parent.asOf}
        live={`/csv/don-vi/${parent.identity}/cap-xa`}
      />
    </Section>
  );
}
