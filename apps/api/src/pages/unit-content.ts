import { printedDay } from '@ntm/domain/claim/period-words';
import { dayBefore } from '@ntm/domain/kernel/calendar-day';
import { type Html, html } from './html.ts';
import type { Assessed, Judged, Recognition, Succession, UnitAnswer, UnitOnPage } from './page-answers.ts';
import type { PageContent } from './page-content.ts';
import {
  citedFrom,
  count,
  countsLine,
  figureList,
  headline,
  nationPath,
  type PageView,
  placeOf,
  unitLink,
  unitList,
  unitPath,
} from './page-parts.ts';
import { addressAt } from './page-place.ts';
import { factInWords, factOfUnit } from './telling-fact.ts';

/** A unit as it stood on the reader's day; one that did not exist then says what it became or was made from. */
export function unitContent(identity: string, answer: UnitAnswer, view: PageView): PageContent {
  const { place, words, isLite } = view;
  const { dataset, unitLife } = answer;
  const addresses = {
    fullAddress: addressAt(unitPath(identity, false), place),
    liteAddress: addressAt(unitPath(identity, true), place),
    isSynthetic: dataset.isSynthetic,
  };
  if (unitLife === null) {
    return {
      ...addresses,
      status: 404,
      title: words.unknownUnit,
      description: words.unknownUnitText(identity),
      card: undefined,
      body: html`<h1>${words.unknownUnit}</h1><p>${words.unknownUnitText(identity)} <a href="${addressAt(nationPath(isLite), place)}">${words.findFrom}</a>.</p>`,
    };
  }
  const unit = unitLife.nearest;
  const day = place.day ?? dataset.today;
  const name = headline(unit);
  return {
    ...addresses,
    status: 200,
    title: [name, placeOf(unit)].filter(Boolean).join(', '),
    description: `${words.viewing} ${printedDay(day)}. ${factInWords(factOfUnit(unit, place.language), place.language)}`,
    card: addressAt(`/the/don-vi/${encodeURIComponent(identity)}.png`, place),
    body: html`${above(unit, view)}<h1>${name}</h1><p class="meta">${metaLine(unit, view)}</p>${unit.asOf !== day && former(unit, day, view)}${standing(unit.recognition, view)}${(unit.assessments ?? []).slice(0, 1).map((assessed) => criteria(assessed, view))}${figures(unit, view)}${belowUnits(unit, view)}`,
  };
}

function above({ ancestors }: UnitOnPage, view: PageView): Html | undefined {
  if (ancestors.length === 0) return undefined;
  const links = ancestors.map((unit) =>
    unit.level === 'NATION'
      ? html`<a href="${addressAt(nationPath(view.isLite), view.place)}">${view.words.nation}</a>`
      : unitLink(unit, view),
  );
  return html`<p class="above">${links.map((link, index) => [index > 0 && ' › ', link])}</p>`;
}

function metaLine(unit: UnitOnPage, view: PageView): string {
  const { words } = view;
  const from = printedDay(unit.validFrom);
  const began = unit.isOlderThanRegister ? words.sinceBefore(from) : words.since(from);
  const end = unit.validTo ? words.until(printedDay(dayBefore(unit.validTo))) : words.stillExists;
  const counts = unit.level === 'COMMUNE' ? '' : countsLine(unit.counts, view);
  return [unit.code && words.code(unit.code), `${began}, ${end}`, counts].filter(Boolean).join(' · ');
}

function former(unit: UnitOnPage, day: string, view: PageView): Html {
  const { words } = view;
  const hasEnded = unit.asOf < day;
  const others = hasEnded ? unit.successors : unit.predecessors;
  const none = unit.level === 'DISTRICT' ? words.tierEnded : words.noSuccessor;
  const name = headline(unit);
  const dayText = day.split('-').reverse().join('/');
  return html`<section class="past"><h2>${hasEnded ? words.ended(name, dayText) : words.notYet(name, dayText)}</h2>${others.length > 0 ? html`<p>${hasEnded ? words.became : words.madeFrom}</p><ul>${others.map((other) => succession(other, view))}</ul>` : hasEnded && html`<p>${none}</p>`}<p>${words.shownOn(printedDay(unit.asOf))}</p></section>`;
}

