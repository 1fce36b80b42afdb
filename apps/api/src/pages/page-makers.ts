import type { BadInput } from '../builder/bad-input.ts';
import type { Context } from '../builder/context.ts';
import { askInProcess } from './ask-in-process.ts';
import { html } from './html.ts';
import { nationContent } from './nation-content.ts';
import type { NationAnswer, SourceAnswer, UnitAnswer } from './page-answers.ts';
import type { PageContent } from './page-content.ts';
import { NATION_DOCUMENT, SOURCE_DOCUMENT, UNIT_DOCUMENT } from './page-documents.ts';
import type { PageView } from './page-parts.ts';
import { sourceContent } from './source-content.ts';
import { unitContent } from './unit-content.ts';

/** Makes the page of one kind of address; `name` is the part of the address that names the unit or source. */
export type PageMaker = (name: string, view: PageView, context: Context) => Promise<PageContent>;

export const makeNation: PageMaker = async (_name, view, context) =>
  nationContent(await askInProcess<NationAnswer>(NATION_DOCUMENT, { asOf: view.place.day }, context), view);

export const makeUnit: PageMaker = async (identity, view, context) => {
  const { day: asOf, after } = view.place;
  return unitContent(identity, await askInProcess<UnitAnswer>(UNIT_DOCUMENT, { identity, asOf, after }, context), view);
};

export const makeSource: PageMaker = async (slug, view, context) =>
  sourceContent(slug, await askInProcess<SourceAnswer>(SOURCE_DOCUMENT, { slug }, context), view);

/** What is shown where the API refuses the question: its own words, and the way back to today. */
export function refusedContent({ extensions }: BadInput, address: string, { place, words }: PageView): PageContent {
  const said = String(place.language === 'vi' ? extensions.messageVi : extensions.messageEn);
  const [path = '/'] = address.split('?');
  const today = place.language === 'en' ? `${path}?lang=en` : path;
  return {
    status: 400,
    title: words.failed,
    description: said,
    fullAddress: today.replace(/^\/gon(?=\/|$|\?)/, '') || '/',
    liteAddress: undefined,
    card: undefined,
    isSynthetic: false,
    body: html`<h1>${words.failed}</h1><p>${said}</p><p><a href="${today}">${words.today}</a></p>`,
  };
}
