import { printedDay } from '@ntm/domain/claim/period-words';
import { html } from './html.ts';
import type { SourceAnswer } from './page-answers.ts';
import type { PageContent } from './page-content.ts';
import { figureList, nationPath, type PageView } from './page-parts.ts';
import { addressAt } from './page-place.ts';
import { factInWords, factOfFigure, mostTelling } from './telling-fact.ts';

/** A source with what it says: its figures, each with the unit that it is about. */
export function sourceContent(slug: string, { dataset, source }: SourceAnswer, view: PageView): PageContent {
  const { place, words, isLite } = view;
  const path = `/nguon/${encodeURIComponent(slug)}`;
  const addresses = {
    fullAddress: addressAt(path, place),
    liteAddress: undefined,
    isSynthetic: dataset.isSynthetic,
  };
  if (source === null) {
    return {
      ...addresses,
      status: 404,
      title: words.unknownSource,
      description: words.unknownSourceText(slug),
      card: undefined,
      body: html`<h1>${words.unknownSource}</h1><p>${words.unknownSourceText(slug)} <a href="${addressAt(nationPath(isLite), place)}">${words.findFrom}</a>.</p>`,
    };
  }
  const published = source.publishedOn && words.published(printedDay(source.publishedOn));
  const meta = [source.number, source.issuer, published].filter(Boolean).join(' · ');
  const figure = mostTelling([...source.observations.nodes, ...source.targets.nodes]);
  return {
    ...addresses,
    status: 200,
    title: source.title,
    description: [meta, figure && factInWords(factOfFigure(figure, place.language), place.language)]
      .filter(Boolean)
      .join('. '),
    card: addressAt(`/the/nguon/${encodeURIComponent(slug)}.png`, place),
    body: html`<h1>${source.title}</h1><p class="meta">${meta}</p>${isWebAddress(source.url) && html`<p><a rel="external noopener" href="${source.url}">${words.original}</a></p>`}${figureList(words.results, source.observations, view)}${figureList(words.targets, source.targets, view)}`,
  };
}

function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:/.test(url);
}
