import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { PageWords } from './page-words.ts';

/** The answers to the documents beside this file, in the shape in which those ask. */
interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export interface UnitLink {
  readonly identity: string;
  readonly asOf: CalendarDay;
  readonly name: string;
  readonly fullName: string;
}

export interface Cited {
  readonly phrase: string | null;
  readonly source: { readonly slug: string; readonly title: string; readonly publishedOn: CalendarDay | null };
}

export interface Figure {
  readonly __typename: 'Target' | 'Observation';
  readonly key: string;
  readonly period: string | null;
  readonly basis: string;
  readonly comparator: string;
  readonly value: number | null;
  readonly valueTo: number | null;
  readonly decimals: number;
  readonly statement: string;
  readonly statementEn: string;
  readonly measure: {
    readonly code: string;
    readonly name: string;
    readonly nameEn: string;
    readonly unit: string;
    readonly unitEn: string;
  };
  readonly scope: Bilingual | null;
  readonly restates: { readonly key: string } | null;
  readonly citation: Cited;
  readonly conflicts: readonly { readonly key: string }[];
  readonly each?: keyof PageWords['each'] | null;
  readonly tier?: keyof PageWords['tiers'] | null;
  readonly namedUnits?: readonly UnitLink[];
  readonly carriedFrom?: { readonly statement: string; readonly statementEn: string } | null;
  readonly progress?: { readonly verdict: keyof PageWords['reached'] };
  readonly asOf?: CalendarDay | null;
  readonly computed?: boolean;
}

export interface FigureWithSubject extends Figure {
  readonly subject: UnitLink;
}

export interface Some<Item> {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
}

export interface PageOf<Item> extends Some<Item> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Counts {
  readonly provinces: number;
  readonly districts: number;
  readonly communes: number;
  readonly villages: number;
}

export interface Succession {
  readonly coverage: keyof PageWords['coverage'];
  readonly effectiveOn: CalendarDay;
  readonly instrument: string | null;
  readonly unit: UnitLink;
}

export interface Judged {
  readonly verdict: keyof PageWords['verdicts'];
  readonly restsOnUnverified: boolean;
  readonly explanation: string;
  readonly explanationEn: string;
  readonly criterion: { readonly number: number; readonly name: string; readonly nameEn: string };
}

export interface Assessed {
  readonly asOf: CalendarDay;
  readonly metCount: number;
  readonly totalCount: number;
  readonly criteriaSet: { readonly title: string; readonly titleEn: string };
  readonly citation: Cited;
  readonly results: readonly Judged[];
  readonly gaps: readonly Judged[];
}

export interface Recognition {
  readonly standing: keyof PageWords['standings'];
  readonly tier: keyof PageWords['tiers'] | null;
  readonly since: CalendarDay | null;
  readonly explanation: string;
  readonly explanationEn: string;
  readonly citation: Cited | null;
}

export interface UnitOnPage extends UnitLink {
  readonly level: 'NATION' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE' | 'VILLAGE';
  readonly code: string | null;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
  readonly isOlderThanRegister: boolean;
  readonly ancestors: readonly (UnitLink & { readonly level: UnitOnPage['level'] })[];
  readonly counts: Counts;
  readonly recognition: Recognition;
  readonly successors: readonly Succession[];
  readonly predecessors: readonly Succession[];
  readonly targets: Some<Figure>;
  readonly observations: Some<Figure>;
  readonly districts?: Some<UnitLink>;
  readonly communes?: PageOf<UnitLink>;
  readonly villages?: PageOf<UnitLink>;
  readonly assessments?: readonly Assessed[];
}

export interface DatasetOnPage {
  readonly isSynthetic: boolean;
  readonly registerFrom: CalendarDay;
  readonly today: CalendarDay;
}

interface Answer {
  readonly dataset: DatasetOnPage;
}

export interface UnitAnswer extends Answer {
  readonly unitLife: { readonly nearest: UnitOnPage } | null;
}

type Headline = readonly { readonly values: readonly { readonly claim: Figure | null }[] }[];

export interface NationAnswer extends Answer {
  readonly nation: { readonly asOf: CalendarDay; readonly counts: Counts; readonly provinces: Some<UnitLink> };
  readonly recognised: Headline;
  readonly advanced: Headline;
  readonly criteria: Headline;
}

export interface SourceAnswer extends Answer {
  readonly source: {
    readonly slug: string;
    readonly title: string;
    readonly number: string | null;
    readonly issuer: string | null;
    readonly publishedOn: CalendarDay | null;
    readonly url: string | null;
    readonly targets: Some<FigureWithSubject>;
    readonly observations: Some<FigureWithSubject>;
  } | null;
}

export interface ClaimAnswer extends Answer {
  readonly claim: FigureWithSubject | null;
}
