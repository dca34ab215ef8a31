import { newCaseCode } from '@fuyi/identity';
import { aSubmittedDraft, aCaseInEffect } from './a-case-in-effect';
import { anApi, type Answer } from './an-api';

type Api = Awaited<ReturnType<typeof anApi>>;
const applicants = [
  { kind: 'natural', name: '试甲', idNumber: '00000019900101123X', phone: '100-0000-0001' },
  { kind: 'natural', name: '试乙', phone: '100-0000-4567' },
];

describe('当事人凭查询码看自己的案件', () => {
  let api: Api;
  let caseId: string;
  let other: string;
  let ids: readonly string[];
  let code: string;
  let token: string;

  const signIn = (given: string, pin: string) =>
    api.send('/api/sessions/case-code', { method: 'POST', body: { code: given, pin } });
  const issue = (as: string, personId: string, of = caseId) =>
    api.send(`/api/cases/${of}/case-codes`, { method: 'POST', as, body: { personId } });
  const ask = (path: string, body?: object): Promise<Answer> =>
    api.send(path, {
      headers: { authorization: `Bearer ${token}` },
      ...(body ? { method: 'POST' as const, body } : {}),
    });
  const partiesOf = async (id: string) => {
    const page = await api.send(`/api/cases/${id}`, { as: 'officer' });
    return (page.body['file'] as { applicantIds: readonly string[] }).applicantIds;
  };

  beforeAll(async () => {
    api = await anApi();
    other = await aCaseInEffect(api);
    ({ caseId } = await aSubmittedDraft(api, {}, { applicants, agents: [] }));
    ids = await partiesOf(caseId);
    code = String((await issue('officer', ids[0] ?? '')).body['code']);
    token = String((await signIn(code, '123x')).body['token']);
  }, 60_000);
  afterAll(() => api.close());

  it('不是办这件案件的人不能发；不是本案的人、没有登记号码的人，发不了', async () => {
    expect((await issue('agency', ids[0] ?? '')).status).toBe(403);
    expect((await issue('clerk2', ids[0] ?? '')).status).toBe(404);
    expect((await issue('officer', 'nobody')).body['code']).toBe('NO_SUCH_PERSON');
    const [, unknown = ''] = await partiesOf(other);
    const pending = await aSubmittedDraft(
      api,
      {},
      { applicants: [{ kind: 'natural', name: '试丙' }], agents: [] },
    );
    const [nameless = ''] = await partiesOf(pending.caseId);
    expect((await issue('officer', nameless, pending.caseId)).body['code']).toBe('NO_SECOND_PART');
    expect(unknown).not.toBe('');
  });

  it('没有这个码与末四位不对，回答一字不差，次数一样地减，一样地停', async () => {
    const fresh = String((await issue('officer', ids[1] ?? '')).body['code']);
    const answers = async (given: string, pin: string) => {
      const said: unknown[] = [];
      for (let n = 0; n < 6; n++) {
        const { status, body } = await signIn(given, pin);
        const { requestId: _, ...rest } = body;
        said.push({ status, ...rest });
      }
      return said;
    };
    const wrong = await answers(fresh, '0000');
    expect(wrong[0]).toMatchObject({
      status: 401,
      code: 'WRONG_CASE_CODE',
      title: '查询码或者末四位不对，还可以试 4 次。忘了可以带身份证到接待点查。',
    });
    expect(wrong[5]).toMatchObject({ status: 429, code: 'TOO_MANY_TRIES' });
    expect(await answers(newCaseCode(), '4567')).toEqual(wrong);
  });

  it('看得到进展、期限和由来；看不到草案、审批和别人说的话', async () => {
    const { status, body, text } = await ask(`/api/cases/${caseId}/progress`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      headline: '正在审理',
      acts: expect.arrayContaining(['evidence', 'withdrawal']),
    });
    const { deadline } = body as { deadline: { on: string; reasons: readonly unknown[] } };
    expect(deadline.on).toBe('2026-10-08');
    expect(deadline.reasons.length).toBeGreaterThan(0);
    const page = await ask(`/api/cases/${caseId}`);
    for (const said of [text, page.text]) {
      expect(said).not.toMatch(/主要事实不清|撤销该处罚决定|DecisionDrafted|DraftSubmitted|试乙\d/);
      expect(said).not.toMatch(/123X|4567|100-0000-0001/i);
    }
    expect(
      (page.body['checks'] as readonly unknown[]).length + (page.body['hints'] as readonly unknown[]).length,
    ).toBe(0);
    expect((await ask(`/api/cases/${caseId}/documents/decision.json`)).status).toBe(404);
  });

  it('别的案件与没有的案件，一字不差', async () => {
    const nowhere = '0190a1b2-0000-7000-8000-00000000dead';
    for (const path of ['', '/progress', '/documents', '/documents/decision.json'])
      expect((await ask(`/api/cases/${other}${path}`)).text.replaceAll(other, '')).toBe(
        (await ask(`/api/cases/${nowhere}${path}`)).text.replaceAll(nowhere, ''),
      );
    const content = { kind: 'documentary', title: '试', purpose: '试' };
    expect((await ask(`/api/cases/${other}/own/evidence`, content)).body['code']).toBe('NO_SUCH_CASE');
    expect((await ask('/api/work')).text).not.toContain(other);
  });

  it('第四十三条、第四十七条、第五十条　自己交证据、要求听证、申请查阅，不能替别人、不能倒填日期', async () => {
    const own = `/api/cases/${caseId}/own`;
    const content = { kind: 'documentary', title: '停车票', purpose: '当时没有停车' };
    expect((await ask(`${own}/evidence`, { ...content, partyId: ids[1] })).status).toBe(400);
    expect((await ask(`${own}/evidence`, { ...content, on: '2026-09-01' })).status).toBe(400);
    expect((await ask(`/api/cases/${caseId}/evidence`, content)).status).toBe(403);
    expect((await ask(`${own}/evidence`, content)).status).toBe(200);
    expect((await ask(`${own}/service-address`, { address: '某街2号', electronic: true })).status).toBe(200);
    expect((await ask(`${own}/inspection`, {})).status).toBe(200);
    const { body } = await ask(`/api/cases/${caseId}/progress`);
    expect(body['evidence']).toMatchObject([{ title: '停车票' }]);
    expect(body['electronic']).toBe(true);
    const facts = await api.deps.store.readStream(`reconsideration-${caseId}`);
    const submitted = facts.find(({ event }) => event.type === 'EvidenceSubmitted');
    expect(submitted?.event.data).toMatchObject({ partyId: ids[0], on: '2026-09-08' });
  });

  it('决定送达给本人以后，才看得到；重发查询码，旧的会话作废', async () => {
    const [own = ''] = await partiesOf(other);
    const issued = await issue('officer', own, other);
    const former = token;
    token = String((await signIn(String(issued.body['code']), '0001')).body['token']);
    const { body } = await ask(`/api/cases/${other}/progress`);
    expect(body).toMatchObject({
      headline: '决定已经送达给您',
      papers: [{ kind: 'decision', on: '2026-09-01' }],
    });
    expect((await ask(`/api/cases/${other}/documents/decision.pdf`)).status).toBe(200);
    expect((await ask(`/api/cases/${other}/documents/approval-sheet.json`)).status).toBe(404);
    await issue('officer', own, other);
    expect((await ask(`/api/cases/${other}/progress`)).status).toBe(401);
    token = former;
    expect((await ask(`/api/cases/${caseId}/progress`)).status).toBe(200);
  });
});
