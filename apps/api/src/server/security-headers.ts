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
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

const PAGE_POLICY: Policy = { useDefaults: false, directives: DIRECTIVES };

/** The explorer alone: its editor writes style elements and starts workers from blobs. */
export const EXPLORER_POLICY: Policy = {
  useDefaults: false,
  directives: { ...DIRECTIVES, styleSrc: ["'self'", "'unsafe-inline'"], workerSrc: ["'self'", 'blob:'] },
};

export const SECURITY_HEADERS: FastifyHelmetOptions = {
  global: true,
  contentSecurityPolicy: PAGE_POLICY,
  // The service speaks plain HTTP; whoever puts TLS in front of it adds this there.
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'same-origin' },
};
