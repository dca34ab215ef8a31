import { plainDate } from '@fuyi/kernel';
import { createPortal } from '../../../apps/portal/src/create-portal';
import { aPortal, type APortal } from './a-portal';

describe('公开网：一个地址一分钟的次数', () => {
  let owner: APortal;
  let portal: Awaited<ReturnType<typeof createPortal>>;
  beforeAll(async () => {
    owner = await aPortal();
    portal = await createPortal({
      ...{ databaseUrl: owner.portalUrl, authorityName: '某区人民政府', placeName: '某区' },
      ...{ demonstration: true, today: () => plainDate('2026-09-08'), requestsPerMinute: () => 10 },
    });
  }, 120_000);
  afterAll(async () => {
    await portal.close();
    await owner.close();
  });
  const get = (url: string, accept = 'text/html') => portal.inject({ url, headers: { accept } });

  it('检索满了，429 写明再等几秒，网页和 problem+json 各一种；别的网页照常', async () => {
    expect([(await get('/decisions?q=拆除')).statusCode, (await get('/decisions')).statusCode]).toEqual([
      200, 200,
    ]);
    const page = await get('/decisions');
    expect([page.statusCode, page.body.includes('查得太快了')]).toEqual([429, true]);
    expect(Number(page.headers['retry-after'])).toBeGreaterThan(0);
    const told = await get('/decisions', 'application/json');
    expect(told.json()).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS' });
    expect((await get('/statistics')).statusCode).toBe(200);
  });

  it('样式和图案不计', async () => {
    for (let n = 0; n < 30; n++) expect((await get('/portal.css')).statusCode).toBe(200);
  });
});
