/** How often one account, or one address without an account, may ask for something. */
export type LimitRow = {
  readonly name: string;
  /** Of FUYI_REQUESTS_PER_MINUTE. */
  readonly share: number;
  /** Met by `METHOD /route/with/:parameters`. */
  readonly route: RegExp;
};

/** The first row that meets the route; the last row of a table meets every route. */
export const limitOf = <Row extends LimitRow>(rows: readonly Row[], method: string, route: string): Row => {
  const found = rows.find((row) => row.route.test(`${method} ${route}`));
  if (!found) throw new RangeError(`no limit for ${method} ${route}`);
  return found;
};
