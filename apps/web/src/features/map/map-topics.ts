import type { UnitValuesQueryVariables } from '../../gql/graphql.ts';

/** How the values of a topic are printed and coloured. */
export type ValueFormat = 'count' | 'share' | 'mean';

/** One choice of what the map shows. */
export interface MapTopic {
  /** What the address says. */
  readonly slug: string;
  readonly asked: Pick<UnitValuesQueryVariables, 'topic' | 'tier' | 'stars' | 'criteriaSet' | 'measure'>;
  readonly format: ValueFormat;
  /** Where the number comes from: the register, our own arithmetic, or a source. */
  readonly kind: 'count' | 'computed' | 'result';
  /** Levels whose units have a value of their own. */
  readonly levels: readonly ('PROVINCE' | 'DISTRICT' | 'COMMUNE')[];
}

const ABOVE_COMMUNES = ['PROVINCE', 'DISTRICT'] as const;
const EVERY_LEVEL = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const;

const ocop = <Slug extends string>(slug: Slug, stars: number) =>
  ({ slug, asked: { topic: 'OCOP_PRODUCTS', stars }, format: 'count', kind: 'computed', levels: EVERY_LEVEL }) as const;

const TOPICS = [
  { slug: 'so-xa', asked: { topic: 'COMMUNES' }, format: 'count', kind: 'count', levels: ABOVE_COMMUNES },
  { slug: 'so-huyen', asked: { topic: 'DISTRICTS' }, format: 'count', kind: 'count', levels: ['PROVINCE'] },
  { slug: 'so-thon', asked: { topic: 'VILLAGES' }, format: 'count', kind: 'count', levels: EVERY_LEVEL },
  {
    slug: 'ty-le-dat-chuan',
    asked: { topic: 'RECOGNISED_SHARE', tier: 'STANDARD' },
    format: 'share',
    kind: 'computed',
    levels: ABOVE_COMMUNES,
  },
  {
    slug: 'ty-le-nang-cao',
    asked: { topic: 'RECOGNISED_SHARE', tier: 'ADVANCED' },
    format: 'share',
    kind: 'computed',
    levels: ABOVE_COMMUNES,
  },
  {
    slug: 'xa-dat-chuan',
    asked: { topic: 'RECOGNISED_COMMUNES', tier: 'STANDARD' },
    format: 'count',
    kind: 'computed',
    levels: ABOVE_COMMUNES,
  },
  {
    slug: 'tieu-chi-2016',
    asked: { topic: 'MEAN_CRITERIA', criteriaSet: 'COMMUNE_NTM_2016' },
    format: 'mean',
    kind: 'computed',
    levels: EVERY_LEVEL,
  },
  {
    slug: 'tieu-chi-2021',
    asked: { topic: 'MEAN_CRITERIA', criteriaSet: 'COMMUNE_NTM_2021' },
    format: 'mean',
    kind: 'computed',
    levels: EVERY_LEVEL,
  },
  ocop('ocop', 1),
  ocop('ocop-3-sao', 3),
  ocop('ocop-4-sao', 4),
  ocop('ocop-5-sao', 5),
  {
    slug: 'xa-dat-chuan-bao-cao',
    asked: { topic: 'MEASURE', measure: 'communes-ntm' },
    format: 'count',
    kind: 'result',
    levels: ABOVE_COMMUNES,
  },
  {
    slug: 'tieu-chi-bao-cao',
    asked: { topic: 'MEASURE', measure: 'criteria-per-commune' },
    format: 'mean',
    kind: 'result',
    levels: ABOVE_COMMUNES,
  },
] as const satisfies readonly MapTopic[];

type TopicSlug = (typeof TOPICS)[number]['slug'];

/** A topic of the list, whose name is known in both languages. */
export type NamedTopic = MapTopic & { readonly slug: TopicSlug };

/** What a level can be shown by, in the order of the choice. */
export function topicsFor(level: MapTopic['levels'][number]): readonly NamedTopic[] {
  return (TOPICS as readonly NamedTopic[]).filter(({ levels }) => levels.includes(level));
}

/** The topic that the address names, where it speaks of that level; else the first that does. */
export function topicOf(slug: string | undefined, level: MapTopic['levels'][number]): NamedTopic {
  const fitting = topicsFor(level);
  return fitting.find((topic) => topic.slug === slug) ?? fitting[0] ?? TOPICS[0];
}