function succession({ unit, coverage, effectiveOn, instrument }: Succession, view: PageView): Html {
  const { words } = view;
  return html`<li>${unitLink(unit, view)} (${words.coverage[coverage]}) ${words.since(printedDay(effectiveOn))}${instrument && `, ${instrument}`}</li>`;
}

function standing({ standing, tier, since, explanation, explanationEn, citation }: Recognition, view: PageView): Html {
  const { words, place } = view;
  const reason = withoutVerdict(place.language === 'vi' ? explanation : explanationEn, words.standings[standing]);
  const said = [words.standings[standing], tier && words.tiers[tier]].filter(Boolean).join(': ');
  return html`<section><h2>${words.recognition}</h2><p><strong>${said}</strong>${since && ` ${words.since(printedDay(since))}`}</p><p>${reason}</p>${citation && citedFrom(citation, view)}</section>`;
}

function criteria(assessed: Assessed, view: PageView): Html {
  const { words, place } = view;
  const title = place.language === 'vi' ? assessed.criteriaSet.title : assessed.criteriaSet.titleEn;
  const met = assessed.results.filter(({ verdict }) => verdict === 'MET').map((result) => criterionName(result, view));
  return html`<section><h2>${words.criteria}</h2><p><strong>${words.criteriaMet(count(assessed.metCount, view), count(assessed.totalCount, view))}</strong> · ${title} · ${words.assessedOn(printedDay(assessed.asOf))}</p>${assessed.gaps.length > 0 && html`<h3>${words.missing(count(assessed.gaps.length, view))}</h3><ol class="gaps">${assessed.gaps.map((gap) => gapItem(gap, view))}</ol>`}${met.length > 0 && html`<p>${words.metList}: ${met.join('; ')}</p>`}${citedFrom(assessed.citation, view)}</section>`;
}

function criterionName({ criterion }: Judged, { place }: PageView): string {
  return `${criterion.number}. ${place.language === 'vi' ? criterion.name : criterion.nameEn}`;
}

function gapItem(gap: Judged, view: PageView): Html {
  const { explanation, explanationEn, verdict } = gap;
  const reason = withoutVerdict(
    view.place.language === 'vi' ? explanation : explanationEn,
    view.words.verdicts[verdict],
  );
  return html`<li><b>${criterionName(gap, view)}</b> – ${view.words.verdicts[verdict]}: ${reason}${gap.restsOnUnverified && html` <i>${view.words.unverified}</i>`}</li>`;
}

function figures({ observations, targets }: UnitOnPage, view: PageView): Html {
  const { words } = view;
  const lists = [figureList(words.results, observations, view), figureList(words.targets, targets, view)];
  return lists.some(Boolean)
    ? html`${lists}`
    : html`<section><h2>${words.results}</h2><p>${words.noFigures}</p></section>`;
}

function belowUnits(unit: UnitOnPage, view: PageView): Html {
  const { words } = view;
  const path = unitPath(unit.identity, view.isLite);
  const { districts, communes, villages } = unit;
  return html`${districts && unitList(words.below.DISTRICT, districts, view, path)}${communes && unitList(words.below.COMMUNE, communes, view, path)}${villages && (unitList(words.below.VILLAGE, villages, view, path) ?? html`<section><h2>${words.below.VILLAGE}</h2><p>${words.noVillageList}</p></section>`)}`;
}

/** A reason without the outcome that it begins with, where that stands beside it already. */
function withoutVerdict(reason: string, verdict: string): string {
  const rest = reason.startsWith(`${verdict}: `) ? reason.slice(verdict.length + 2) : reason;
  return rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1);
}
