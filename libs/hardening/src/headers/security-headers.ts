const oneYear = 365 * 24 * 60 * 60;

/** Neither a case nor a decision needs a camera, a place or a payment. */
const unused = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'bluetooth', 'midi'];

/** On every answer, whatever it says. HSTS is only heard over https. */
export const securityHeaders = (policy: string, https: boolean): Readonly<Record<string, string>> => ({
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': unused.map((name) => `${name}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'x-frame-options': policy.includes("frame-ancestors 'none'") ? 'DENY' : 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-dns-prefetch-control': 'off',
  ...(https ? { 'strict-transport-security': `max-age=${oneYear}; includeSubDomains` } : {}),
});
