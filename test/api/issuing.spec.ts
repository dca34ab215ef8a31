import { createHash } from 'node:crypto';
import { p12SealService, signatureOf, testSealKey } from '@fuyi/signatures';
import { aCaseInEffect } from './a-case-in-effect';
import { anApi } from './an-api';

jest.setTimeout(60_000);

let api: Awaited<ReturnType<typeof anApi>>;
let path: string;
beforeAll(async () => {
  const key = testSealKey('mentougou', 'secret', new Date('2026-01-01T00:00:00.000Z'));
  api = await anApi([], { seals: { seals: p12SealService(key, 'secret'), sealNote: '示范专用' } });
  path = `/api/cases/${await aCaseInEffect(api)}`;
});
afterAll(() => api.close());

const post = (as: string, noun: string, body: object, headers: Record<string, string> = {}) =>
  api.send(`${path}/papers${noun}`, { method: 'POST', as, body, headers });
const papers = async () => {
  const { file } = (await api.send(path, { as: 'officer' })).body as {
    readonly file: {
      readonly issuing: {
        readonly papers: readonly { code: string; sha256: string; recalledOn: string | null }[];
      };
    };
  };
  return file.issuing.papers;
};
const sealed = async (code: string, as = 'officer') => {
  const { statusCode, rawPayload } = await api.app.inject({
    method: 'GET',
    url: `${path}/papers/${code}`,
    headers: { authorization: `Bearer ${await api.tokenOf(as)}` },
  });
  return { status: statusCode, bytes: rawPayload };
};

describe('行政复议法第七十五条第一款　签发用印', () => {
  it('决定书用印：签名完好、覆盖全文，校验值与事实相符；再按一次，还是那一份', async () => {
    const key = { 'idempotency-key': '11111111-1111-4111-8111-111111111111' };
    expect((await post('officer', '', { kind: 'decision' }, key)).status).toBe(200);
    expect((await post('officer', '', { kind: 'decision' }, key)).status).toBe(200);
    const [paper, ...others] = await papers();
    if (!paper) throw new Error('no paper');
    expect(others).toEqual([]);
    const { status, bytes } = await sealed(paper.code);
    expect(status).toBe(200);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(paper.sha256);
    expect(await signatureOf(bytes)).toEqual({ signer: 'mentougou', intact: true, whole: true });
    expect((await sealed(paper.code, 'agency')).status).toBe(200);
    expect((await post('officer', '', { kind: 'decision' })).body).toMatchObject({
      status: 409,
      code: 'PAPER_ALREADY_ISSUED',
    });
  });

  it('当事人的文书、没有的文书、没有权限的人，不用印', async () => {
    expect((await post('officer', '', { kind: 'application-form' })).body['code']).toBe('NOT_SEALED_HERE');
    expect((await post('officer', '', { kind: 'suspension-notice' })).body['code']).toBe('NO_SUCH_DOCUMENT');
    expect((await post('officer', '', { kind: '../x' })).status).toBe(400);
    expect((await post('agency', '', { kind: 'decision' })).status).toBe(403);
    expect((await sealed('f'.repeat(32))).status).toBe(404);
  });

  it('收回写明理由，收回以后可以重新用印，校验码不同', async () => {
    const [paper] = await papers();
    const code = paper?.code ?? '';
    expect((await post('officer', `/${code}/recall`, { reason: '漏印附件。' })).status).toBe(403);
    expect((await post('office-head', `/${code}/recall`, { reason: ' ' })).status).toBe(400);
    expect((await post('office-head', `/${code}/recall`, { reason: '漏印附件。' })).status).toBe(200);
    expect((await post('officer', '', { kind: 'decision' })).status).toBe(200);
    const codes = (await papers()).map((each) => [each.code === code, each.recalledOn !== null]);
    expect(codes).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(JSON.stringify(await api.deps.store.readAll())).not.toContain('漏印');
  });

  it('同一次用印同时送来几遍，都答复成功，只出具一份', async () => {
    const key = { 'idempotency-key': '22222222-2222-4222-8222-222222222222' };
    const before = (await papers()).length;
    const kind = 'acceptance-notice';
    const sent = await Promise.all(Array.from({ length: 6 }, () => post('officer', '', { kind }, key)));
    expect(sent.map(({ status }) => status)).toEqual(sent.map(() => 200));
    expect(await papers()).toHaveLength(before + 1);
  });

  it('没有印章的，说印章不可用，什么也不记', async () => {
    const bare = await anApi();
    const caseId = await aCaseInEffect(bare);
    const answer = await bare.send(`/api/cases/${caseId}/papers`, {
      method: 'POST',
      as: 'officer',
      body: { kind: 'decision' },
    });
    expect([answer.status, answer.body['code']]).toEqual([503, 'SEAL_AWAY']);
    expect(JSON.stringify(await bare.deps.store.readAll())).not.toContain('PaperIssued');
    await bare.close();
  });
});
