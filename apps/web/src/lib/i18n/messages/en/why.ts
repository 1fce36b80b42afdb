import type { WhyWords } from '../vi/why.ts';

/** The words of the card that says why a figure is what it is, in English. */
export const words: WhyWords = {
  why: {
    about: 'About',
    holdsFor: 'Holds for',
    printedOn: 'Printed on',
    how: 'Why this number',
    counts: 'What is counted',
    planned: 'The source says what shall be reached; this is no result.',
    reported: 'Reported: the source prints this figure, the record copies it as it is.',
    computed: 'Computed: no source prints this figure, the record works it out from the words of its source.',
    bases: {
      STOCK: 'A total',
      FLOW: 'What the period adds',
      UNSPECIFIED: 'The source does not say whether it is new ones or all',
    },
    registers: {
      BEFORE_MERGER: 'Counted on the register before the merger',
      AFTER_MERGER: 'Counted on the register after the merger',
    },
    against: (period) => `Against ${period}`,
    cite: 'Cite',
    sentenceVi: 'One sentence in Vietnamese',
    sentenceEn: 'One sentence in English',
    link: 'Link with its day',
  },
};
