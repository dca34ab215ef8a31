/** Connection refused, shutting down, too many connections, a query or a connection waited for too long. */
export const isUnavailable = (cause: unknown) => {
  const { code, message } = (cause ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  return (
    /^(ECONNREFUSED|ECONNRESET|57P0\d|57014|53300)$/.test(String(code)) ||
    /^(timeout exceeded when trying to connect|Connection terminated)/.test(String(message))
  );
};
