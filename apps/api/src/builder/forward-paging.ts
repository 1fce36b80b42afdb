import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import { BadInput } from './bad-input.ts';

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

export const FORWARD_PAGING = 'forwardPaging';

/**
 * Connections page forward only: takes `last` and `before` away from every one, and checks `first` and, for
 * connections of rows, `after` before anything is loaded.
 */
class ForwardPaging<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const { before, last, ...args } = config.args;
    return before && last ? { ...config, args } : config;
  }

  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    config: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (!('first' in config.args)) return resolver;
    const isOfRows = config.extensions?.cursor === 'position';
    return (parent, args: { first?: number | null; after?: string | null }, context, info) => {
      refuseFirstOutOfRange(args.first);
      if (isOfRows) refuseForeignRowCursor(args.after);
      return resolver(parent, args, context, info);
    };
  }
}

SchemaBuilder.registerPlugin(FORWARD_PAGING, ForwardPaging);

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      [FORWARD_PAGING]: ForwardPaging<Types>;
    }
  }
}

/** Options of a connection of rows that have a `position`: a cursor is the position of its row. */
export const pagedByPosition = {
  cursor: 'position',
  totalCount: true,
  defaultSize: DEFAULT_PAGE,
  maxSize: LARGEST_PAGE,
  extensions: { cursor: 'position' },
} as const;

function refuseFirstOutOfRange(first: number | null | undefined): void {
  if (first === null || first === undefined || (first >= 1 && first <= LARGEST_PAGE)) return;
  throw new BadInput({
    code: 'FIRST_OUT_OF_RANGE',
    vi: `first phải từ 1 đến ${LARGEST_PAGE}; nhận được ${first}. Bỏ trống thì trả về ${DEFAULT_PAGE}.`,
    en: `first must be between 1 and ${LARGEST_PAGE}; got ${first}. Left out, it gives ${DEFAULT_PAGE}.`,
    allowed: { from: 1, to: LARGEST_PAGE, default: DEFAULT_PAGE },
  });
}

function refuseForeignRowCursor(after: string | null | undefined): void {
  if (after === null || after === undefined) return;
  if (!/^GPC:N:\d{1,9}$/.test(Buffer.from(after, 'base64').toString())) throw badCursor();
}

export function badCursor(): BadInput {
  return new BadInput({
    code: 'BAD_CURSOR',
    vi: 'after phải là một cursor hoặc endCursor lấy từ chính danh sách này.',
    en: 'after must be a cursor or an endCursor that this same connection gave.',
  });
}
