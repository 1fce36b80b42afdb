import type { CompareWords } from '../vi/compare.ts';
import { counting } from './counting.ts';

/** The words of units side by side, in English. */
export const words: CompareWords = {
  compare: {
    title: 'Compare',
    lead: 'Two to six units side by side, on one day.',
    add: 'Add a unit',
    remove: 'Remove',
    removeUnit: (name) => `Remove ${name} from the table`,
    needTwo: 'Choose at least two units to compare.',
    full: 'The table holds six units. Remove one to add another.',
    example: 'For example',
    unknown: (identity) => `The record has no unit with the identity “${identity}”.`,
    caption: (names, day) => `${names}, ${day}`,
    rows: 'What is compared',
    notAllThere: (day) => `Not all of these units existed on ${day}`,
    columnOn: (name, life, day) => `${name}: ${life}. Its column stands on ${day}.`,
    commonDay: (day) => `See ${day}, when all existed`,
    noCommonDay: 'These units never existed on the same day.',
    replace: (former, successor) => `Replace ${former} by ${successor}`,
    onDay: (day) => `on ${day}`,
    groups: { unit: 'The unit', counts: 'Inside', programme: 'Programme' },
    above: 'Within',
    code: 'Code',
    life: 'Existed',
    standing: 'Recognition',
    criteria: 'Criteria met',
    differentBooks: 'Different rule books: do not subtract one from the other.',
    ocop: 'OCOP products in force',
    ocopOf: (valid, all) => `${valid} of ${all} products`,
    notApplicable: 'Not applicable',
    communeOnly: 'Counted for communes only',
    only: (figures) =>
      counting(figures, { one: 'figure that only one unit has', other: 'figures that only one unit has' }),
    shown: (shown, total) => `${shown} of ${total} figures were taken.`,
  },
};
