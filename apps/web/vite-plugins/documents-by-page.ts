import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const GENERATED = /\/src\/gql\/graphql\.ts$/;
const ONE_DOCUMENT = /^(.*\/src\/gql\/graphql\.ts)\?document=(\w+)$/;
const DOCUMENTS = /^export const (\w+) = new TypedDocumentString\(`\s*([^`]*)`/gm;

async function documentsIn(path: string): Promise<Map<string, string>> {
  const generated = await readFile(path, 'utf8');
  return new Map(Array.from(generated.matchAll(DOCUMENTS), ([, name = '', text = '']) => [name, text.trim()]));
}

/**
 * Codegen writes the documents of all pages into one module, and a module goes into one chunk. This takes them apart,
 * so that each page carries its own as plain text; a fragment's text serves only the types and is left out.
 */
export function documentsByPage(): Plugin {
  return {
    name: 'ntm:documents-by-page',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\?document=/ },
      handler: (id) => ({ id, moduleSideEffects: false }),
    },
    load: {
      filter: { id: [GENERATED, ONE_DOCUMENT] },
      async handler(id) {
        const [, path, wanted] = ONE_DOCUMENT.exec(id) ?? [];
        const documents = await documentsIn(path ?? id);
        if (wanted === undefined) {
          const names = [...documents.keys()];
          if (names.length === 0) this.error(`No document found in ${id}: has codegen changed its output?`);
          const code = names.map((name) => `export { ${name} } from ${JSON.stringify(`${id}?document=${name}`)};`);
          return { code: code.join('\n'), moduleType: 'js', moduleSideEffects: false };
        }
        const text = wanted.endsWith('FragmentDoc') ? '' : documents.get(wanted);
        return {
          code: `export const ${wanted} = ${JSON.stringify(text)};`,
          moduleType: 'js',
          moduleSideEffects: false,
        };
      },
    },
  };
}
