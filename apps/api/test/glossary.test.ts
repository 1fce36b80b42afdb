import { meaningOf, TERMS } from '@ntm/domain/glossary/glossary';
import { isEnumType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printedSchema } from '../src/printed-schema.ts';
import { schema } from '../src/schema.ts';

const stated = TERMS.flatMap(([id, { schema: elements = [] }]) => elements.map((element) => ({ id, element })));

/** What the schema says of `Type`, `Type.field` or `Enum.VALUE`; undefined when it has no such element. */
function descriptionOf(element: string): string | null | undefined {
  const [typeName = '', member] = element.split('.');
  const type = schema.getType(typeName);
  if (member === undefined) return type?.description;
  if (isEnumType(type)) return type.getValue(member)?.description;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[member]?.description : undefined;
}

describe('the glossary and the schema', () => {
  it('share their notions', () => {
    expect(stated.length).toBeGreaterThan(50);
    expect(new Set(stated.map(({ element }) => element)).size).toBe(stated.length);
  });

  it.each(stated)('say the same of $element', ({ id, element }) => {
    expect(descriptionOf(element)).toContain(meaningOf(id));
    expect(printedSchema()).toContain(meaningOf(id));
  });

  it('have no description that repeats a term which does not name its element', () => {
    const elements = new Set(stated.map(({ element }) => element));
    const types = Object.values(schema.getTypeMap());
    const all = types.flatMap((type) => [
      { element: type.name, description: type.description },
      ...(isEnumType(type) ? type.getValues() : []).map((value) => ({
        element: `${type.name}.${value.name}`,
        description: value.description,
      })),
    ]);
    const repeating = all.filter(
      ({ element, description }) =>
        !elements.has(element) && TERMS.some(([, { definition }]) => description?.includes(definition.en)),
    );
    expect(repeating).toEqual([]);
  });
});
