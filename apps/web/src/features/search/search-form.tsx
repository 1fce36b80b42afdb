import { SearchBox } from '@ntm/ui/search-box';
import { pushUnsafe } from '@swan-io/chicane';
import { useState } from 'react';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';

/** A search box that leads to the page of results. */
export function SearchForm() {
  const { t } = useI18n();
  const place = usePlace();
  const [text, setText] = useState('');
  return (
    <SearchBox
      label={t.nation.searchLabel}
      placeholder={t.search.placeholder}
      value={text}
      onInput={setText}
      onSubmit={(q) => pushUnsafe(addresses.Search({ q, ...placeParams(place) }))}
      buttonLabel={t.searchAction}
      action={addresses.Search()}
      name="q"
    />
  );
}
