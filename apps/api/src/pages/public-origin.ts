import type { FastifyRequest } from 'fastify';

/** "https://host" before the addresses of previews: as configured, else as the asker reached the service. */
export function originOf(request: FastifyRequest, configured: string | undefined): string {
  if (configured !== undefined) return configured;
  const host = /^[A-Za-z0-9.:[\]-]+$/.test(request.host) ? request.host : 'localhost';
  return `${request.protocol}://${host}`;
}
