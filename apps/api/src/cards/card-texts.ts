import { printedDay } from '@ntm/domain/claim/period-words';
import type { Context } from '../builder/context.ts';
import { askInProcess } from '../pages/ask-in-process.ts';
import { headlinesOf } from '../pages/nation-content.ts';
import type { ClaimAnswer, DatasetOnPage, NationAnswer, SourceAnswer, UnitAnswer } from '../pages/page-answers.ts';
import { CLAIM_DOCUMENT, NATION_DOCUMENT, SOURCE_DOCUMENT, UNIT_DOCUMENT } from '../pages/page-documents.ts';
import { headline, placeOf, unitPath } from '../pages/page-parts.ts';
import { addressAt, type PagePlace } from '../pages/page-place.ts';
import { PAGE_WORDS } from '../pages/page-words.ts';
import { factOfFigure, factOfUnit, mostTelling } from '../pages/telling-fact.ts';
import type { CardText } from './card-svg.ts';

/** What stands on the card of one kind of address; undefined when the record holds nothing of that name. */
export type CardTeller = (
  name: string,
  place: PagePlace,
  context: Context,
  origin: string,
) => Promise<CardText | undefined>;

type Common = Pick<CardText, 'day' | 'sourceLabel' | 'address' | 'synthetic'>;

function common({ isSynthetic, today }: DatasetOnPage, place: PagePlace, path: string, origin: string): Common {
  const words = PAGE_WORDS[place.language];
  return {
    day: `${words.viewing} ${printedDay(place.day ?? today)}`,
    sourceLabel: words.source,
    address: decodeURI(
      origin.replace(/^https?:\/\//, '') + addressAt(path === '/' ? '' : path, { ...place, language: 'vi' }),
    ),
    synthetic: isSynthetic ? words.synthetic : undefined,
  };
}

export const tellOfNation: CardTeller = async (_name, place, context, origin) => {
  const answer = await askInProcess<NationAnswer>(NATION_DOCUMENT, { asOf: place.day }, context);
  const words = PAGE_WORDS[place.language];
  const [figure] = headlinesOf(answer);
  return {
    ...common(answer.dataset, place, '/', origin),
    title: words.nation,
    above: words.motto,
    fact: figure && factOfFigure(figure, place.language),
  };
};

export const tellOfUnit: CardTeller = async (identity, place, context, origin) => {
  const answer = await askInProcess<UnitAnswer>(UNIT_DOCUMENT, { identity, asOf: place.day }, context);
  if (answer.unitLife === null) return undefined;
  const unit = answer.unitLife.nearest;
  return {
    ...common(answer.dataset, place, unitPath(identity, false), origin),
    title: headline(unit),
    above: placeOf(unit),
    fact: factOfUnit(unit, place.language),
  };
};

export const tellOfSource: CardTeller = async (slug, place, context, origin) => {
  const { dataset, source } = await askInProcess<SourceAnswer>(SOURCE_DOCUMENT, { slug }, context);
  if (source === null) return undefined;
  const figure = mostTelling([...source.observations.nodes, ...source.targets.nodes]);
  return {
    ...common(dataset, place, `/nguon/${slug}`, origin),
    title: source.title,
    above: [source.number, source.issuer].filter(Boolean).join(' · '),
    fact: figure && factOfFigure(figure, place.language),
  };
};

export const tellOfClaim: CardTeller = async (key, place, context, origin) => {
  const { dataset, claim } = await askInProcess<ClaimAnswer>(CLAIM_DOCUMENT, { key }, context);
  if (claim === null) return undefined;
  return {
    ...common(dataset, place, unitPath(claim.subject.identity, false), origin),
    title: headline(claim.subject),
    above: '',
    fact: factOfFigure(claim, place.language),
  };
};
