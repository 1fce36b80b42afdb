import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { keys } from './cache.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '..', '..', '..', 'api', 'schema.graphql'), 'utf8'));

/** Types that the cache cannot find again by itself. */
const keyless = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__') && name !== schema.getQueryType()?.name)
  .filter(({ name }) => !/(Connection|Edge)$/.test(name) && name !== 'PageInfo')
  .filter((type) => !('id' in type.getFields()))
  .map(({ name }) => name);

it('every type without an id says how the cache holds it', () => {
  expect(keyless.toSorted()).toEqual(Object.keys(keys).toSorted());
});
