import { printedDay } from '@ntm/domain/claim/period-words';
import type { Language } from '@ntm/domain/kernel/bilingual';
import { type FigureKind, figureLabel, kindOf, saidValue, statementOf } from './figure-words.ts';
import type { Assessed, Figure, Recognition, UnitOnPage } from './page-answers.ts';
import { PAGE_WORDS } from './page-words.ts';

/** The one thing to say about a page where there is room for one. */
export interface TellingFact {
  readonly kind: FigureKind | 'standing';
  readonly kindLabel: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string | undefined;
  readonly source: string | undefined;
  readonly published: string | undefined;
}

/** What the programme itself is measured by. */
const HEADLINE_MEASURES = [
  'communes-ntm',
  'share-communes-ntm',
  'district-units-ntm',
  'communes-ntm-advanced',
  'communes-ntm-model',
  'criteria-per-commune',
  'recognition-status',
];

/** Results before targets, headline measures of the whole unit before others, then the latest. */
export function mostTelling(figures: readonly Figure[]): Figure | undefined {
  return figures.filter((figure) => figure.value !== null || figure.tier).toSorted(byWeight)[0];
}

function byWeight(one: Figure, other: Figure): number {
  return weight(one) - weight(other) || timeOf(other).localeCompare(timeOf(one));
}

function weight({ __typename, measure, scope }: Figure): number {
  const place = HEADLINE_MEASURES.indexOf(measure.code);
  const rank = place === -1 || scope ? HEADLINE_MEASURES.length : place;
  return rank + (__typename === 'Target' ? 100 : 0);
}

function timeOf({ asOf, period }: Figure): string {
  return asOf ?? period?.slice(-4) ?? '';
}

export function factOfFigure(figure: Figure, language: Language): TellingFact {
  const kind = kindOf(figure);
  const { value, unit } = saidValue(figure, language);
  return {
    kind,
    kindLabel: PAGE_WORDS[language].kinds[kind],
    label: figureLabel(figure, language),
    value: value ?? statementOf(figure, language),
    unit,
    ...citedIn(figure.citation),
  };
}

/** What is most worth knowing of a unit: criteria met, else its weightiest figure, else whether it is recognised. */
export function factOfUnit(unit: UnitOnPage, language: Language): TellingFact {
  const [assessed] = unit.assessments ?? [];
  if (assessed) return factOfAssessment(assessed, language);
  const figure = mostTelling([...unit.observations.nodes, ...unit.targets.nodes]);
  return figure ? factOfFigure(figure, language) : factOfRecognition(unit.recognition, language);
}

function factOfAssessment(
  { asOf, metCount, totalCount, criteriaSet, citation }: Assessed,
  language: Language,
): TellingFact {
  const words = PAGE_WORDS[language];
  const set = language === 'vi' ? criteriaSet.title : criteriaSet.titleEn;
  return {
    kind: 'result',
    kindLabel: words.kinds.result,
    label: `${set}, ${words.asOf(printedDay(asOf))}`,
    value: words.criteriaMet(String(metCount), String(totalCount)),
    unit: undefined,
    ...citedIn(citation),
  };
}

function factOfRecognition({ standing, tier, since, citation }: Recognition, language: Language): TellingFact {
  const words = PAGE_WORDS[language];
  return {
    kind: 'standing',
    kindLabel: words.recognition,
    label: [tier && words.tiers[tier], since && words.since(printedDay(since))].filter(Boolean).join(', '),
    value: words.standings[standing],
    unit: undefined,
    ...citedIn(citation),
  };
}

function citedIn(citation: Figure['citation'] | null): Pick<TellingFact, 'source' | 'published'> {
  const published = citation?.source.publishedOn;
  return { source: citation?.source.title, published: published ? printedDay(published) : undefined };
}

/** "Kết quả. Xã đạt chuẩn nông thôn mới, năm 2020: 65 xã. Nguồn: …, 05/02/2020." */
export function factInWords(
  { kindLabel, label, value, unit, source, published }: TellingFact,
  language: Language,
): string {
  const said = [label, [value, unit].filter(Boolean).join(' ')].filter(Boolean).join(': ');
  const from = source && ` ${PAGE_WORDS[language].source}: ${[source, published].filter(Boolean).join(', ')}.`;
  return `${kindLabel}. ${said}.${from ?? ''}`;
}
