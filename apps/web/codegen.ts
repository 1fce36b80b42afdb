import { rmSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const GENERATED = './src/gql/';

// The preset leaves files of an earlier run behind; the printed schema is the only input that may survive.
rmSync(GENERATED, { recursive: true, force: true });

const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    [GENERATED]: {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string' },
        enumsAsTypes: true,
        useTypeImports: true,
      },
    },
    [`${GENERATED}introspection.ts`]: { plugins: ['./codegen/minified-introspection.js'] },
  },
};

export default config;
