import { addresses, PAGES } from '../lib/addresses.ts';

/**
 * The address that a link around an element leads to, when it is a page of this app and a plain click would open it
 * here: no other target, no download, no other site, no place on a page.
 */
export function pageLinkAt(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null) return undefined;
  const isPlain = (link.target === '' || link.target === '_self') && !link.hasAttribute('download');
  if (!isPlain || link.origin !== location.origin || link.hash !== '') return undefined;
  const href = link.pathname + link.search;
  return addresses.getRoute(PAGES, href) ? href : undefined;
}
