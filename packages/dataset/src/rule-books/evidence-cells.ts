import { z } from 'zod';
import { textCell } from '../cell.ts';

/** What every part of a rule book says of itself; both are always written down, so that neither is forgotten. */
export const evidenceCells = { verified: z.boolean(), evidence: textCell.nullable() };

/** UPPER_SNAKE key that never changes: "COMMUNE_NTM_2016". */
export const ruleBookCode = z.string().regex(/^[A-Z0-9]+(_[A-Z0-9]+)*$/, 'must be UPPER_SNAKE');

/** A whole number from 1. */
export const ordinal = z.int().positive();
