import type { WhyWords } from '../vi/why.ts';
import { counting } from './counting.ts';

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
    value: {
      of: (topic, unit, day) => `${topic}, ${unit}, on ${day}`,
      gone: 'This unit did not exist on the day in view.',
      rule: 'Rule',
      division: 'Division',
      ruleBook: 'Rule book',
      from: 'Made from',
      list: 'See the list',
      missing: 'No data',
      nothingMissing: 'No unit is missing.',
      missingUnits: (units) => `${counting(units, { one: 'unit', other: 'units' })} not known, not counted as 0.`,
      more: ({ printed }) => `and ${printed} more`,
      on: (day) => `on ${day}`,
      noSource: 'No source is on record.',
      origins: { COUNTED: 'Counted', COMPUTED: 'Computed', REPORTED: 'Reported' },
      inputs: {
        UNITS: (units) => counting(units, { one: 'unit', other: 'units' }),
        DECISIONS: (units) =>
          `${counting(units, { one: 'decision that recognises', other: 'decisions that recognise' })} a commune, one each`,
        ASSESSMENTS: (units) =>
          `${counting(units, { one: 'assessment', other: 'assessments' })}, the newest of each commune`,
        CERTIFICATES: (units) => counting(units, { one: 'certificate', other: 'certificates' }),
        CLAIMS: (units) => counting(units, { one: 'figure of a source', other: 'figures of sources' }),
      },
      topics: {
        PROVINCES: 'Provinces and cities',
        DISTRICTS: 'Units of district level',
        COMMUNES: 'Units of commune level',
        VILLAGES: 'Villages on record',
        UNITS_OF_KIND: 'Units',
        RECOGNISED_COMMUNES: 'Communes recognised',
        RECOGNISED_SHARE: 'Share of communes recognised',
        OCOP_PRODUCTS: 'OCOP products with a certificate in force',
        MEAN_CRITERIA: 'Mean criteria met per commune',
        MEASURE: 'Published figure',
      },
    },
  },
};
