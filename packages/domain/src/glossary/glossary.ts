import { CRITERIA_TERMS } from './criteria-terms.ts';
import { FIGURE_TERMS } from './figure-terms.ts';
import type { GlossaryTerm } from './glossary-term.ts';
import { OCOP_TERMS } from './ocop-terms.ts';
import { PROGRAMME_TERMS } from './programme-terms.ts';
import { RECOGNITION_TERMS } from './recognition-terms.ts';
import { UNIT_TERMS } from './unit-terms.ts';

/** The parts of the glossary, in the order in which a newcomer meets them. */
export const GLOSSARY_PARTS = {
  programme: PROGRAMME_TERMS,
  unit: UNIT_TERMS,
  criteria: CRITERIA_TERMS,
  recognition: RECOGNITION_TERMS,
  figure: FIGURE_TERMS,
  ocop: OCOP_TERMS,
} as const;

const GLOSSARY = {
  ...PROGRAMME_TERMS,
  ...UNIT_TERMS,
  ...CRITERIA_TERMS,
  ...RECOGNITION_TERMS,
  ...FIGURE_TERMS,
  ...OCOP_TERMS,
} as const;

/** The key of a term: stable, in English, its place in addresses. */
export type TermId = keyof typeof GLOSSARY;

/** Every term with its key, part by part. */
export const TERMS = Object.entries(GLOSSARY) as readonly (readonly [TermId, GlossaryTerm])[];

export function glossaryTerm(id: TermId): GlossaryTerm {
  return GLOSSARY[id];
}

/** The meaning of a term as the schema states it: its Vietnamese name, then its definition in English. */
export function meaningOf(id: TermId): string {
  const { name, definition } = glossaryTerm(id);
  return `${name.vi.charAt(0).toLocaleUpperCase('vi')}${name.vi.slice(1)}. ${definition.en}`;
}
