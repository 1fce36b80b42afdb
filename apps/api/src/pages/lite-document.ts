import { type Html, html, Html as Markup } from './html.ts';
import { LITE_STYLE } from './lite-style.ts';

/** A page of one request: its style inside, no script, no font, no picture. */
export function liteDocument(head: Html, body: Html, language: string): string {
  return html`<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">${head}<link rel="icon" href="data:,"><style>${new Markup(LITE_STYLE)}</style><body><div class="lite">${body}</div></body></html>`
    .text;
}
