import type { FastifyHelmetOptions } from '@fastify/helmet';

const self = ["'self'"];

/** The decoders of scanned pages (JBIG2, JPEG 2000) are WebAssembly; only the reader's worker may start them. */
export const readerWorker = /[/\\]pdf\.worker[^/\\]*\.mjs$/;
export const readerWorkerPolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/** Scripts and pictures from here only. Ant Design writes its styles into the page, hence inline styles. */
export const securityHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: self,
      scriptSrc: self,
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: self,
      frameSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: self,
      formAction: self,
      frameAncestors: self,
    },
  },
  // The trial runs on plain http on one machine; whoever puts TLS in front sets this there.
  strictTransportSecurity: false,
  crossOriginEmbedderPolicy: false,
  referrerPolicy: { policy: 'same-origin' },
};
