import { type Html, html, Html as Markup } from './html.ts';
import { LITE_STYLE } from './lite-style.ts';

/**
 * The web client's page with the content of one address in it, so that it can be read before any script has come, and
 * without any. The client takes `#prefill` away when its own page is there.
 *
 * @param client index.html as it was built
 */
export function filledClient(client: string, head: Html, body: Html, language: string): string {
  const style = html`<style>${new Markup(LITE_STYLE)}</style>`;
  // Replacements are functions: a "$" in a title is a dollar.
  return client
    .replace(/<html lang="[^"]*"/, () => html`<html lang="${language}"`.text)
    .replace(/<meta\s+name="description"[^>]*>\s*/, '')
    .replace(/<noscript>.*?<\/noscript>\s*/s, '')
    .replace(/<title>.*?<\/title>/s, () => head.text + style.text)
    .replace('<div id="root">', () => html`<div id="prefill" class="lite">${body}</div><div id="root">`.text);
}
