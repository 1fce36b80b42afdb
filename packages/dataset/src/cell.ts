import { type CalendarDay, parseDay } from '@ntm/domain/kernel/calendar-day';
import { z } from 'zod';

/** Text without white space at its ends. */
export const textCell = z
  .string()
  .min(1, 'must not be empty')
  .refine((text) => text === text.trim(), 'has white space at an end');

export const dayCell = z.string().transform((text, context): CalendarDay => {
  const parsed = parseDay(text);
  if (parsed !== undefined) return parsed;
  context.addIssue(`"${text}" is not a calendar day (YYYY-MM-DD)`);
  return z.NEVER;
});

export const countCell = z.string().regex(/^\d+$/, 'must be a whole number').transform(Number);

export const yesNoCell = z.enum(['yes', 'no'], 'must be yes or no').transform((answer) => answer === 'yes');

/** An empty cell is null: none, or not known. */
export function optional<Cell extends z.ZodType>(cell: Cell) {
  return z.union([z.literal('').transform(() => null), cell]);
}

export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, `must be one of ${values.join(', ')}`);
}
