import { type Html, html } from '../pages/html.ts';
import type { TellingFact } from '../pages/telling-fact.ts';
import { CARD_SIZE } from './card-size.ts';
import { wrapped } from './wrapped-text.ts';

/** Everything that stands on a card, in the reader's language. */
export interface CardText {
  readonly title: string;
  /** Where the unit lies, who issued the source. */
  readonly above: string;
  readonly fact: TellingFact | undefined;
  /** "Đang xem 31/12/2019" */
  readonly day: string;
  readonly sourceLabel: string;
  readonly address: string;
  /** Set when nothing of it may be quoted: "Dữ liệu mô phỏng". */
  readonly synthetic: string | undefined;
}

const INK = '#1b2326';
const QUIET = '#4a555a';
const TARGET = '#5b4bb5';
const RESULT = '#0b6470';
const LEFT = 72;
const WIDTH = CARD_SIZE.width - 2 * LEFT;

/** The card as a drawing: paper, ink, one colour for the kind of figure. A target is hollow, a result solid. */
export function cardSvg({ title, above, fact, day, sourceLabel, address, synthetic }: CardText): string {
  const titleRows = wrapped(title, { size: 52, width: WIDTH, lines: 2 });
  const titleEnd = 168 + (titleRows.length - 1) * 64;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}" font-family="Be Vietnam Pro" fill="${INK}"><defs><pattern id="h" width="16" height="16" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V16" stroke="#d9d5c9" stroke-width="4"/></pattern></defs><rect width="100%" height="100%" fill="#fbfaf6"/>${synthetic && html`<rect width="100%" height="104" fill="url(#h)"/>`}<rect width="100%" height="12" fill="${RESULT}"/>${line('NTM Atlas', LEFT, 76, 28, { bold: true, colour: RESULT })}${line(synthetic ? `${synthetic} · ${day}` : day, CARD_SIZE.width - LEFT, 76, 26, { anchor: 'end', bold: synthetic !== undefined })}${rows(titleRows, 168, 52, 64, { bold: true })}${above && rows(wrapped(above, { size: 28, width: WIDTH, lines: 1 }), titleEnd + 48, 28, 36, { colour: QUIET })}${fact && factRows(fact)}<path d="M${LEFT} 536H${CARD_SIZE.width - LEFT}" stroke="#8a8677" stroke-width="2"/>${fact?.source && rows(wrapped(`${sourceLabel}: ${[fact.source, fact.published].filter(Boolean).join(', ')}`, { size: 24, width: WIDTH, lines: 1 }), 574, 24, 30, { colour: QUIET })}${line(address, LEFT, 608, 22, { colour: QUIET })}</svg>`
    .text;
}

/** The badge with the kind, what is measured, and the value large. */
function factRows({ kind, kindLabel, label, value, unit }: TellingFact): Html {
  const colour = kind === 'target' ? TARGET : RESULT;
  const said = [value, unit].filter(Boolean).join(' ');
  const size = said.length > 28 ? 44 : said.length > 14 ? 64 : 96;
  const values = wrapped(said, { size, width: WIDTH, lines: 2 });
  const badgeWidth = kindLabel.length * 14 + 40;
  const valueAt = values.length > 1 ? 446 : 476;
  return html`<rect x="${LEFT}" y="312" width="${badgeWidth}" height="44" rx="4" ${kind === 'target' ? html`fill="#fbfaf6" stroke="${colour}" stroke-width="3"` : html`fill="${colour}"`}/>${line(kindLabel, LEFT + badgeWidth / 2, 343, 26, { bold: true, anchor: 'middle', colour: kind === 'target' ? colour : '#ffffff' })}${rows(wrapped(label, { size: 28, width: WIDTH - badgeWidth - 24, lines: 2 }), 343, 28, 36, { x: LEFT + badgeWidth + 24 })}${rows(values, valueAt, size, size + 12, { bold: true, colour })}`;
}

interface LineStyle {
  readonly bold?: boolean;
  readonly anchor?: 'middle' | 'end';
  readonly colour?: string;
  readonly x?: number;
}

function line(text: string, x: number, y: number, size: number, { bold, anchor, colour }: LineStyle): Html {
  return html`<text x="${x}" y="${y}" font-size="${size}"${bold && html` font-weight="600"`}${anchor && html` text-anchor="${anchor}"`}${colour && html` fill="${colour}"`}>${text}</text>`;
}

function rows(texts: readonly string[], y: number, size: number, leading: number, style: LineStyle): Html {
  return html`${texts.map((text, index) => line(text, style.x ?? LEFT, y + index * leading, size, style))}`;
}
