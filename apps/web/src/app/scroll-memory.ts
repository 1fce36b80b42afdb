const STORE = 'scroll-memory';

const places = new Map<string, number>();
let isNewPage = false;

/**
 * Keeps the reader's place on each page: going back or reloading returns to it, a new page begins at its top. The
 * browser can do so only for pages that are complete when it looks, and ours fill in later.
 */
export function startScrollMemory(): void {
  history.scrollRestoration = 'manual';
  for (const [href, place] of JSON.parse(sessionStorage.getItem(STORE) ?? '[]') as [string, number][]) {
    places.set(href, place);
  }
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  isNewPage = navigation?.type === 'navigate';
  addEventListener('scrollend', rememberScroll);
  addEventListener('pagehide', () => {
    rememberScroll();
    sessionStorage.setItem(STORE, JSON.stringify([...places].slice(-50)));
  });
}

function rememberScroll(): void {
  places.set(location.href, scrollY);
}

/** Called when a link is followed: a scroll that has not come to rest yet counts too, and the next page is a new one. */
export function leaveByLink(): void {
  rememberScroll();
  isNewPage = true;
}

/** Called when the content of a page is there. */
export function settleScroll(): void {
  const place = isNewPage ? 0 : (places.get(location.href) ?? 0);
  isNewPage = false;
  scrollTo({ top: place, behavior: 'instant' });
}
