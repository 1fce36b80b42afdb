import { createRouter } from '@swan-io/chicane';

/**
 * Every address of the explorer. The day (`ngay`) is absent when the reader stands on today, the language (`lang`)
 * when it is Vietnamese; `cap` are the levels that a search is narrowed to.
 */
export const addresses = createRouter({
  Nation: '/?:lang{en}&:ngay',
  Unit: '/don-vi/:identity?:lang{en}&:ngay',
  Search: '/tim?:q&:cap{PROVINCE|DISTRICT|COMMUNE|VILLAGE}&:lang{en}&:ngay',
  Sources: '/nguon?:lang{en}&:ngay',
  Source: '/nguon/:slug?:lang{en}&:ngay',
});

/** The API explorer is a page of its own, outside this router. */
export const EXPLORER_HREF = '/explorer';
