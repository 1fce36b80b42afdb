import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

let instantiated: Promise<void> | undefined;

/** Instantiated by hand: the package imports its `.wasm` as a module, which Node only offers as an experiment. */
async function instantiateEngine(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const bytes = await readFile(join(dirname(entry), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': { ...bindings },
  });
  const { __wbindgen_start: begin } = instance.exports;
  if (typeof begin !== 'function') throw new Error('The schema engine has another entry point than its bindings.');
  bindings.__wbg_set_wasm(instance.exports);
  begin();
}

/** A panic of the engine reports its message here; without a registry it would surface as an unrelated TypeError. */
function listenToPanics(): void {
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (message: string) => {
        throw new Error(`The schema engine panicked: ${message}`);
      },
    },
  });
}

/**
 * Prisma's own schema engine as WebAssembly, bound to a database through `adapter`: no binary is downloaded.
 * Free it when done.
 */
export async function openSchemaEngine(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<bindings.SchemaEngine> {
  listenToPanics();
  instantiated ??= instantiateEngine();
  await instantiated;
  return bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
}
