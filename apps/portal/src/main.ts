import 'reflect-metadata';
import { requestsPerMinuteFrom } from '@fuyi/hardening';
import { plainDate } from '@fuyi/kernel';
import { createPortal } from './create-portal';

const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`缺少设置 ${name}`);
  return value;
};

const beijing = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

const start = async () => {
  const requestsPerMinute = requestsPerMinuteFrom(process.env);
  const proxies = (process.env['FUYI_TRUSTED_PROXIES'] ?? '').split(/[\s,]+/).filter(Boolean);
  const portal = await createPortal({
    databaseUrl: required('FUYI_PORTAL_DATABASE_URL'),
    authorityName: process.env['FUYI_AUTHORITY_NAME'] ?? '北京市门头沟区人民政府',
    placeName: process.env['FUYI_PLACE_NAME'] ?? '门头沟区',
    demonstration: process.env['FUYI_DEMONSTRATION'] === 'true',
    requestsPerMinute: () => requestsPerMinute,
    trustedProxies: proxies.length > 0 ? proxies : null,
    today: () => plainDate(beijing.format(new Date())),
  });
  portal.enableShutdownHooks();
  await portal.listen(
    Number(process.env['FUYI_PORTAL_PORT'] ?? 3001),
    process.env['FUYI_HOST'] ?? '127.0.0.1',
  );
};

start().catch((cause: unknown) => {
  process.stderr.write(`门户未能启动：${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
});
