import { HELD_ASSETS, HELD_PAGES } from '../lib/held-stores.ts';

/** A weak line and a slow phone are for the page first, then for what is kept of it. */
const AFTER_THE_PAGE_MS = 4000;

/** What was seen can be read again without a connection: a service worker holds pages and code as they are used. */
export function startOfflineReading(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  // The first visit has loaded everything before the worker was there to see it.
  if (!serviceWorker.controller) {
    serviceWorker.addEventListener('controllerchange', () => void holdThisPage(), { once: true });
  }
  const register = () => {
    // A browser that allows no worker reads online, as before.
    serviceWorker.register('/service-worker.js').catch(() => undefined);
  };
  addEventListener('load', () => setTimeout(register, AFTER_THE_PAGE_MS));
}

async function holdThisPage(): Promise<void> {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const used = new Set(loaded.filter((name) => name.startsWith(`${location.origin}/assets/`)));
  const [pages, assets] = await Promise.all([caches.open(HELD_PAGES), caches.open(HELD_ASSETS)]);
  const page = new Request(location.href, { headers: { accept: 'text/html' } });
  await Promise.allSettled([pages.add(page), ...Array.from(used, (name) => assets.add(name))]);
}
