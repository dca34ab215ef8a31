const usual = 600;

/** FUYI_REQUESTS_PER_MINUTE of one account or address; 0: no limit. Throws an Error that names the setting. */
export const requestsPerMinuteFrom = (variables: Readonly<Record<string, string | undefined>>): number => {
  const told = variables['FUYI_REQUESTS_PER_MINUTE']?.trim() || String(usual);
  if (!/^\d{1,7}$/.test(told)) throw new Error('FUYI_REQUESTS_PER_MINUTE 应当是不小于 0 的整数，0 为不限');
  return Number(told);
};
