import { TextLink } from '@ntm/ui/text-link';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';

/** Leads from a province or a district to its communes by criteria. */
export function GridLink({ identity }: { identity: string }) {
  const { t } = useI18n();
  const place = placeParams(usePlace());
  return (
    <p>
      <TextLink href={addresses.Grid({ identity, ...place })}>{t.unitPage.criteriaGrid}</TextLink>
    </p>
  );
}
