/** Roles belong to the whole server: tests side by side must give the role of the interface one password. */
export const apiPassword = 'api-of-the-tests';
