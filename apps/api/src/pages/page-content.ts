import type { Html } from './html.ts';

/** One page, made ready to stand in a document of its own or inside the web client's. */
export interface PageContent {
  readonly status: 200 | 400 | 404;
  readonly title: string;
  /** One or two sentences for previews and search engines. */
  readonly description: string;
  /** The full page's address, from the root. */
  readonly fullAddress: string;
  /** The light page's address, where there is one. */
  readonly liteAddress: string | undefined;
  /** The card that is shown where the address is shared. */
  readonly card: string | undefined;
  readonly body: Html;
  readonly isSynthetic: boolean;
}
