import { createHash } from 'node:crypto';
import type { FastifyHelmetOptions } from '@fastify/helmet';

type Policy = Exclude<FastifyHelmetOptions['contentSecurityPolicy'], boolean | undefined>;

const DIRECTIVES = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'", 'data:'],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  workerSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** The explorer alone: its editor writes style elements and starts workers from blobs. */
export const EXPLORER_POLICY: Policy = {
  useDefaults: false,
  directives: { ...DIRECTIVES, styleSrc: ["'self'", "'unsafe-inline'"], workerSrc: ["'self'", 'blob:'] },
};

function hashes(inline: readonly string[]): string[] {
  return inline.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

/**
 * @param inlineScripts the scripts that stand in the page itself, word for word; no other may run there, and none that
 *   comes from elsewhere
 * @param inlineStyles the same for style elements
 */
export function pagePolicy(inlineScripts: readonly string[], inlineStyles: readonly string[] = []): Policy {
  return {
    useDefaults: false,
    directives: {
      ...DIRECTIVES,
      scriptSrc: [...DIRECTIVES.scriptSrc, ...hashes(inlineScripts)],
      styleSrc: [...DIRECTIVES.styleSrc, ...hashes(inlineStyles)],
    },
  };
}

/** A page without script that loads nothing: it may show its own style and send its own form. */
export function litePolicy(inlineStyle: string): Policy {
  return {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: hashes([inlineStyle]),
      imgSrc: ['data:'],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  };
}

export function securityHeaders(inlineScripts: readonly string[]): FastifyHelmetOptions {
  return {
    global: true,
    contentSecurityPolicy: pagePolicy(inlineScripts),
    // The service speaks plain HTTP; whoever puts TLS in front of it adds this there.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
  };
}
