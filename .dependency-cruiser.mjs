/** Direction of imports. Each comment is the sentence that somebody who trips over the rule needs. */
/** @returns {import('dependency-cruiser').IForbiddenRuleType & { name: string; comment: string }} */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const TESTS = '[.]test[.]tsx?$';

export default {
  forbidden: [
    rule(
      'domain-stands-alone',
      'packages/domain holds pure rules: no dependency, no clock, no I/O. Pass what it needs as an argument.',
      { path: '^packages/domain/src', pathNot: TESTS },
      { pathNot: '^packages/domain/src' },
    ),
    rule(
      'kernel-knows-no-business',
      'kernel/ holds days, intervals and results. A word of the business belongs into the folder of that business.',
      { path: '^packages/domain/src/kernel' },
      { path: '^packages/domain/src/(?!kernel)' },
    ),
    rule(
      'dataset-to-domain-only',
      'The record knows the domain types and nothing else of ours: it must load without an API or a browser.',
      { path: '^packages/dataset' },
      { path: '^(apps|packages/ui)/' },
    ),
    rule(
      'ui-knows-nothing-of-ours',
      'packages/ui is markup: props in, elements out. Texts, links and figures are handed to it.',
      { path: '^packages/ui' },
      { path: '^(apps|packages/(domain|dataset))/|node_modules/(urql|@urql|graphql|@swan-io)' },
    ),
    rule(
      'packages-not-to-apps',
      'Nothing imports an app. Move what is shared into a package.',
      { path: '^packages/' },
      { path: '^apps/' },
    ),
    rule(
      'web-meets-api-in-the-schema',
      'web and api meet in apps/api/schema.graphql and nowhere else.',
      { path: '^apps/web/src' },
      { path: '^(apps/api|packages/dataset)/' },
    ),
    rule(
      'api-not-to-web',
      'The API serves the built files of the web client; it imports none of its code.',
      { path: '^apps/api' },
      { path: '^(apps/web|packages/ui)/' },
    ),
    rule(
      'feature-not-to-feature',
      'Features do not know each other. They meet in src/app, or what they share moves to src/lib or packages/ui.',
      { path: '^apps/web/src/features/([^/]+)/' },
      { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    ),
    rule(
      'feature-not-to-app',
      'src/app composes features; a feature that needs the app has it upside down.',
      { path: '^apps/web/src/(features|lib)/', pathNot: TESTS },
      { path: '^apps/web/src/app/' },
    ),
    rule(
      'lib-not-to-feature',
      'src/lib configures libraries; it knows no screen.',
      { path: '^apps/web/src/lib/' },
      { path: '^apps/web/src/features/' },
    ),
    rule(
      'builder-knows-no-module',
      'The builder is configuration: modules import it, never the other way round.',
      { path: '^apps/api/src/builder/' },
      { path: '^apps/api/src/(modules|server|schema[.]ts)' },
    ),
    rule(
      'db-is-a-leaf',
      'src/db opens and reads the database for others; it knows no schema, no server and no module.',
      { path: '^apps/api/src/db/' },
      { path: '^apps/api/src/(modules|server|builder|schema[.]ts)' },
    ),
    rule(
      'server-not-to-modules',
      'The server takes the finished schema from src/schema.ts.',
      { path: '^apps/api/src/server/' },
      { path: '^apps/api/src/modules/' },
    ),
    rule(
      'scripts-are-leaves',
      'A script is a command for a person; what others need of it moves to src.',
      { path: '^apps/api/(src|test)', pathNot: TESTS },
      { path: '^apps/api/scripts/' },
    ),
    rule(
      'src-not-to-test',
      'What ships does not know its tests: move what both need into src.',
      { path: '^(apps|packages)/[^/]+/src/', pathNot: `${TESTS}|/src/testing/` },
      { path: '/test/|/src/testing/' },
    ),
    rule('no-circular', 'A circle of imports has no first file to read.', {}, { circular: true }),
    rule(
      'no-undeclared-dependency',
      'Name the package in the package.json of the package that uses it.',
      { path: '^(apps|packages)/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    ),
  ],
  /** @type {import('dependency-cruiser').ICruiseOptions} */
  options: {
    // TypeScript 7 has no compiler API for other tools yet; swc parses the same sources, type-only imports included.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(generated|gql|dist|[.]cache)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types', 'typings'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.css', '.json'],
    },
  },
};
