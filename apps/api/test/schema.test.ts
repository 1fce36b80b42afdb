import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complexityFromQuery } from '@pothos/plugin-complexity';
import { encodeGlobalID } from '@pothos/plugin-relay';
import {
  type GraphQLNamedType,
  isEnumType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  parse,
  print,
  specifiedRules,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { COST_LIMIT, DEPTH_LIMIT } from '../src/builder/cost.ts';
import { printedSchema } from '../src/printed-schema.ts';
import { schema } from '../src/schema.ts';
import { limitAliasesAndDirectives } from '../src/server/document-limits.ts';
import { webDocuments } from './harness/web-documents.ts';

const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

function fieldsOf(type: GraphQLNamedType | undefined) {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

/** Each element of a type as one line: `Type.field(arg: Type): Type`, `Enum.VALUE`, `Type implements Other`. */
function linesOf(type: GraphQLNamedType): string[] {
  const fields = fieldsOf(type).flatMap((field) => [
    `${type.name}.${field.name}: ${field.type}`,
    ...field.args.map((arg) => `${type.name}.${field.name}(${arg.name}: ${arg.type})`),
  ]);
  const values = isEnumType(type) ? type.getValues().map((value) => `${type.name}.${value.name}`) : [];
  const interfaces = isObjectType(type) ? type.getInterfaces().map((it) => `${type.name} implements ${it.name}`) : [];
  return [type.name, ...fields, ...values, ...interfaces];
}

function spineLines(): string[] {
  const spine = parse(readFileSync(join(import.meta.dirname, 'contract/spine.graphql'), 'utf8'));
  return spine.definitions.flatMap((definition) => {
    if (!('name' in definition) || !definition.name) return [];
    const type = definition.name.value;
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      return [type, ...(definition.values ?? []).map((value) => `${type}.${value.name.value}`)];
    }
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) {
      return [type];
    }
    return [
      type,
      ...(definition.interfaces ?? []).map((it) => `${type} implements ${it.name.value}`),
      ...(definition.fields ?? []).flatMap((field) => [
        `${type}.${field.name.value}: ${print(field.type)}`,
        ...(field.arguments ?? []).map((arg) => `${type}.${field.name.value}(${arg.name.value}: ${print(arg.type)})`),
      ]),
    ];
  });
}

type Something = string | number | boolean | readonly string[];

const SOMETHING: Readonly<Record<string, Something>> = {
  Boolean: true,
  Float: 20,
  Date: '2024-05-01',
  '[Date!]': ['2024-05-01'],
  UnitLevel: 'PROVINCE',
  UnitTopic: 'COMMUNES',
};

/** Something for every variable that must be given: an id reads as a text as well. */
function requiredVariables(document: string): Record<string, Something> {
  const [operation] = parse(document).definitions;
  const variables = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
  return Object.fromEntries(
    variables.flatMap(({ type, variable }) => {
      if (type.kind !== Kind.NON_NULL_TYPE) return [];
      return [[variable.name.value, SOMETHING[print(type.type)] ?? encodeGlobalID('Province', 'P04-1@2020-02-15')]];
    }),
  );
}

describe('the public schema', () => {
  it('is what the committed file says', () => {
    const committed = readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8');
    expect(printedSchema()).toBe(committed);
  });

  it('has everything that partner apps build on, with the same types and arguments', () => {
    const offered = new Set(ownTypes.flatMap(linesOf));
    for (const scalar of ['Date', 'DateTime']) offered.add(scalar);
    expect(spineLines().filter((line) => !offered.has(line))).toEqual([]);
  });

  it('takes no argument on a field of the spine that must be given and is not in the spine', () => {
    const promised = new Set(spineLines());
    const demanded = ownTypes
      .flatMap((type) => fieldsOf(type).map((field) => ({ type, field })))
      .filter(({ type, field }) => promised.has(`${type.name}.${field.name}: ${field.type}`))
      .flatMap(({ type, field }) =>
        field.args
          .filter((arg) => String(arg.type).endsWith('!'))
          .map((arg) => `${type.name}.${field.name}(${arg.name}: ${arg.type})`),
      );
    expect(demanded.filter((line) => !promised.has(line))).toEqual([]);
  });

  it('explains every type, field, argument and enum value', () => {
    const elements = ownTypes.flatMap((type) => [
      { name: type.name, description: type.description },
      ...fieldsOf(type).flatMap((field) => [
        { name: `${type.name}.${field.name}`, description: field.description },
        ...field.args.map((arg) => ({ name: `${type.name}.${field.name}(${arg.name})`, description: arg.description })),
      ]),
      ...(isEnumType(type) ? type.getValues() : []).map((value) => ({
        name: `${type.name}.${value.name}`,
        description: value.description,
      })),
    ]);
    expect(elements.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });

  it('pages every connection forward by first and after alone', () => {
    const connections = ownTypes
      .flatMap(fieldsOf)
      .filter((field) => String(field.type).endsWith('Connection!'))
      .map((field) => field.args.map((arg) => arg.name));
    expect(connections.length).toBeGreaterThan(10);
    for (const args of connections) {
      expect(args).toEqual(expect.arrayContaining(['first', 'after']));
      expect(args).not.toContain('last');
      expect(args).not.toContain('before');
    }
  });
});

describe('every document of the web client', () => {
  const documents = [...webDocuments()];

  it('was found', () => {
    expect(documents.map(([name]) => name)).toContain('UnitPage');
  });

  it.each(documents)('%s is valid and within the limits of aliases and directives', (_name, document) => {
    const rules = [...specifiedRules, limitAliasesAndDirectives];
    expect(validate(schema, parse(document), rules).map(({ message }) => message)).toEqual([]);
  });

  it.each(documents)('%s stays within the limits of cost and depth', (_name, document) => {
    const { complexity, depth } = complexityFromQuery(document, { schema, variables: requiredVariables(document) });
    expect(complexity).toBeLessThanOrEqual(COST_LIMIT);
    expect(depth).toBeLessThanOrEqual(DEPTH_LIMIT);
  });
});
