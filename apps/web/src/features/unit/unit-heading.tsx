import { Breadcrumb } from '@ntm/ui/breadcrumb';
import { PageHeader } from '@ntm/ui/page-header';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { UnitHeading_UnitFragmentDoc, UnitLink_UnitFragmentDoc } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { lastDay, lifeSpan } from '../../lib/life-span.ts';
import { placeParams, usePlace } from '../../lib/place.ts';
import { headlineName, unbrokenName } from '../../lib/unit-name.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';

export interface UnitHeadingProps {
  readonly unit: FragmentType<typeof UnitHeading_UnitFragmentDoc>;
  readonly children?: ReactNode;
}

/** Who the unit is: where it stands, its full name, kind, code and days of life. */
export function UnitHeading({ unit: data, children }: UnitHeadingProps) {
  const unit = readFragment(UnitHeading_UnitFragmentDoc, data);
  const i18n = useI18n();
  const { t, day } = i18n;
  const place = usePlace();
  const unitHref = useUnitHref();
  // The whole country stands in every page's head: here only where nothing else is above.
  const nearest = unit.ancestors.filter(({ level }, _index, all) => level !== 'NATION' || all.length === 1);
  const above = nearest.map((ancestor) => {
    const link = readFragment(UnitLink_UnitFragmentDoc, ancestor);
    return ancestor.level === 'NATION'
      ? { label: t.unit.nationName, href: addresses.Nation(placeParams(place)) }
      : { label: unbrokenName(link), href: unitHref(link) };
  });
  // Before the register nothing is known: of a unit that has ended only the end is worth a line.
  const life =
    unit.validTo && unit.isOlderThanRegister ? t.unit.until(day(lastDay(unit.validTo))) : lifeSpan(unit, i18n);
  return (
    <>
      <Breadcrumb label={t.breadcrumb} items={above} />
      <PageHeader
        title={headlineName(unit)}
        meta={[unit.code && t.unitPage.code(unit.code), life].filter(Boolean).join(' · ')}
      >
        {children}
      </PageHeader>
    </>
  );
}
