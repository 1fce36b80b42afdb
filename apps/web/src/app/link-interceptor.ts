import { pushUnsafe } from '@swan-io/chicane';
import { addresses, PAGES } from '../lib/addresses.ts';
import { pageCode } from './page-code.ts';
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
  for (const intent of ['pointerover', 'focusin', 'touchstart']) {
    document.addEventListener(intent, warm, { passive: true });
  }
}

/** Who points at a link will probably follow it: the code of its page comes beforehand. Asking twice costs nothing. */
function warm({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  const href = link && pageOfThisApp(link);
  const route = href ? addresses.getRoute(PAGES, href) : undefined;
  // A failed attempt is no fault yet: the visit itself tries again and says so.
  if (route) pageCode[route.name]().catch(() => undefined);
}

function pageOfThisApp(link: HTMLAnchorElement): string | undefined {
  const isPlain = (link.target === '' || link.target === '_self') && !link.hasAttribute('download');
  if (!isPlain || link.origin !== location.origin || link.hash !== '') return undefined;
  const href = link.pathname + link.search;
  return addresses.getRoute(PAGES, href) ? href : undefined;
}
