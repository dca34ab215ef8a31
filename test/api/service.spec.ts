import { anApi } from './an-api';
import { anApplication, conditions } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const post = (as: string, path: string, body: object) => api.send(path, { method: 'POST', as, body });
const accepted = async () => {
  const path = `/api/cases/${String((await post('officer', '/api/cases', anApplication)).body['id'])}`;
  expect((await post('officer', `${path}/acceptance`, { on: '2026-09-01', conditions })).status).toBe(200);
  const { file } = (await api.send(path, { as: 'officer' })).body as {
    readonly file: { readonly applicantIds: readonly string[] };
  };
  return { path, partyId: file.applicantIds[0] ?? '' };
};
const notice = (partyId: string, method: string) => ({
  on: '2026-09-01',
  document: 'acceptance-notice',
  partyId,
  method,
});

describe('民事诉讼法第八十七条至第九十五条　送达', () => {
  it('第九十条　没有同意的，不得电子送达；确认书登记以后可以，地址只在登记库', async () => {
    const { path, partyId } = await accepted();
    const attempt = notice(partyId, 'electronic');
    expect((await post('officer', `${path}/service-attempts`, attempt)).body).toMatchObject({
      status: 409,
      code: 'ELECTRONIC_WITHOUT_CONSENT',
      basis: '民事诉讼法第九十条',
    });
    const address = { partyId, address: '永定镇秘密路七号', electronic: true };
    expect((await post('agency', `${path}/service-addresses`, address)).status).toBe(403);
    expect((await post('officer', `${path}/service-addresses`, { ...address, address: ' ' })).status).toBe(
      400,
    );
    expect((await post('officer', `${path}/service-addresses`, address)).status).toBe(200);
    expect((await post('officer', `${path}/service-attempts`, attempt)).status).toBe(200);
    expect(JSON.stringify(await api.deps.store.readAll())).not.toContain('秘密路');
    expect((await api.send(path, { as: 'officer' })).text).toContain('秘密路');
    expect((await api.send(path, { as: 'agency' })).text).not.toContain('秘密路');
  });

  it('第八十七条　送出、退回、再送、签收，各记一次；再点一次不再送', async () => {
    const { path, partyId } = await accepted();
    const mailed = { ...notice(partyId, 'postal'), note: '邮件号 EX-1' };
    const first = await post('officer', `${path}/service-attempts`, mailed);
    const again = await post('officer', `${path}/service-attempts`, mailed);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body['version']).toBe(first.body['version']);
    const failure = { on: '2026-09-01', attempt: 1, reason: 'returned' };
    expect((await post('officer', `${path}/service-failures`, { ...failure, reason: '搬走了' })).status).toBe(
      400,
    );
    expect((await post('officer', `${path}/service-failures`, failure)).status).toBe(200);
    expect((await post('officer', `${path}/service-attempts`, notice(partyId, 'direct'))).status).toBe(200);
    const receipt = { on: '2026-09-01', attempt: 2, signedBy: 'resident-adult' };
    expect(
      (await post('officer', `${path}/service-receipts`, { ...receipt, attempt: 9 })).body,
    ).toMatchObject({
      code: 'NO_SUCH_ATTEMPT',
    });
    expect((await post('officer', `${path}/service-receipts`, receipt)).status).toBe(200);
    const { file } = (await api.send(path, { as: 'officer' })).body as {
      readonly file: {
        readonly served: readonly object[];
        readonly service: { readonly attempts: readonly object[] };
      };
    };
    expect(file.served).toHaveLength(1);
    expect(file.service.attempts).toMatchObject([
      { attempt: 1, method: 'postal', failed: { reason: 'returned' } },
      { attempt: 2, method: 'direct', servedOn: '2026-09-01' },
    ]);
    expect((await post('officer', `${path}/service-attempts`, mailed)).body).toMatchObject({
      code: 'ALREADY_SERVED',
    });
  });
});
