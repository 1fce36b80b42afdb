import type { Client } from '@urql/core';
import { addresses, PAGES } from '../lib/addresses.ts';
import { askAhead } from '../lib/ask-ahead.ts';
import { heldSince } from '../lib/held-since.ts';
import { readPlace } from '../lib/place.ts';
import { type PageCode, type PageName, type PageParams, pageCode } from './page-code.ts';
import { pageLinkAt } from './page-link.ts';

/** A pointer that only passes over a link stays there for less. */
const REST_MS = 65;

/**
 * Who rests on a link, by pointer or keyboard, or puts a finger on it will probably follow it: the code of its page and
 * the answer to the page's first question come beforehand, unless the reader saves data or has no connection.
 */
export function startPrefetchOnIntent(client: Client): void {
  let rested: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function rest({ target }: Event): void {
    const href = pageLinkAt(target);
    if (href === rested) return;
    clearTimeout(timer);
    rested = href;
    if (href) timer = setTimeout(() => void prefetch(href, client), REST_MS);
  }

  document.addEventListener('pointerover', rest, { passive: true });
  document.addEventListener('focusin', rest, { passive: true });
  const touch = ({ target }: Event) => {
    const href = pageLinkAt(target);
    if (href) void prefetch(href, client);
  };
  document.addEventListener('touchstart', touch, { passive: true });
}

async function prefetch(href: string, client: Client): Promise<void> {
  const route = addresses.getRoute(PAGES, href);
  if (!route || savesData() || !navigator.onLine || heldSince() !== undefined) return;
  const { day } = readPlace(Object.fromEntries(new URL(href, location.origin).searchParams));
  try {
    const asked = await questionOf(route.name, route.params, day);
    if (asked !== undefined) askAhead(client, asked);
  } catch {
    // A failed attempt is no fault yet: the visit itself tries again and says so.
  }
}

async function questionOf<Name extends PageName>(name: Name, params: PageParams<Name>, day: string | undefined) {
  const pages: PageCode = pageCode;
  const page = await pages[name]();
  return page.firstQuestion?.(params, day);
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}
