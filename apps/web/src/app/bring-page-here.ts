import { addresses, PAGES } from '../lib/addresses.ts';
import { pageCode } from './page-code.ts';

/** Asks for the code of the page at this address while the words are on their way: the page needs both. */
export function bringPageHere(): void {
  const here = addresses.getRoute(PAGES);
  // What cannot be had now the page asks for again, and says so.
  if (here) void pageCode[here.name]().catch(() => undefined);
}
