import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.ts';

/**
 * Routes for whoever runs the service. They ask neither the pool nor the schema, so they answer while both are busy.
 *
 * @param problem why the service should get no requests now; undefined when it should
 */
export function addHealthRoutes(app: FastifyInstance, metrics: Metrics, problem: () => string | undefined): void {
  app.get('/healthz', () => ({ status: 'alive' }));
  app.get('/readyz', (_request, reply) => {
    const reason = problem();
    if (reason === undefined) return { status: 'ready' };
    return reply.code(503).header('retry-after', '2').send({ status: 'not ready', reason });
  });
  app.get('/metrics', async (_request, reply) => {
    void reply.type(metrics.registry.contentType);
    return metrics.registry.metrics();
  });
}
