import type { UnitAlias as Alias } from '@ntm/domain/unit/unit-alias';
import { builder } from '../../builder/builder.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';

const AliasKind = builder.enumType('AliasKind', {
  description: 'Why a unit is written in another way.',
  values: {
    TONE_PLACEMENT: { description: 'The tone mark stands on the other vowel: Hoà An, Hòa An.' },
    CATALOGUE_SPELLING: { description: 'Spelling of the statistical catalogue.' },
    CONVERSION_TABLE_SPELLING: { description: 'Spelling of the official conversion table of 2025.' },
    FORMER_NAME: { description: 'A name it bore before.' },
    KNOWN_VARIANT: { description: 'A variant in wide use: Bắc Cạn.' },
    TYPOGRAPHIC: { description: 'Other apostrophe, hyphen or capital letters.' },
    ABBREVIATION_EXPANDED: { description: 'An abbreviated name written out.' },
  } as const,
});

const UnitAlias = builder.objectRef<Alias>('UnitAlias').implement({
  description: 'Another way to write a name: finds the unit, never identifies it.',
  fields: (t) => ({
    alias: t.exposeString('alias', { description: 'The other way to write the name, without the type word.' }),
    kind: t.expose('kind', { type: AliasKind, description: 'Why it differs.' }),
    note: t.exposeString('note', { nullable: true, description: 'Where it is written so, when that is known.' }),
  }),
});

builder.interfaceField(AdministrativeUnit, 'aliases', (t) =>
  t.field({
    type: [UnitAlias],
    description: 'Other ways to write its name, on any day.',
    resolve: ({ version }, _args, { record }) => record.tree.aliasesOf(version.identity),
  }),
);
