import { PageHeader } from '@ntm/ui/page-header';
import { TextLink } from '@ntm/ui/text-link';
import type { ReactNode } from 'react';
import { addresses } from '../lib/addresses.ts';
import { useI18n } from '../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../lib/place.ts';
import { useArrival } from './use-arrival.ts';

export interface DeadEndProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page for an address that leads nowhere; it always offers the next step. */
export function DeadEnd({ title, children }: DeadEndProps) {
  const { t } = useI18n();
  const place = placeParams(usePlace());
  useArrival(title);
  return (
    <>
      <PageHeader title={title} lead={children} />
      <ul>
        <li>
          <TextLink href={addresses.Search(place)}>{t.problems.goSearch}</TextLink>
        </li>
        <li>
          <TextLink href={addresses.Nation(place)}>{t.problems.goHome}</TextLink>
        </li>
        <li>
          <TextLink href={addresses.Sources(place)}>{t.problems.goSources}</TextLink>
        </li>
      </ul>
    </>
  );
}
