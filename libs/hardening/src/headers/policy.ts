import type { Policy } from './written';

const self = "'self'";
const none = ["'none'"];

/** 公开网：no script at all, nothing from elsewhere. */
export const portalPolicy: Policy = {
  'default-src': none,
  'style-src': [self],
  'img-src': [self],
  'form-action': [self],
  'object-src': none,
  'base-uri': none,
  'frame-ancestors': none,
};

/**
 * 工作台：scripts from here only. Ant Design writes styles into the page, each with the nonce of this one answer. The
 * previews of papers are frames of our own.
 */
export const workbenchPolicy = (nonce: string): Policy => ({
  'default-src': none,
  'script-src': [self],
  'style-src': [self, `'nonce-${nonce}'`],
  'img-src': [self, 'data:', 'blob:'],
  'font-src': [self, 'data:'],
  'connect-src': [self],
  'frame-src': [self, 'blob:'],
  'worker-src': [self],
  'object-src': none,
  'base-uri': none,
  'form-action': [self],
  'frame-ancestors': [self],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
});

/** The description of the interface: its page brings styles of its own and asks for no trusted types. */
export const describedPolicy: Policy = {
  ...portalPolicy,
  'script-src': [self],
  'style-src': [self, "'unsafe-inline'"],
  'img-src': [self, 'data:'],
  'connect-src': [self],
};
