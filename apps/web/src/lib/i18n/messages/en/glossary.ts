import type { GlossaryWords } from '../vi/glossary.ts';
import { counting } from './counting.ts';

/** The words around the glossary and around one term of it, in English. */
export const words: GlossaryWords = {
  glossary: {
    title: 'Glossary',
    lead: 'The words of the programme and of this record: what they mean, their Vietnamese names and the texts behind them. The API is described in the same words.',
    label: 'Find a term or a legal text',
    placeholder: 'For example: stock, thu hoi, 18/2022',
    found: (count) => counting(count, { one: 'term', other: 'terms' }),
    none: (text) => `No term holds “${text}”`,
    noneText: 'Try fewer letters, or the Vietnamese name.',
    law: (name) => `Legal text: ${name}`,
    noLaw: 'The record knows no legal text for this word.',
    schema: 'In the API:',
    every: 'All terms',
    print: 'Print',
    parts: {
      programme: 'The programme',
      unit: 'Administrative units',
      criteria: 'Criteria',
      recognition: 'Recognition',
      figure: 'Figures and sources',
      ocop: 'OCOP',
    },
  },
};
