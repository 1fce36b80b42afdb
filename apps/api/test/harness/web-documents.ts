import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, parse, print, visit } from 'graphql';

const WEB = join(import.meta.dirname, '../../../web/src');

/**
 * Every operation of the web client with the fragments that it spreads, by name: what the client really sends, with the
 * `__typename` that urql adds to every selection below the root.
 */
export function webDocuments(): ReadonlyMap<string, string> {
  const files = globSync('**/*.graphql', { cwd: WEB }).map((file) => parse(readFileSync(join(WEB, file), 'utf8')));
  const definitions = files.flatMap((file) => file.definitions);
  const fragments = new Map(
    definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map((it) => [it.name.value, it]),
  );
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return new Map(
    operations.map((operation) => {
      const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation] };
      const used = spreadIn(document, fragments);
      return [
        operation.name?.value ?? '',
        print(withTypenames({ kind: Kind.DOCUMENT, definitions: [operation, ...used] })),
      ];
    }),
  );
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: (node, _key, parent) => {
      const isRoot = parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      return isRoot ? undefined : { ...node, selections: [...node.selections, TYPENAME] };
    },
  });
}

function spreadIn(
  document: DocumentNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): Set<FragmentDefinitionNode> {
  visit(document, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      spreadIn({ kind: Kind.DOCUMENT, definitions: [fragment] }, fragments, found);
    },
  });
  return found;
}
