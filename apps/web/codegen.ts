import type { CodegenConfig } from '@graphql-codegen/cli';

const GENERATED = './src/gql/';

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
        // Plain text: syntax trees are larger and nothing here reads them.
        documentMode: 'string',
      },
    },
  },
};

export default config;
