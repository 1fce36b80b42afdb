import { type ComplexityErrorFn, ComplexityErrorKind, type FieldComplexityFunction } from '@pothos/plugin-complexity';
import { BadInput } from './bad-input.ts';
import type { Context } from './context.ts';
import { DEFAULT_PAGE, LARGEST_PAGE } from './forward-paging.ts';

/**
 * Fields that one answer may hold at most, counted before anything runs. Lets pass a province with 20 districts, 100
 * communes of each and 20 villages of each (86,000), and refuses the same from the nation down.
 */
export const COST_LIMIT = 100_000;

/** Four levels of connections with `nodes` are 9 deep, with `edges` 13. */
export const DEPTH_LIMIT = 15;

/**
 * A connection multiplies what stands below it by its page, `nodes(ids:)` and `unitLives(identities:)` by their ids, a plain list by the plugin's 10;
 * every field costs 1, `edges` and `nodes` nothing. The plugin's own formula ignores `first`.
 */
export const fieldComplexity: FieldComplexityFunction<Context, Record<string, unknown>> = (args, _context, field) => {
  const asked = args.ids ?? args.identities;
  if (Array.isArray(asked)) return { field: 1, multiplier: asked.length };
  if (field.args.some((arg) => arg.name === 'first')) return { field: 1, multiplier: pageSize(args.first) };
  if (field.name === 'edges' || field.name === 'nodes') return { field: 0, multiplier: 1 };
  return { field: 1 };
};

/** A `first` outside its range is refused by its own field, with its own words. */
function pageSize(first: unknown): number {
  return typeof first === 'number' && first >= 0 && first <= LARGEST_PAGE ? first : DEFAULT_PAGE;
}

export const refuseCost: ComplexityErrorFn = (kind, { complexity, depth }) =>
  kind === ComplexityErrorKind.Depth
    ? new BadInput({
        code: 'DEPTH_LIMIT',
        vi: `Truy vấn lồng ${depth} tầng; được phép nhiều nhất ${DEPTH_LIMIT}.`,
        en: `The query nests ${depth} levels; at most ${DEPTH_LIMIT} are allowed.`,
        allowed: { found: depth, to: DEPTH_LIMIT },
      })
    : new BadInput({
        code: 'COST_LIMIT',
        vi: `Truy vấn có thể trả về ${complexity} trường; được phép nhiều nhất ${COST_LIMIT}. Hãy giảm first hoặc hỏi ít cấp hơn.`,
        en: `The query may return ${complexity} fields; at most ${COST_LIMIT} are allowed. Ask for smaller pages (first) or fewer levels.`,
        allowed: { found: complexity, to: COST_LIMIT },
      });
