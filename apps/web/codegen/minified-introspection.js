import { getIntrospectedSchema, minifyIntrospectionQuery } from '@urql/introspection';

/**
 * The part of the schema that graphcache needs to match fragments and to allow partial results: names and
 * nullability, without descriptions and with every scalar and enum as `Any`. A codegen plugin.
 *
 * @param {import('graphql').GraphQLSchema} schema
 */
export function plugin(schema) {
  const minified = minifyIntrospectionQuery(getIntrospectedSchema(schema));
  for (const type of minified.__schema.types) {
    // The cache never looks at arguments, and they are a third of the whole.
    for (const field of type.fields ?? []) field.args = [];
  }
  return `export const introspection = ${JSON.stringify(minified)} as const;\n`;
}
