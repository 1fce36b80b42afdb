import { brandWithType } from '@pothos/core';
import { decodeGlobalID } from '@pothos/plugin-relay';
import { type GraphQLResolveInfo, isObjectType } from 'graphql';
import { badId } from './bad-id.ts';
import type { Context } from './context.ts';
import { parseDatedKey } from './dated-key.ts';
import { standNodeOn } from './root-day.ts';

export interface GlobalId {
  readonly typename: string;
  readonly id: string;
}

/** Finds a node by the key inside its id; null when there is none. `position` is its place in `nodes(ids:)`. */
type NodeLookup = (key: string, context: Context, info: GraphQLResolveInfo, position?: number) => object | null;

const lookups = new Map<string, NodeLookup>();

/** Says how `node` and `nodes` find things of a type that the record in memory holds. */
export function answerNodes(typename: string, lookup: NodeLookup): void {
  lookups.set(typename, lookup);
}

/** True when the type is served by `lookUpNode`, false when its rows are in the database. */
export function isInMemory({ typename }: GlobalId): boolean {
  return lookups.has(typename);
}

export function lookUpNode(
  { typename, id }: GlobalId,
  context: Context,
  info: GraphQLResolveInfo,
  position?: number,
): object | null {
  const found = lookups.get(typename)?.(id, context, info, position) ?? null;
  // A name is enough to brand with, but the signature asks for a reference.
  if (found) brandWithType(found, typename as never);
  return found;
}

/**
 * The id by which a row is loaded: without the day that it may carry, on which whatever is reached below the row
 * stands.
 */
export function standRow(id: GlobalId, context: Context, info: GraphQLResolveInfo, position?: number): GlobalId {
  refuseIdOfNoNode(id, info);
  const { key, day } = parseDatedKey(id.id);
  if (day !== undefined) standNodeOn(day, context, info, position);
  return { typename: id.typename, id: key };
}

function refuseIdOfNoNode({ typename }: GlobalId, { schema }: GraphQLResolveInfo): void {
  const type = schema.getType(typename);
  const isNode = isObjectType(type) && type.getInterfaces().some((implemented) => implemented.name === 'Node');
  if (!isNode) throw badId();
}

/** Keys are printable ASCII; the database refuses some other characters, and none of ours has them. */
const KEY = /^[!-~]+$/;

/** Reads an id before the cost of the query is counted, so that a malformed one is the asker's error and not ours. */
export function decodeId(text: string): GlobalId {
  const id = decoded(text);
  if (id === undefined || !KEY.test(id.id)) throw badId();
  return id;
}

function decoded(text: string): GlobalId | undefined {
  try {
    return decodeGlobalID(text);
  } catch {
    return undefined;
  }
}
