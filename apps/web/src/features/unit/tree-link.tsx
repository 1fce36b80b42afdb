import { TextLink } from '@ntm/ui/text-link';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';

/** Leads to the tree of units, opened at one where it is given. */
export function TreeLink({ identity }: { identity?: string }) {
  const { t } = useI18n();
  const place = placeParams(usePlace());
  return (
    <TextLink href={addresses.Tree({ ...(identity && { mo: identity, tai: identity }), ...place })}>
      {t.nav.tree}
    </TextLink>
  );
}
