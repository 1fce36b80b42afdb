import { createRouter } from '@swan-io/chicane';

/**
 * Every address of the explorer. The day (`ngay`) is absent when the reader stands on today, the language (`lang`)
 * when it is Vietnamese; `cap` are the levels that a search is narrowed to, `danh-gia`, `thuoc-do` and `ky` the verdict,
 * measure and period that targets are narrowed to, `so-sanh` the rule book that another is laid beside, `a`, `b` and `c`
 * the parts of a score sheet and `ngay-cham` the day on which it was evaluated; `trong`, `sao`, `nhom` and `hieu-luc`
 * the place, stars, group and certificate state that products are narrowed to; `mo` the units of the tree that are
 * open, `tai` the one that the keyboard stands on after those above it, both parted by dots.
 */
export const addresses = createRouter({
  Nation: '/?:chi-so&:buoc&:lang{en}&:ngay',
  Tree: '/don-vi?:mo&:tai&:lang{en}&:ngay',
  Unit: '/don-vi/:identity?:chi-so&:buoc&:xem{hang}&:lang{en}&:ngay',
  Grid: '/luoi/:identity?:bo&:nam&:sap-xep&:loc&:thieu&:lang{en}&:ngay',
  Search: '/tim?:q&:cap{PROVINCE|DISTRICT|COMMUNE|VILLAGE}&:lang{en}&:ngay',
  Sources: '/nguon?:lang{en}&:ngay',
  Source: '/nguon/:slug?:lang{en}&:ngay',
  Targets: '/chi-tieu?:don-vi&:danh-gia{MET|PARTLY_MET|NOT_MET|UNKNOWN}&:thuoc-do&:ky&:lang{en}&:ngay',
  Conflicts: '/mau-thuan?:tinh-trang{OPEN|EXPLAINED}&:lang{en}&:ngay',
  Reconciliation: '/doi-chieu?:don-vi&:thuoc-do&:tu&:den&:lang{en}&:ngay',
  RuleBooks: '/bo-tieu-chi?:lang{en}&:ngay',
  RuleBook: '/bo-tieu-chi/:code?:so-sanh&:lang{en}&:ngay',
  Compare: '/so-sanh?:don-vi[]&:lang{en}&:ngay',
  Products: '/san-pham?:q&:trong&:sao&:nhom&:hieu-luc{VALID|EXPIRED|REVOKED|NOT_YET}&:lang{en}&:ngay',
  Product: '/san-pham/:id?:lang{en}&:ngay',
  Ocop: '/ocop?:a&:b&:c&:ngay-cham&:lang{en}&:ngay',
  Glossary: '/thuat-ngu?:q&:lang{en}&:ngay',
});

/** The names of all of them. */
export const PAGES = [
  'Nation',
  'Tree',
  'Unit',
  'Grid',
  'Search',
  'Sources',
  'Source',
  'Targets',
  'Conflicts',
  'Reconciliation',
  'RuleBooks',
  'RuleBook',
  'Compare',
  'Products',
  'Product',
  'Ocop',
  'Glossary',
] as const;

/** The API explorer is a page of its own, outside this router. */
export const EXPLORER_HREF = '/explorer';
