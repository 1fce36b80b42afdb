import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../builder/context.ts';

/** Names the state that a page was made from: the same tag, the same page, without making it again. */
export function revisionTag({ record, today }: Context, started: string): string {
  return `W/"${[record.dataset, record.revision, record.loadedAt.getTime().toString(36), today, started].join('.')}"`;
}

/** Whether the asker holds the page of that state already; else the tag goes with the answer. */
export function isUnchanged(tag: string, request: FastifyRequest, reply: FastifyReply): boolean {
  const held = (request.headers['if-none-match'] ?? '').split(',').map((text) => text.trim());
  void reply.header('etag', tag);
  return held.includes(tag);
}
