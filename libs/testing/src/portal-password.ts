/**
 * Roles belong to the whole server, databases do not: tests that run side by side on one server must give the role of
 * the portal the same password, or one locks the other out.
 */
export const portalPassword = 'portal-of-the-tests';

/** The same, of the role of the interface. */
export const apiPassword = 'api-of-the-tests';
