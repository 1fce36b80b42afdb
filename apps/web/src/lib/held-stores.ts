/** What stays in the browser, to be read again without a connection: pages as the server wrote them. */
export const HELD_PAGES = 'ntm-pages';

/** Scripts, styles and fonts; their names change with their content. */
export const HELD_ASSETS = 'ntm-assets';

/** Answers of the API. */
export const HELD_ANSWERS = 'ntm-answers';

/** Lets go of what has been held longest, until no more than `limit` are left. */
export async function keepNewest(store: Cache, limit: number): Promise<void> {
  const held = await store.keys();
  await Promise.all(held.slice(0, Math.max(0, held.length - limit)).map((oldest) => store.delete(oldest)));
}
