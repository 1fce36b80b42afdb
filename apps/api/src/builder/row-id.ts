import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';
import { datedKey } from './dated-key.ts';
import { rootDay } from './root-day.ts';

/**
 * The `id` of rows whose `subject` stands on the day of the root field: `Target:S0-03@2020-02-15`, encoded. What a row
 * shows on two days are two objects, and a client cache that finds them under one id would mix them.
 */
export const ROW_ID = {
  description:
    'Opaque id. Below a root field that stands on a day it names that day too, on which `subject` stands, and `node` ' +
    'gives the same object again. What a partner app stores is `key`.',
  resolve: ({ id }: { readonly id: string }, _args: object, context: Context, info: GraphQLResolveInfo): string =>
    datedKey({ key: id, day: rootDay(context, info) }),
};

export const ROW_KEY_DESCRIPTION = 'Stable short key of the record, the same on every day: S0-03.';
