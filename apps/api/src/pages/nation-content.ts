import { printedDay } from '@ntm/domain/claim/period-words';
import { html } from './html.ts';
import type { NationAnswer } from './page-answers.ts';
import type { PageContent } from './page-content.ts';
import { countsLine, figureList, nationPath, type PageView, unitList, unitPath } from './page-parts.ts';
import { addressAt } from './page-place.ts';
import { factInWords, factOfFigure } from './telling-fact.ts';

/** The whole country: the newest figure of each headline measure, and its provinces as ways in. */
export function nationContent(answer: NationAnswer, view: PageView): PageContent {
  const { place, words, isLite } = view;
  const { dataset, nation } = answer;
  const newest = headlinesOf(answer);
  const [first] = newest;
  const said = first ? factInWords(factOfFigure(first, place.language), place.language) : '';
  return {
    status: 200,
    title: words.motto,
    description: `${words.siteText} ${said}`.trim(),
    fullAddress: addressAt('/', place),
    liteAddress: addressAt('/gon', place),
    card: addressAt('/the/ca-nuoc.png', place),
    isSynthetic: dataset.isSynthetic,
    body: html`<h1>${words.nation}</h1><p>${words.siteText}</p><p class="meta">${printedDay(nation.asOf)} · ${countsLine(nation.counts, view)}</p>${figureList(words.results, { totalCount: newest.length, nodes: newest }, view)}<p><a href="${addressAt(unitPath('VN', isLite), place)}">${words.targets}, ${words.results.toLocaleLowerCase(place.language)}: ${words.nation}</a></p>${unitList(words.below.PROVINCE, nation.provinces, view, nationPath(isLite))}`,
  };
}

/** The newest figure of each headline measure, up to the reader's day. */
export function headlinesOf({ recognised, advanced, criteria }: NationAnswer) {
  return [recognised, advanced, criteria]
    .flat()
    .flatMap(({ values }) => values)
    .flatMap(({ claim }) => (claim ? [claim] : []));
}
