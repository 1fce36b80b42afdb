import type { TreeWords } from '../vi/tree.ts';

/** The words of the tree of units, in English. */
export const words: TreeWords = {
  tree: {
    lead: 'All units on the day in view, from province to village. Arrows walk and open, Enter goes to the page of a unit.',
    heads: {
      name: 'Unit',
      kind: 'Kind',
      standing: 'Recognition',
      criteria: 'Criteria met',
      below: 'Directly below',
    },
    outside: 'Outside the programme',
    notAssessed: 'No data',
    noList: 'No list yet',
    failed: 'The units inside could not be loaded.',
    basis: 'Criteria met are those of the newest assessment up to this day; its source is on the page of the commune.',
  },
};
