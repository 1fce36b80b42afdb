import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { UnitLink_UnitFragmentDoc, UnitRows_UnitFragmentDoc } from '../../gql/graphql.ts';
import { unbrokenName } from '../../lib/unit-name.ts';

export type UnitRow = FragmentType<typeof UnitRows_UnitFragmentDoc>;

/** Units as the rows of a list; one that stands below another unit than `parentId` names it, since names repeat. */
export function unitItems(
  rows: readonly UnitRow[],
  parentId: string,
  unitHref: (unit: { readonly identity: string }) => string,
) {
  return rows.map((row) => {
    const { parent, ...unit } = readFragment(UnitRows_UnitFragmentDoc, row);
    const link = readFragment(UnitLink_UnitFragmentDoc, unit);
    const isDeeper = parent != null && parent.id !== parentId;
    return { href: unitHref(link), name: unbrokenName(link), ...(isDeeper && { detail: parent.fullName }) };
  });
}
