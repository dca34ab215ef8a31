import { anApi, type Answer } from './an-api';
import { anApplication } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
let caseId: string;
let applicantId: string;
beforeAll(async () => {
  api = await anApi();
  const applicants = [
    {
      ...anApplication.applicants[0],
      phone: '13800001234',
      bankCard: '6200000000001234',
      wechat: 'wx_zhang01',
    },
  ];
  const { body } = await api.send('/api/cases', {
    method: 'POST',
    as: 'officer',
    body: { ...anApplication, applicants },
  });
  if (!body['id']) throw new Error(JSON.stringify(body));
  caseId = String(body['id']);
  const page = await api.send(`/api/cases/${caseId}`, { as: 'officer' });
  applicantId = (page.body['file'] as { applicantIds: string[] }).applicantIds[0] ?? '';
});
afterAll(() => api.close());

const reveal = (as: string, purpose: string, personId = applicantId, key?: string): Promise<Answer> =>
  api.send(`/api/cases/${caseId}/persons/${personId}/reveal`, {
    method: 'POST',
    as,
    body: { purpose },
    ...(key ? { headers: { 'idempotency-key': key } } : {}),
  });
const seen = async (as = 'officer') => (await api.send(`/api/cases/${caseId}/reveals`, { as })).body;

describe('个人信息保护法第六条、第五十一条　默认隐去，说明用途的看得到', () => {
  it.each(['officer', 'office-head', 'registrar'])('%s 打开案件页，没有一个完整的号码', async (as) => {
    const { text, body, status } = await api.send(`/api/cases/${caseId}`, { as });
    expect(status).toBe(200);
    for (const whole of ['00000019900101123X', '13800001234', '6200000000001234', 'wx_zhang01', '某街1号'])
      expect(text).not.toContain(whole);
    expect((body['persons'] as Record<string, object>)[applicantId]).toMatchObject({
      name: '买买提·吐尔逊',
      idNumber: '000***********123X',
      phone: '138****1234',
      address: '某市某区某街****',
    });
  });

  it('行政复议法第八十八条　为了送达，只看得到电话、地址；不留在缓存里', async () => {
    const answer = await reveal('officer', 'serve');
    expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
    expect(answer.body).toMatchObject({
      phone: '13800001234',
      address: '某市某区某街1号',
      idNumber: '000***********123X',
      bankCard: '************1234',
    });
  });

  it('行政复议法第二十二条、第三十一条、第四十五条、第四十九条、第六十一条　各个用途看到的各不相同', async () => {
    const shown = async (as: string, purpose: string) => {
      const { body } = await reveal(as, purpose);
      return ['idNumber', 'phone', 'bankCard', 'wechat', 'address'].filter(
        (field) => !String(body[field]).includes('*'),
      );
    };
    expect(await shown('officer', 'identify')).toEqual(['idNumber']);
    expect(await shown('officer', 'correct')).toEqual(['phone']);
    expect(await shown('officer', 'hear')).toEqual(['phone', 'wechat']);
    expect(await shown('officer', 'verify-claim')).toEqual(['bankCard', 'address']);
    expect(await shown('office-head', 'review')).toEqual(['idNumber', 'phone', 'address']);
  });

  it('看一次记一次，案件页写着谁、为了什么；记的不含号码', async () => {
    const before = ((await seen())['items'] as object[]).length;
    const key = '0190a1b2-0000-7000-8000-00000000aaaa';
    await reveal('officer', 'serve', applicantId, key);
    await reveal('officer', 'serve', applicantId, key);
    const body = await seen('office-head');
    const items = body['items'] as readonly Record<string, unknown>[];
    expect(items).toHaveLength(before + 1);
    expect(items).toContainEqual(
      expect.objectContaining({
        personId: applicantId,
        purpose: '送达',
        reader: '测试officer',
        fields: ['phone', 'address'],
      }),
    );
    expect(JSON.stringify(body)).not.toContain('13800001234');
  });

  it('用途与岗位不合的、没有用途的、不是本案的人，都不给，也不记', async () => {
    const before = JSON.stringify((await seen())['items']);
    expect(await reveal('officer', 'review')).toMatchObject({
      status: 403,
      body: { code: 'PURPOSE_NOT_YOURS' },
    });
    expect(await reveal('officer', 'curiosity')).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    });
    expect(await reveal('officer', 'serve', 'somebody-else')).toMatchObject({ status: 404 });
    expect(await reveal('agency', 'serve')).toMatchObject({ status: 403 });
    expect(await reveal('publisher', 'serve')).toMatchObject({ status: 403 });
    expect(JSON.stringify((await seen())['items'])).toBe(before);
  });

  it('个人信息保护法第四十七条　销毁以后，一项也看不到', async () => {
    await api.deps.registry.erase(applicantId, 'admin', '个人信息保护法第四十七条');
    expect(await reveal('officer', 'serve')).toMatchObject({ status: 410, body: { code: 'PERSON_ERASED' } });
  });
});
