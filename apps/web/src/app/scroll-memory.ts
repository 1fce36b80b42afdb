const STORE = 'scroll-memory';

const places = new Map<string, number>();
let isNewPage = false;
/** After a step back or forward, until the content of the page is there: what is scrolled then is no reader's place. */
let isBetween = false;
let settledPath: string | undefined;
/** Set while the place is still being found. */
let endSettling: (() => void) | undefined;

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
  addEventListener('popstate', () => {
    isNewPage = false;
    isBetween = location.pathname !== settledPath;
    stopSettling();
  });
  addEventListener('scrollend', rememberRest);
  addEventListener('pagehide', () => {
    rememberRest();
    sessionStorage.setItem(STORE, JSON.stringify([...places].slice(-50)));
  });
}

function rememberScroll(): void {
  places.set(location.href, scrollY);
}

function rememberRest(): void {
  if (!isBetween && endSettling === undefined) rememberScroll();
}

/** Called when a link is followed: a scroll that has not come to rest yet counts too, and the next page is a new one. */
export function leaveByLink(): void {
  rememberScroll();
  isNewPage = true;
}

/** How long parts of a page may come after its content. */
const SETTLING_MS = 5000;
/** What a reader does who wants to be elsewhere. */
const OWN_WAYS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Called when the content of a page is there: a new page begins at its top, or at the part that its address names. The
 * later parts move what is below them: the place is held meanwhile.
 */
export function settleScroll(): void {
  const anchor = isNewPage ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const place = isNewPage ? 0 : (places.get(location.href) ?? 0);
  isNewPage = false;
  isBetween = false;
  settledPath = location.pathname;
  const goThere = () => {
    if (anchor) anchor.scrollIntoView({ behavior: 'instant' });
    else scrollTo({ top: place, behavior: 'instant' });
  };
  goThere();
  stopSettling();
  if (place === 0 && anchor === null) return;
  const parts = new ResizeObserver(goThere);
  parts.observe(document.body);
  const timer = setTimeout(stopSettling, SETTLING_MS);
  for (const way of OWN_WAYS) addEventListener(way, stopSettling);
  endSettling = () => {
    parts.disconnect();
    clearTimeout(timer);
    for (const way of OWN_WAYS) removeEventListener(way, stopSettling);
  };
}

function stopSettling(): void {
  endSettling?.();
  endSettling = undefined;
}
