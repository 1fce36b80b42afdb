import { CARD_SIZE } from '../cards/card-size.ts';
import { type Html, html } from './html.ts';
import type { PageContent } from './page-content.ts';
import type { PageView } from './page-parts.ts';

const PRODUCT = 'NTM Atlas';

/** What previews and search engines read of a page. Addresses in it are absolute: `origin` is "https://host". */
export function pageHead(content: PageContent, origin: string, { place, words }: PageView): Html {
  const { title, description, fullAddress, card, status, isSynthetic } = content;
  const said = isSynthetic ? `${words.synthetic}. ${description}` : description;
  const address = origin + fullAddress;
  return html`<title>${title} – ${PRODUCT}</title><meta name="description" content="${said}">${status === 200 ? html`<link rel="canonical" href="${address}">` : html`<meta name="robots" content="noindex">`}<meta property="og:type" content="website"><meta property="og:site_name" content="${PRODUCT}"><meta property="og:locale" content="${place.language === 'vi' ? 'vi_VN' : 'en_GB'}"><meta property="og:title" content="${title}"><meta property="og:description" content="${said}"><meta property="og:url" content="${address}">${card && html`<meta property="og:image" content="${origin}${card}"><meta property="og:image:width" content="${CARD_SIZE.width}"><meta property="og:image:height" content="${CARD_SIZE.height}"><meta property="og:image:alt" content="${title}"><meta name="twitter:card" content="summary_large_image">`}`;
}
