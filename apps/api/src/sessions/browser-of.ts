const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, '微信'],
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/QQBrowser\//, 'QQ 浏览器'],
  [/Firefox\//, 'Firefox'],
  [/OPR\//, 'Opera'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPad/, '苹果手机或平板'],
  [/Android/, '安卓'],
  [/HarmonyOS/, '鸿蒙'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
];

const found = (rows: typeof browsers, agent: string): string | null =>
  rows.find(([pattern]) => pattern.test(agent))?.[1] ?? null;

/** Enough to know one's own browser again, and nothing more is kept of it. */
export const browserOf = (agent: string | undefined): string => {
  const told = agent ?? '';
  const parts = [found(browsers, told), found(systems, told)].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' · ') : '其他程序';
};
