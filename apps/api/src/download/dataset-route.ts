import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../builder/context.ts';
import type { CurrentRecord } from '../db/current-record.ts';
import type { PageOptions } from '../pages/page-routes.ts';
import { isUnchanged } from '../pages/revision-tag.ts';
import { inErrorShape } from '../server/http-errors.ts';
import { OPEN_TO_OTHER_ORIGINS } from '../server/other-origins.ts';
import { RecordMoved, writeDataset } from './write-dataset.ts';

/**
 * The whole dataset at /bo-du-lieu.zip. Each revision is written once, to a file, and sent from there: a slow reader
 * holds no connection to the database, and a thousand readers cost one reading.
 */
export function addDatasetDownload(app: FastifyInstance, options: PageOptions): void {
  const written = new WeakMap<CurrentRecord, Promise<string>>();
  let folder: Promise<string> | undefined;
  app.addHook('onClose', async () => {
    if (folder) await rm(await folder, { recursive: true, force: true });
  });

  function fileOf({ record, prisma }: Context): Promise<string> {
    const known = written.get(record);
    if (known) return known;
    folder ??= mkdtemp(join(tmpdir(), 'ntm-dataset-'));
    const file = folder.then((into) => writeTo(join(into, `${record.revision}.zip`), { record, prisma }));
    written.set(record, file);
    // The next to ask begins anew; who waits for this one is told.
    file.catch(() => written.delete(record));
    return file;
  }

  app.get('/bo-du-lieu.zip', OPEN_TO_OTHER_ORIGINS, async (request, reply) => {
    const context = options.context(request.id);
    const { dataset, revision, loadedAt } = context.record;
    void reply.header('cache-control', 'no-cache');
    const tag = `"${dataset}.${revision}.${loadedAt.getTime().toString(36)}"`;
    if (isUnchanged(tag, request, reply)) return reply.code(304).send();
    try {
      const path = await fileOf(context);
      return reply
        .type('application/zip')
        .header('content-disposition', `attachment; filename="ntm-atlas_${dataset}_${revision}.zip"`)
        .header('content-length', (await stat(path)).size)
        .send(createReadStream(path));
    } catch (error) {
      void reply.removeHeader('etag');
      if (!(error instanceof RecordMoved)) throw error;
      const message = 'Hồ sơ vừa có bản mới, hãy thử lại. / The record has just moved on: ask again.';
      return reply.code(503).header('retry-after', '2').send(inErrorShape('NOT_READY', message));
    }
  });
}

async function writeTo(path: string, { record, prisma }: Pick<Context, 'record' | 'prisma'>): Promise<string> {
  const file = await open(path, 'w');
  try {
    await writeDataset(prisma, record, (bytes) => file.writeFile(bytes));
  } finally {
    await file.close();
  }
  return path;
}
