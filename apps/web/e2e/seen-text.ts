import type { Locator } from 'playwright-core';

/** The texts as they are seen: hidden parts left out, a no-break space as the space that it looks like. */
export async function seenTexts(locator: Locator): Promise<string[]> {
  const texts = await locator.allInnerTexts();
  return texts.map((text) => text.replaceAll('\u00a0', ' '));
}

export async function seenText(locator: Locator): Promise<string> {
  return (await seenTexts(locator)).join('\n');
}
