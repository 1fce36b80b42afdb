import { HELD_ASSETS, HELD_PAGES, keepNewest } from '../src/lib/held-stores.ts';

declare const self: ServiceWorkerGlobalScope;

/** The page without the content of any address: what stands in for one that was never opened by itself. */
const SHELL = '/index.html';
const MOST_PAGES = 50;
const MOST_ASSETS = 200;
/** The query editor needs the server, cards are pictures, and what has an extension is a file. */
const NO_PAGE = /^\/(explorer|graphql|healthz|readyz|metrics|the|assets)(\/|$)|\.[a-z0-9]+$/i;
const MAIN_SCRIPT = /<script type="module"[^>]* src="([^"]+)"/;

self.addEventListener('install', (event) => {
  event.waitUntil(holdShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.registration.navigationPreload?.enable(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (!NO_PAGE.test(pathname)) event.respondWith(page(event));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(asset(event));
  }
});

/** A page comes from the server; when that cannot be reached, as it was seen last. */
async function page(event: FetchEvent): Promise<Response> {
  try {
    const fresh: Response = (await event.preloadResponse) ?? (await fetch(event.request));
    event.waitUntil(holdPage(event.request.url, fresh.clone()));
    return fresh;
  } catch {
    const pages = await caches.open(HELD_PAGES);
    const held = await pages.match(event.request.url, { ignoreVary: true });
    return held ?? (await shell()) ?? Response.error();
  }
}

async function holdPage(url: string, fresh: Response): Promise<void> {
  const isPage = fresh.headers.get('content-type')?.startsWith('text/html');
  if (!fresh.ok || fresh.redirected || !isPage) return;
  const pages = await caches.open(HELD_PAGES);
  // Put anew, so that it counts as the newest.
  await pages.delete(url, { ignoreVary: true });
  await pages.put(url, fresh.clone());
  await keepNewest(pages, MOST_PAGES);
  const [, script] = MAIN_SCRIPT.exec(await fresh.text()) ?? [];
  const held = await (await shell())?.text();
  // Another build has come: the shell must ask for the scripts that are here now.
  if (script !== undefined && !held?.includes(script)) await holdShell();
}

async function shell(): Promise<Response | undefined> {
  return (await caches.open(HELD_ASSETS)).match(SHELL, { ignoreVary: true });
}

async function holdShell(): Promise<void> {
  const fresh = await fetch(SHELL, { cache: 'no-cache' });
  if (fresh.ok) await (await caches.open(HELD_ASSETS)).put(SHELL, fresh);
}

/** The name of an asset changes with its content: one that is held is the right one. */
async function asset(event: FetchEvent): Promise<Response> {
  const assets = await caches.open(HELD_ASSETS);
  const held = await assets.match(event.request.url, { ignoreVary: true });
  if (held) return held;
  const fresh = await fetch(event.request);
  if (fresh.ok) event.waitUntil(holdAsset(event, assets, fresh.clone()));
  return fresh;
}

async function holdAsset(event: FetchEvent, assets: Cache, fresh: Response): Promise<void> {
  const asker = await self.clients.get(event.clientId);
  if (asker && NO_PAGE.test(new URL(asker.url).pathname)) return;
  await assets.put(event.request.url, fresh);
  await keepNewest(assets, MOST_ASSETS);
}
