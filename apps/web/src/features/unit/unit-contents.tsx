import { Contents } from '@ntm/ui/contents';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { type UnitContents_UnitFragment, UnitContents_UnitFragmentDoc } from '../../gql/graphql.ts';
import { type I18n, useI18n } from '../../lib/i18n/i18n.tsx';

/** The sections of a unit's page, those that it has on its day, in their order. */
export function UnitContents({ unit: data }: { unit: FragmentType<typeof UnitContents_UnitFragmentDoc> }) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const unit = readFragment(UnitContents_UnitFragmentDoc, data);
  const isCommune = unit.__typename === 'Commune';
  const sections: ContentsSection[] = [
    { id: 'tieu-chi', label: t.assessment.title, isThere: isCommune && unit.assessments.length > 0 },
    { id: 'chi-tieu', label: t.claims.targets, total: severalOf(unit.targets) },
    { id: 'ket-qua', label: t.claims.observations, total: severalOf(unit.observations) },
    { id: 'ocop', label: t.unitPage.lanes.rating, total: isCommune ? unit.ocopProducts.totalCount : 0 },
    ...tiersBelow(unit, i18n),
    { id: 'lich-su', label: t.history.title, isThere: true },
    {
      id: 'nguon',
      label: t.sources.title,
      isThere: unit.targets.totalCount + unit.observations.totalCount + unit.mentions.totalCount > 0,
    },
    { id: 'duoc-nhac-den', label: t.mentions.title, total: unit.mentions.totalCount },
    { id: 'ten-khac', label: t.unit.aliases, total: unit.aliases.length },
  ];
  return (
    <Contents
      label={t.contents}
      items={sections
        .filter(({ isThere, total }) => isThere || total)
        .map(({ id, label, total }) => ({ id, label, ...(total && { count: number(total) }) }))}
    />
  );
}

/** A single figure stands at the head of the page already. */
function severalOf({ totalCount }: { readonly totalCount: number }): number {
  return totalCount > 1 ? totalCount : 0;
}

interface ContentsSection {
  readonly id: string;
  readonly label: string;
  readonly total?: number;
  /** On the page although there is nothing to count. */
  readonly isThere?: boolean;
}

function tiersBelow({ __typename, counts }: UnitContents_UnitFragment, { t }: I18n): ContentsSection[] {
  const communes = { id: 'cap-xa', label: t.unit.communesOf, total: counts.communes };
  switch (__typename) {
    case 'Province':
      return [{ id: 'cap-huyen', label: t.unit.districtsOf, total: counts.districts }, communes];
    case 'District':
      return [communes];
    case 'Commune':
      return [{ id: 'thon-xom', label: t.unit.villagesOf, total: counts.villages, isThere: true }];
    default:
      return [];
  }
}
