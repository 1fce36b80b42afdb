import { SearchBox } from '@ntm/ui/search-box';
import { replaceUnsafe } from '@swan-io/chicane';
import { useEffect, useState } from 'react';
import { useI18n } from './i18n/i18n.tsx';
import { useHrefHere } from './place.ts';

/** Input methods for Vietnamese send bursts of letters and backspaces: the address follows when they rest. */
const REST_MS = 120;

export interface LiveSearchBoxProps {
  /** What the address says. */
  readonly text: string;
  readonly label: string;
  readonly placeholder: string;
  /** Address of the page, without parameters. */
  readonly action: string;
}

/** The search box of a page of results: what is typed becomes the address, and so the results. */
export function LiveSearchBox({ text, label, placeholder, action }: LiveSearchBoxProps) {
  const { t } = useI18n();
  const hrefHere = useHrefHere();
  const [typed, setTyped] = useState({ text, addressText: text });

  // The address changed by itself (back, forward, a link): it wins over what was typed.
  if (typed.addressText !== text) setTyped({ text, addressText: text });

  const settle = (q: string) => replaceUnsafe(hrefHere({ q: q.trim() === '' ? undefined : q }));

  useEffect(() => {
    if (typed.text === text) return;
    const timer = setTimeout(() => {
      setTyped({ text: typed.text, addressText: typed.text });
      settle(typed.text);
    }, REST_MS);
    return () => clearTimeout(timer);
  });

  return (
    <SearchBox
      label={label}
      placeholder={placeholder}
      value={typed.text}
      onInput={(next) => setTyped({ text: next, addressText: text })}
      onSubmit={settle}
      buttonLabel={t.searchAction}
      action={action}
      name="q"
    />
  );
}
