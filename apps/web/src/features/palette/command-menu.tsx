import { CommandPalette } from '@ntm/ui/command-palette';
import { pushUnsafe } from '@swan-io/chicane';
import { useState } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { type PaletteSearchQuery, UnitLink_UnitFragmentDoc } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { type I18n, useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, useHrefHere, usePlace } from '../../lib/place.ts';
import { headlineName } from '../../lib/unit-name.ts';
import { useRecord } from '../../lib/use-record.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { matchEntries } from './match-entries.ts';
import type { PaletteEntries, PaletteEntry } from './palette-entry.ts';
import { typedDay } from './typed-day.ts';
import { usePaletteActions } from './use-palette-actions.ts';
import { usePalettePlaces } from './use-palette-places.ts';
import { usePaletteSearch } from './use-palette-search.ts';

export interface CommandMenuProps {
  /** Leads to another page. */
  readonly open: (href: string) => void;
  readonly onClose: () => void;
}

/**
 * The quick search: pages and things to do before anything is typed; then what is at hand at once, and units and
 * products as soon as the server has found them, below it, so that nothing moves under the finger.
 */
export function CommandMenu({ open, onClose }: CommandMenuProps) {
  const { t, counted } = useI18n();
  const place = usePlace();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<string>();
  const actions = usePaletteActions(setSaid);
  const { pages, others } = usePalettePlaces(open);
  const day = useDayEntries(text);
  const found = useFoundEntries(text, open);
  const more: PaletteEntry = {
    id: 'search',
    label: t.palette.everything(text),
    run: () => open(addresses.Search({ q: text, ...placeParams(place) })),
  };
  const kinds =
    text === ''
      ? [pages, actions]
      : [
          day,
          ...matchEntries([pages, ...others, actions], text),
          ...found,
          { heading: t.palette.more, entries: [more] },
        ];
  const entries = kinds.flatMap((kind) => kind.entries);
  return (
    <CommandPalette
      label={t.quickSearch}
      placeholder={t.palette.placeholder}
      groups={kinds.map((kind) => ({ heading: kind.heading, options: kind.entries }))}
      status={said ?? t.palette.found(counted(entries.length))}
      closeLabel={t.close}
      onText={(typed) => {
        setSaid(undefined);
        setText(typed.trim());
      }}
      onChoose={(id) => entries.find((entry) => entry.id === id)?.run()}
      onClose={onClose}
    />
  );
}

function useDayEntries(text: string): PaletteEntries {
  const { t, day: printed } = useI18n();
  const hrefHere = useHrefHere();
  const record = useRecord();
  const day = record && typedDay(text, record.registerFrom, record.today);
  const entry = day && {
    id: 'typed-day',
    label: t.palette.day(printed(day)),
    run: () => pushUnsafe(hrefHere({ ngay: day })),
  };
  return { heading: t.palette.actions, entries: entry ? [entry] : [] };
}

function useFoundEntries(text: string, open: (href: string) => void): readonly PaletteEntries[] {
  const i18n = useI18n();
  const place = usePlace();
  const unitHref = useUnitHref();
  const found = usePaletteSearch(text, place.day);
  return [
    {
      heading: i18n.t.palette.units,
      entries: (found?.search.nodes ?? []).map((unit) => {
        const link = readFragment(UnitLink_UnitFragmentDoc, unit);
        const href = unitHref(link);
        return {
          id: href,
          label: headlineName(link),
          detail: whereabouts(unit, place.day, i18n),
          run: () => open(href),
        };
      }),
    },
    {
      heading: i18n.t.palette.products,
      entries: (found?.ocopProducts.nodes ?? []).map(({ key, name, producer }) => {
        const href = addresses.Product({ id: key, ...placeParams(place) });
        return { id: href, label: name, detail: producer, run: () => open(href) };
      }),
    },
  ];
}

/** What tells a unit from others of its name: what it lies in, and that it is no more. */
function whereabouts(
  { ancestors, validTo }: PaletteSearchQuery['search']['nodes'][number],
  day: string | undefined,
  { t }: I18n,
): string {
  const above = ancestors.filter(({ level }) => level !== 'NATION').map(({ fullName }) => fullName);
  const isFormer = validTo != null && (day === undefined || day >= validTo);
  return [above.toReversed().join(', '), isFormer && t.palette.former].filter(Boolean).join(' · ');
}
