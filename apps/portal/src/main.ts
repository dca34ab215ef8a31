import 'reflect-metadata';
import { requestsPerMinuteFrom, withSecretFiles } from '@fuyi/hardening';
import { plainDate } from '@fuyi/kernel';
import { createPortal } from './create-portal';

const required = (variables: NodeJS.ProcessEnv, name: string): string => {
  const value = variables[name];
  if (!value) throw new Error(`缺少设置 ${name}`);
  return value;
};

const beijing = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

const start = async () => {
  const variables = withSecretFiles(process.env);
  const requestsPerMinute = requestsPerMinuteFrom(variables);
  const proxies = (variables['FUYI_TRUSTED_PROXIES'] ?? '').split(/[\s,]+/).filter(Boolean);
  const portal = await createPortal({
    databaseUrl: required(variables, 'FUYI_PORTAL_DATABASE_URL'),
    authorityName: variables['FUYI_AUTHORITY_NAME'] ?? '北京市门头沟区人民政府',
    placeName: variables['FUYI_PLACE_NAME'] ?? '门头沟区',
    demonstration: variables['FUYI_DEMONSTRATION'] === 'true',
    requestsPerMinute: () => requestsPerMinute,
    trustedProxies: proxies.length > 0 ? proxies : null,
    today: () => plainDate(beijing.format(new Date())),
  });
  portal.enableShutdownHooks();
  await portal.listen(Number(variables['FUYI_PORTAL_PORT'] ?? 3001), variables['FUYI_HOST'] ?? '127.0.0.1');
};

start().catch((cause: unknown) => {
  process.stderr.write(`门户未能启动：${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
});
