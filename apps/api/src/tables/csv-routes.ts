import { randomUUID } from 'node:crypto';
import { csvText } from '@ntm/domain/file/csv-text';
import { fileName } from '@ntm/domain/file/file-name';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { BadInput } from '../builder/bad-input.ts';
import { readPagePlace } from '../pages/page-place.ts';
import type { PageOptions } from '../pages/page-routes.ts';
import { originOf } from '../pages/public-origin.ts';
import { isUnchanged, revisionTag } from '../pages/revision-tag.ts';
import { inErrorShape } from '../server/http-errors.ts';
import { OPEN_TO_OTHER_ORIGINS } from '../server/other-origins.ts';
import { sourceTable, targetTable, unitClaimTable } from './claim-tables.ts';
import type { TableMaker } from './csv-table.ts';
import { gridTable } from './grid-table.ts';
import { productTable } from './product-table.ts';
import { recognitionTable } from './recognition-table.ts';
import { dayIn } from './table-search.ts';
import { TIER_WORDS, unitTable } from './unit-table.ts';

/** Tables of one unit, by the last word of their address. */
const OF_UNIT: ReadonlyMap<string, TableMaker> = new Map<string, TableMaker>([
  ...TIER_WORDS.map((tier): [string, TableMaker] => [tier, (ask) => unitTable(ask, tier)]),
  ['chi-tieu', (ask) => unitClaimTable(ask, 'targets')],
  ['ket-qua', (ask) => unitClaimTable(ask, 'observations')],
  ['cong-nhan', recognitionTable],
]);

/**
 * Tables that a spreadsheet asks for again and again, each at `/csv` and the address of the page that shows it, with
 * the same search: `/csv/chi-tieu?don-vi=P04-1&ky=2020`.
 */
export function addCsvTables(app: FastifyInstance, options: PageOptions): void {
  const table = (make: TableMaker) => answering(make, options);
  app.get('/csv/chi-tieu', OPEN_TO_OTHER_ORIGINS, table(targetTable));
  app.get('/csv/san-pham', OPEN_TO_OTHER_ORIGINS, table(productTable));
  app.get('/csv/luoi/:name', OPEN_TO_OTHER_ORIGINS, table(gridTable));
  app.get('/csv/nguon/:name', OPEN_TO_OTHER_ORIGINS, table(sourceTable));
  app.get(
    '/csv/don-vi/:name/:part',
    OPEN_TO_OTHER_ORIGINS,
    table(async (ask) => OF_UNIT.get(ask.part)?.(ask)),
  );
}

function answering(make: TableMaker, options: PageOptions): RouteHandlerMethod {
  const started = randomUUID().slice(0, 8);
  return async (request, reply) => {
    const context = options.context(request.id);
    void reply.headers({ 'cache-control': 'no-cache', vary: 'accept-encoding' });
    if (isUnchanged(revisionTag(context, started), request, reply)) return reply.code(304).send();
    const { name = '', part = '' } = Object(request.params);
    const search = Object(request.query);
    const path = request.url.split('?')[0] ?? '';
    try {
      const day = dayIn(search);
      const { language } = readPagePlace(search);
      const origin = originOf(request, options.origin);
      const table = await make({ name, part, search, language, day, origin, context });
      if (table === undefined) {
        void reply.removeHeader('etag');
        const message = `Không có bảng nào ở ${path}. / There is no table at ${path}.`;
        return reply.code(404).send(inErrorShape('NOT_FOUND', message));
      }
      const file = fileName([...path.split('/').slice(2), day ?? context.today], 'csv');
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${file}"`)
        .send(csvText([table.columns, ...table.rows]));
    } catch (error) {
      void reply.removeHeader('etag');
      if (!(error instanceof BadInput)) throw error;
      return reply.code(400).send(inErrorShape(String(error.extensions.code), error.message));
    }
  };
}
