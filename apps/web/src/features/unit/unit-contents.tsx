import { Contents } from '@ntm/ui/contents';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { type UnitContents_UnitFragment, UnitContents_UnitFragmentDoc } from '../../gql/graphql.ts';
import { type I18n, useI18n } from '../../lib/i18n/i18n.tsx';

/** The sections of a unit's page, those that it has on its day, in their order. */
export function UnitContents({ unit: data }: { unit: FragmentType<typeof UnitContents_UnitFragmentDoc> }) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const unit = readFragment(UnitContents_UnitFragmentDoc, data);
  const sections: ContentsSection[] = [
    { id: 'so-lieu', label: t.claims.title, total: unit.targets.totalCount + unit.observations.totalCount },
    ...tiersBelow(unit, i18n),
    { id: 'lich-su', label: t.history.title },
    { id: 'duoc-nhac-den', label: t.mentions.title, total: unit.mentions.totalCount, isOptional: true },
    { id: 'ten-khac', label: t.unit.aliases, total: unit.aliases.length, isOptional: true },
  ];
  return (
    <Contents
      label={t.contents}
      items={sections
        .filter(({ isOptional, total }) => !isOptional || total)
        .map(({ id, label, total }) => ({ id, label, ...(total && { count: number(total) }) }))}
    />
  );
}

interface ContentsSection {
  readonly id: string;
  readonly label: string;
  readonly total?: number;
  /** Not on the page when it holds nothing. */
  readonly isOptional?: boolean;
}

function tiersBelow({ __typename, counts }: UnitContents_UnitFragment, { t }: I18n): ContentsSection[] {
  const communes = { id: 'cap-xa', label: t.unit.communesOf, total: counts.communes };
  switch (__typename) {
    case 'Province':
      return [{ id: 'cap-huyen', label: t.unit.districtsOf, total: counts.districts, isOptional: true }, communes];
    case 'District':
      return [communes];
    case 'Commune':
      return [{ id: 'thon-xom', label: t.unit.villagesOf, total: counts.villages }];
    default:
      return [];
  }
}
