import { pushUnsafe } from '@swan-io/chicane';
import { addresses, PAGES } from '../lib/addresses.ts';
import { leaveByLink } from './scroll-memory.ts';

/**
 * Pages use plain links; a plain click on one that leads to a page of this app changes the page without loading it.
 * Everything else stays with the browser: modifier keys, other targets, downloads, other sites, places on this page.
 */
export function startLinkInterceptor(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link && pageOfThisApp(link);
    if (!href) return;
    event.preventDefault();
    leaveByLink();
    pushUnsafe(href);
  });
}

function pageOfThisApp(link: HTMLAnchorElement): string | undefined {
  const isPlain = (link.target === '' || link.target === '_self') && !link.hasAttribute('download');
  if (!isPlain || link.origin !== location.origin || link.hash !== '') return undefined;
  const href = link.pathname + link.search;
  return addresses.getRoute(PAGES, href) ? href : undefined;
}
