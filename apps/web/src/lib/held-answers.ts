import { HELD_ANSWERS, HELD_PAGES, keepNewest } from './held-stores.ts';

/** Header of a held answer: the instant, in ISO 8601, at which the server gave it. */
export const HELD_SINCE = 'x-held-since';
const MOST_ANSWERS = 50;
const REVISION = 'ntm-revision';

interface Body {
  readonly errors?: unknown;
  readonly data?: {
    readonly dataset?: { readonly name?: string; readonly revision?: number; readonly loadedAt?: string };
  } | null;
}

/** A question is sent by POST; to be held it needs an address. */
async function addressOf(asked: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(asked));
  return `/held/${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Holds the answer to a question.
 *
 * @returns whether the server answers from another state of the record than before: then what was held is gone
 */
export async function hold(asked: string, answer: string): Promise<boolean> {
  const { data, errors }: Body = JSON.parse(answer);
  if (!data || errors) return false;
  const isOther = data.dataset?.revision !== undefined && (await forgetOther(data.dataset));
  const answers = await caches.open(HELD_ANSWERS);
  const headers = { 'content-type': 'application/json', [HELD_SINCE]: new Date().toISOString() };
  const address = await addressOf(asked);
  // Put anew, so that it counts as the newest.
  await answers.delete(address);
  await answers.put(address, new Response(answer, { headers }));
  await keepNewest(answers, MOST_ANSWERS);
  return isOther;
}

/** The answer that was held last, with `HELD_SINCE`. */
export async function recall(asked: string): Promise<Response | undefined> {
  return (await caches.open(HELD_ANSWERS)).match(await addressOf(asked));
}

/** Lets go of what is held from another state of the record; what this visit has brought stays. */
async function forgetOther({ name, revision, loadedAt }: { name?: string; revision?: number; loadedAt?: string }) {
  const state = [name, revision, loadedAt].join(' ');
  const known = localStorage.getItem(REVISION);
  if (known === state) return false;
  localStorage.setItem(REVISION, state);
  const begun = new Date(performance.timeOrigin).toISOString();
  const answers = await caches.open(HELD_ANSWERS);
  for (const address of await answers.keys()) {
    const held = await answers.match(address);
    if ((held?.headers.get(HELD_SINCE) ?? '') < begun) await answers.delete(address);
  }
  if (known !== null) await caches.delete(HELD_PAGES);
  return known !== null;
}
