import { pushUnsafe } from '@swan-io/chicane';
import { pageLinkAt } from './page-link.ts';
import { leaveByLink } from './scroll-memory.ts';

/**
 * Pages use plain links; a plain click on one that leads to a page of this app changes the page without loading it.
 * Everything else stays with the browser: modifier keys, other targets, downloads, other sites, places on this page.
 */
export function startLinkInterceptor(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const href = pageLinkAt(event.target);
    if (!href) return;
    event.preventDefault();
    leaveByLink();
    pushUnsafe(href);
  });
}
