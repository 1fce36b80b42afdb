/**
 * The server writes the first page into the document, so that it can be read before this script is here; until then
 * the style beside it keeps the root out of sight. Whoever has something to show in its place calls this; later calls
 * find nothing to take away.
 */
export function endPrefill(): void {
  document.getElementById('prefill')?.remove();
}
