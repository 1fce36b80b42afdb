import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import configuration from '../.dependency-cruiser.mjs';

/** A tiny repository in which each rule is broken once: file → what it imports. */
const trespasses: Record<string, { file: string; imports: string }> = {
  'domain-stands-alone': { file: 'packages/domain/src/unit/a.ts', imports: '../../../dataset/src/door.ts' },
  'kernel-knows-no-business': { file: 'packages/domain/src/kernel/b.ts', imports: '../unit/plain.ts' },
  'dataset-to-domain-only': { file: 'packages/dataset/src/c.ts', imports: '../../ui/src/components/box/box.ts' },
  'ui-knows-nothing-of-ours': {
    file: 'packages/ui/src/components/box/d.ts',
    imports: '../../../../domain/src/unit/plain.ts',
  },
  'packages-not-to-apps': { file: 'packages/dataset/src/e.ts', imports: '../../../apps/api/src/schema.ts' },
  'web-meets-api-in-the-schema': { file: 'apps/web/src/lib/f.ts', imports: '../../../api/src/schema.ts' },
  'api-not-to-web': { file: 'apps/api/src/server/g.ts', imports: '../../../web/src/lib/plain.ts' },
  'feature-not-to-feature': { file: 'apps/web/src/features/unit/h.ts', imports: '../claim/plain.ts' },
  'feature-not-to-app': { file: 'apps/web/src/features/unit/i.ts', imports: '../../app/plain.ts' },
  'lib-not-to-feature': { file: 'apps/web/src/lib/j.ts', imports: '../features/claim/plain.ts' },
  'builder-knows-no-module': { file: 'apps/api/src/builder/k.ts', imports: '../modules/unit/plain.ts' },
  'db-is-a-leaf': { file: 'apps/api/src/db/l.ts', imports: '../modules/unit/plain.ts' },
  'server-not-to-modules': { file: 'apps/api/src/server/m.ts', imports: '../modules/unit/plain.ts' },
  'scripts-are-leaves': { file: 'apps/api/src/db/n.ts', imports: '../../scripts/plain.ts' },
  'src-not-to-test': { file: 'apps/api/src/db/o.ts', imports: '../../test/plain.ts' },
  'no-circular': { file: 'apps/api/src/modules/unit/circle-a.ts', imports: './circle-b.ts' },
  'no-undeclared-dependency': { file: 'apps/api/src/db/q.ts', imports: 'a-package-nobody-declared' },
};

const bystanders: Record<string, string> = {
  'packages/domain/src/unit/plain.ts': '',
  'packages/dataset/src/door.ts': '',
  'packages/ui/src/components/box/box.ts': '',
  'apps/api/src/schema.ts': '',
  'apps/api/src/modules/unit/plain.ts': '',
  'apps/api/src/modules/unit/circle-b.ts': "import './circle-a.ts';",
  'apps/api/scripts/plain.ts': '',
  'apps/api/test/plain.ts': '',
  'apps/web/src/lib/plain.ts': '',
  'apps/web/src/app/plain.ts': '',
  'apps/web/src/features/claim/plain.ts': '',
};

describe('the boundaries of the house', () => {
  let root: string;
  let violations: { rule: string; from: string }[];

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'boundaries-'));
    const files = Object.entries(bystanders);
    for (const { file, imports } of Object.values(trespasses)) files.push([file, `import '${imports}';`]);
    for (const [file, text] of files) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
    const { output } = await cruise(['apps', 'packages'], {
      ...configuration.options,
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: configuration.forbidden },
    });
    violations = (output as ICruiseResult).summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
  });

  afterAll(() => rm(root, { recursive: true, force: true }));

  it.each(Object.entries(trespasses))('%s refuses a file that breaks it', (rule, { file }) => {
    expect(violations).toContainEqual({ rule, from: file });
  });

  it('has a trespasser for every rule', () => {
    expect(Object.keys(trespasses).sort()).toEqual(configuration.forbidden.map(({ name }) => name).sort());
  });

  it.each(configuration.forbidden)('$name tells a newcomer what to do', ({ comment }) => {
    expect(comment.length).toBeGreaterThan(40);
  });
});
