import { createRouter } from '@swan-io/chicane';

/**
 * Every address of the explorer. The day (`ngay`) is absent when the reader stands on today, the language (`lang`)
 * when it is Vietnamese; `cap` are the levels that a search is narrowed to, `danh-gia`, `thuoc-do` and `ky` the verdict,
 * measure and period that targets are narrowed to, `so-sanh` the rule book that another is laid beside, `a`, `b` and `c`
 * the parts of a score sheet and `ngay-cham` the day on which it was evaluated.
 */
export const addresses = createRouter({
  Nation: '/?:lang{en}&:ngay',
  Unit: '/don-vi/:identity?:lang{en}&:ngay',
  Search: '/tim?:q&:cap{PROVINCE|DISTRICT|COMMUNE|VILLAGE}&:lang{en}&:ngay',
  Sources: '/nguon?:lang{en}&:ngay',
  Source: '/nguon/:slug?:lang{en}&:ngay',
  Targets: '/chi-tieu?:danh-gia{MET|PARTLY_MET|NOT_MET|UNKNOWN}&:thuoc-do&:ky&:lang{en}&:ngay',
  Conflicts: '/mau-thuan?:tinh-trang{OPEN|EXPLAINED}&:lang{en}&:ngay',
  Reconciliation: '/doi-chieu?:don-vi&:thuoc-do&:tu&:den&:lang{en}&:ngay',
  RuleBooks: '/bo-tieu-chi?:lang{en}&:ngay',
  RuleBook: '/bo-tieu-chi/:code?:so-sanh&:lang{en}&:ngay',
  Ocop: '/ocop?:a&:b&:c&:ngay-cham&:lang{en}&:ngay',
});

/** The names of all of them. */
export const PAGES = [
  'Nation',
  'Unit',
  'Search',
  'Sources',
  'Source',
  'Targets',
  'Conflicts',
  'Reconciliation',
  'RuleBooks',
  'RuleBook',
  'Ocop',
] as const;

/** The API explorer is a page of its own, outside this router. */
export const EXPLORER_HREF = '/explorer';
