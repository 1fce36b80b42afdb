import type { UnitChangeKind } from '@ntm/domain/unit/unit-change';
import type { UnitLifeWords } from '../vi/unit-life.ts';
import { counting } from './counting.ts';

const CHANGED_INTO: Record<UnitChangeKind, string> = {
  MERGE: 'Merged into',
  SPLIT: 'Split into',
  PARTIAL_TRANSFER: 'Gave a part to',
  RENAME: 'Renamed to',
  RETYPE: 'Changed kind to',
  REPARENT: 'Moved to',
  CREATE: 'Gave rise to',
  DISSOLVE: 'Dissolved into',
  REFORM: 'Reorganised into',
};

const CHANGED_FROM: Record<UnitChangeKind, string> = {
  MERGE: 'Made from',
  SPLIT: 'Split off from',
  PARTIAL_TRANSFER: 'Received a part of',
  RENAME: 'Renamed from',
  RETYPE: 'Changed kind from',
  REPARENT: 'Moved from',
  CREATE: 'Created from',
  DISSOLVE: 'Received from',
  REFORM: 'Reorganised from',
};

/** The words for what a unit was, became and is recognised as, in English. */
export const words: UnitLifeWords = {
  former: {
    ended: (name, day) => `${name} no longer exists on ${day}`,
    notYet: (name, day) => `${name} does not exist yet on ${day}`,
    by: (paper) => `by ${paper}`,
    became: 'It became',
    madeFrom: 'It was made from',
    noSuccessor: 'The record names no successor.',
    tierEnded: 'The district tier ended on 01/07/2025. Open a commune below to see what became of it.',
    seeLastDay: (day) => `its last day, ${day}`,
    seeFirstDay: (day) => `its first day, ${day}`,
    shown: 'What follows is the unit on',
    kept: 'Its figures are kept.',
  },
  coverage: { WHOLE: 'whole', PART: 'part', UNKNOWN: 'whole or part unknown' },
  history: {
    title: 'Timeline',
    noneText: (from) => `No event recorded since ${from}.`,
    noInstrument: 'The record has no paper for this change yet.',
    into: (kind) => CHANGED_INTO[kind],
    from: (kind) => CHANGED_FROM[kind],
    renamed: (before, after) => `Renamed from ${before} to ${after}`,
    retyped: (before, after) => `Changed from ${before} to ${after}`,
    moved: (before, after) => `Moved from ${before} to ${after}`,
    absorbed: 'Absorbed',
    created: 'Created',
    dissolved: 'Ended',
  },
  recognition: {
    title: 'Recognition',
    standings: {
      RECOGNISED: 'Recognised',
      REVOKED: 'Withdrawn',
      NOT_RECOGNISED: 'Not recognised',
      NOT_ASSESSED_AFTER_CHANGE: 'Not assessed again since the rearrangement',
      UNKNOWN: 'Not known',
    },
    heldBefore: 'Before the rearrangement',
  },
  assessment: {
    title: 'By the rule book',
    unknown: (criteria) => `${counting(criteria, { one: 'criterion', other: 'criteria' })} not known`,
    gaps: ({ printed }) => `Still missing: ${printed}`,
    disputed: 'figures and officers disagree',
    unverifiedThreshold: 'threshold not verified',
    on: (day) => `Assessed on ${day}`,
    met: (met, total) => `${met}/${total} criteria met`,
  },
};
