import { printedDay } from '@ntm/domain/claim/period-words';
import { printedNumber } from '@ntm/domain/claim/printed-number';
import { figureLabel, kindOf, saidValue, statementOf } from './figure-words.ts';
import { type Html, html } from './html.ts';
import type { Cited, Counts, Figure, FigureWithSubject, PageOf, Some, UnitLink, UnitOnPage } from './page-answers.ts';
import { addressAt, type PagePlace } from './page-place.ts';
import { PAGE_WORDS, type PageWords } from './page-words.ts';

/** What every part of a page needs to know about the page that it stands on. */
export interface PageView {
  readonly place: PagePlace;
  readonly words: PageWords;
  /** Whether links lead to pages without JavaScript or to the full ones. */
  readonly isLite: boolean;
}

export function viewOf(place: PagePlace, isLite: boolean): PageView {
  return { place, words: PAGE_WORDS[place.language], isLite };
}

export function unitPath(identity: string, isLite: boolean): string {
  return `${isLite ? '/gon' : ''}/don-vi/${encodeURIComponent(identity)}`;
}

export function nationPath(isLite: boolean): string {
  return isLite ? '/gon' : '/';
}

export function count(number: number, { place }: PageView): string {
  return printedNumber(number, 0, place.language);
}

/** "Xã Ngọc Côn": the type word does not part from the name at the end of a line. */
export function headline({ name, fullName }: UnitLink): string {
  const typeWord = fullName.slice(0, fullName.length - name.length).replaceAll(' ', '\u00a0');
  const text = typeWord + fullName.slice(typeWord.length);
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** "thành phố Cao Bằng, tỉnh Cao Bằng": where a unit lies, the nearest first; empty below the country itself. */
export function placeOf({ ancestors }: UnitOnPage): string {
  const named = ancestors.filter(({ level }) => level !== 'NATION').map(({ fullName }) => fullName);
  return named.toReversed().join(', ');
}

/** A link to a unit, on the reader's day. */
export function unitLink(unit: UnitLink, view: PageView): Html {
  const href = addressAt(unitPath(unit.identity, view.isLite), view.place);
  return html`<a href="${href}">${unit.fullName}</a>`;
}

/** Source and day of what was said, with the source's own words. */
export function citedFrom({ phrase, source }: Cited, { place, words }: PageView): Html {
  const href = addressAt(`/nguon/${encodeURIComponent(source.slug)}`, place);
  const day = source.publishedOn && `, ${printedDay(source.publishedOn)}`;
  return html`<p class="cite">${phrase && html`<q>${phrase}</q> `}${words.source}: <a href="${href}">${source.title}</a>${day}</p>`;
}

/** How many units of each tier stand below; a tier that does not exist that day is not named. */
export function countsLine(counts: Counts, view: PageView): string {
  const { words } = view;
  return (['provinces', 'districts', 'communes', 'villages'] as const)
    .filter((tier) => counts[tier] > 0)
    .map((tier) => words[tier](count(counts[tier], view)))
    .join(' · ');
}

/** Figures of one kind under one heading. */
export function figureList(
  heading: string,
  figures: Some<Figure | FigureWithSubject>,
  view: PageView,
): Html | undefined {
  const { nodes, totalCount } = figures;
  if (nodes.length === 0) return undefined;
  const shown =
    nodes.length < totalCount
      ? view.words.shownOf(count(nodes.length, view), count(totalCount, view))
      : count(totalCount, view);
  return html`<section><h2>${heading} <small>${shown}</small></h2><ul class="figures">${nodes.map((figure) => figureItem(figure, view))}</ul></section>`;
}

function figureItem(figure: Figure | FigureWithSubject, view: PageView): Html {
  const { place, words } = view;
  const { language } = place;
  const kind = kindOf(figure);
  const { value, unit } = saidValue(figure, language);
  const remarks = [
    figure.comparator === 'UNKNOWN' && words.sourceUnclear,
    figure.conflicts.length > 0 && words.sourcesDiffer,
    figure.restates && words.restated,
    figure.progress && words.reached[figure.progress.verdict],
  ].filter(Boolean);
  return html`<li class="${kind}"><p><b class="kind">${words.kinds[kind]}</b> ${figureLabel(figure, language)}</p><p>${value === undefined ? statementOf(figure, language) : html`<strong>${value}</strong> ${unit}`}${remarks.length > 0 && html` <i>${remarks.join(' · ')}</i>`}</p>${'subject' in figure && html`<p>${words.aboutUnit} ${unitLink(figure.subject, view)}</p>`}${namedUnits(figure, view)}${figure.carriedFrom && html`<p>${words.carried(statementOf(figure.carriedFrom, language))}</p>`}${citedFrom(figure.citation, view)}</li>`;
}

function namedUnits({ namedUnits: units = [] }: Figure, view: PageView): Html | undefined {
  if (units.length === 0) return undefined;
  return html`<p>${view.words.named}: ${units.map((unit, index) => [index > 0 && '; ', unitLink(unit, view)])}</p>`;
}

/** Units below as links; `page` where the list goes on. */
export function unitList(
  heading: string,
  units: Some<UnitLink> | PageOf<UnitLink>,
  view: PageView,
  path: string,
): Html | undefined {
  if (units.totalCount === 0) return undefined;
  const { words, place } = view;
  const next = 'pageInfo' in units && units.pageInfo.hasNextPage ? units.pageInfo.endCursor : null;
  return html`<section><h2>${heading} <small>${count(units.totalCount, view)}</small></h2><ul class="units">${units.nodes.map((unit) => html`<li>${unitLink(unit, view)}</li>`)}</ul>${'pageInfo' in units && place.after !== undefined && html`<p><a href="${addressAt(path, place)}">${words.firstPage}</a></p>`}${next && html`<p><a rel="next" href="${addressAt(path, place, next)}">${words.nextPage}</a></p>`}</section>`;
}
