import { KeyValueList } from '@ntm/ui/key-value';
import { Section } from '@ntm/ui/level-section';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { UnitAliases_UnitFragmentDoc } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';

/** Other names and spellings that find the unit; nothing when there is none. */
export function UnitAliases({ unit: data }: { unit: FragmentType<typeof UnitAliases_UnitFragmentDoc> }) {
  const { t } = useI18n();
  const { aliases } = readFragment(UnitAliases_UnitFragmentDoc, data);
  if (aliases.length === 0) return null;
  return (
    <Section heading={t.unit.aliases} id="ten-khac">
      <KeyValueList items={aliases.map(({ alias, kind }) => ({ term: alias, value: t.unit.aliasKinds[kind] }))} />
    </Section>
  );
}
