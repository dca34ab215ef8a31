import { createHash, randomUUID } from 'node:crypto';
import { bufferSource } from '@fuyi/blobs';
import { pdf } from '../../libs/blobs/src/examples/files';
import { anApi } from './an-api';
import { anApplication, conditions } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const received = async (caseId: string, words: string, by = 'officer') => {
  const content = pdf(words);
  await api.deps.blobs.receive(
    {
      ...{ fileId: randomUUID(), subjectId: `case:${caseId}`, by, extension: 'pdf' },
      ...{ size: content.length, receivedAt: new Date() },
    },
    bufferSource(content),
  );
  return createHash('sha256').update(content).digest('hex');
};

/** 受理、分案以后，申请人和被申请人各有一份带附件的证据；申请人的一份不予查阅。 */
const aCase = async () => {
  const { body } = await api.send('/api/cases', { method: 'POST', as: 'officer', body: anApplication });
  const caseId = String(body['id']);
  const step = async (as: string, noun: string, more: object) => {
    const sent = { method: 'POST', as, body: { on: '2026-09-01', ...more } } as const;
    const answer = await api.send(`/api/cases/${caseId}/${noun}`, sent);
    return [noun, answer.status, answer.body] as const;
  };
  const must = async (...order: Parameters<typeof step>) =>
    expect(await step(...order)).toMatchObject([order[1], 200, {}]);
  await must('officer', 'acceptance', { conditions });
  await must('office-head', 'officers', { officerIds: ['officer', 'officer2'] });
  const page = (await api.send(`/api/cases/${caseId}`, { as: 'officer' })).body as {
    file: { applicantIds: string[] };
  };
  const [hidden, open] = [await received(caseId, '病历'), await received(caseId, '笔录')];
  const second = await received(caseId, '照片');
  await must('officer', 'evidence', {
    ...{ partyId: page.file.applicantIds[0], burden: 'loss', kind: 'documentary' },
    ...{ title: '病历', purpose: '伤情', files: [hidden] },
  });
  const answers = { factsClear: true, relationsClear: true, disputeMinor: true, partiesAgree: false };
  await must('officer', 'procedure', { procedure: 'ordinary', ...answers, reason: '需要调查' });
  const copy = { document: 'copy-of-application', partyId: 'education', method: 'direct' };
  await must('officer', 'services', copy);
  await must('agency', 'reply', {
    reply: '请求维持。',
    evidence: [{ kind: 'documentary', title: '笔录', purpose: '经过', files: [open, second] }],
  });
  return { caseId, applicantId: page.file.applicantIds[0], hidden, open, second, step };
};
const at = (caseId: string, sha256: string) => `/api/cases/${caseId}/files/${sha256}`;

describe('不予查阅的附件', () => {
  it('第四十七条：被申请人看不到校验值，凭校验值援引也打不开；自己有同一份的可以提交', async () => {
    const { caseId, hidden, step } = await aCase();
    const excluded = await step('officer', 'evidence/1/exclusion', { ground: 'privacy', reason: '病历' });
    expect(excluded).toMatchObject(['evidence/1/exclusion', 200, {}]);
    const page = await api.send(`/api/cases/${caseId}`, { as: 'agency' });
    expect(JSON.stringify(page.body)).not.toContain(hidden);
    const own = { kind: 'documentary', title: '病历', purpose: '伤情', files: [hidden] };
    expect(await step('agency', 'respondent-evidence', own)).toMatchObject([
      'respondent-evidence',
      409,
      { code: 'FILE_NOT_READY' },
    ]);
    expect((await api.send(at(caseId, hidden), { as: 'agency' })).status).toBe(404);
    await received(caseId, '病历', 'agency');
    expect(await step('agency', 'respondent-evidence', own)).not.toMatchObject([
      'respondent-evidence',
      409,
      { code: 'FILE_NOT_READY' },
    ]);
  });
});

describe('阅卷的批注', () => {
  it('自己的只有自己看得到，共享的办案的人看得到，当事人都看不到', async () => {
    const { caseId, open } = await aCase();
    const path = `${at(caseId, open)}/notes`;
    const write = (as: string, body: object) => api.send(path, { method: 'POST', as, body });
    const own = await write('officer', { page: 2, text: '日期与笔录不符', shared: false });
    const shared = await write('officer', { page: 1, text: '请核对签名', shared: true });
    expect([own.status, shared.status]).toEqual([201, 201]);
    const read = async (as: string) => (await api.send(path, { as })).body['items'];
    expect(await read('officer')).toEqual([
      expect.objectContaining({ page: 1, text: '请核对签名', own: true, shared: true }),
      expect.objectContaining({ page: 2, text: '日期与笔录不符', own: true, shared: false }),
    ]);
    expect(await read('office-head')).toEqual([
      expect.objectContaining({ page: 1, text: '请核对签名', own: false, author: '测试officer' }),
    ]);
    for (const as of ['agency', 'agency2', 'clerk', 'publisher', 'admin']) {
      expect((await api.send(path, { as })).status).toBe(403);
      expect((await write(as, { page: 1, text: '一', shared: true })).status).toBe(403);
    }
    const strike = (as: string, noteId: unknown) =>
      api.send(`${path}/${String(noteId)}`, { method: 'DELETE', as });
    expect((await strike('office-head', shared.body['noteId'])).body['code']).toBe('NO_SUCH_NOTE');
    expect((await strike('officer', 'x')).body['code']).toBe('NO_SUCH_NOTE');
    expect((await strike('officer', own.body['noteId'])).status).toBe(204);
    expect(await read('officer')).toHaveLength(1);

    await api.deps.registry.erase(`case:${caseId}`, 'admin', '个人信息保护法第四十七条');
    expect(JSON.stringify(await read('officer'))).not.toContain('请核对签名');
    expect((await write('officer', { page: 1, text: '又一条', shared: true })).status).toBe(409);
  });

  it('同一次提交两次，只有一条；空的、没有这一页的、没有这份文件的，不收', async () => {
    const { caseId, open } = await aCase();
    const path = `${at(caseId, open)}/notes`;
    const headers = { 'idempotency-key': randomUUID() };
    const body = { page: 1, text: '核对', shared: true };
    for (let time = 0; time < 2; time++)
      expect((await api.send(path, { method: 'POST', as: 'officer', headers, body })).status).toBe(201);
    expect((await api.send(path, { as: 'officer' })).body['items']).toHaveLength(1);
    for (const wrong of [{ text: ' ' }, { page: 0 }, { page: 1.5 }, { shared: 'yes' }])
      expect(
        (await api.send(path, { method: 'POST', as: 'officer', body: { ...body, ...wrong } })).status,
      ).toBe(400);
    const other = `${at(caseId, 'a'.repeat(64))}/notes`;
    expect((await api.send(other, { method: 'POST', as: 'officer', body })).body['code']).toBe(
      'NO_SUCH_FILE',
    );
  });
});

describe('第四十七条　附件的查阅记录', () => {
  it('谁打开了哪一份都有记录：逐段看的一次一行，下载全文另记；对方只看到自己的，不予查阅的不列', async () => {
    const { caseId, hidden, open, step } = await aCase();
    expect((await step('officer', 'evidence/1/exclusion', { ground: 'privacy', reason: '隐私' }))[1]).toBe(
      200,
    );
    const read = (as: string, sha256: string, range?: string) =>
      api.send(at(caseId, sha256), { as, headers: range ? { range } : {} });
    for (const range of ['bytes=0-9', 'bytes=10-19', 'bytes=20-29']) await read('officer', open, range);
    await read('officer', open);
    await read('officer', hidden);
    await read('agency', open);
    expect((await read('agency', hidden)).status).toBe(404);
    expect((await read('agency2', open)).status).toBe(404);

    const openings = async (as: string) =>
      (await api.send(`/api/cases/${caseId}/file-openings`, { as })).body['items'] as {
        readonly sha256: string;
        readonly reader: string;
        readonly whole: boolean;
      }[];
    const told = (await openings('office-head')).map(
      ({ sha256, reader, whole }) =>
        `${reader} ${sha256 === open ? '笔录' : '病历'} ${whole ? '全文' : '部分'}`,
    );
    expect(told.sort()).toEqual([
      '测试agency 笔录 全文',
      '测试officer 病历 全文',
      '测试officer 笔录 全文',
      '测试officer 笔录 部分',
    ]);
    expect((await openings('agency')).map(({ sha256, reader }) => [sha256, reader])).toEqual([
      [open, '测试agency'],
    ]);
    expect((await api.send(`/api/cases/${caseId}/file-openings`, { as: 'agency2' })).status).toBe(404);
    expect((await api.send(`/api/cases/${caseId}/file-openings`, { as: 'publisher' })).status).toBe(403);
  });
});

describe('第四十八条　随答复提交的证据', () => {
  it('一份证据有几份附件的，都入目录，都可以打开', async () => {
    const { caseId, open, second } = await aCase();
    const { body } = await api.send(`/api/cases/${caseId}`, { as: 'officer' });
    const { entries } = body['ledger'] as { entries: { files: readonly string[] }[] };
    expect(entries[1]?.files).toEqual([open, second]);
    for (const as of ['officer', 'agency'])
      expect((await api.send(at(caseId, second), { as })).status).toBe(200);
  });
});

describe('送达回证的扫描件', () => {
  it('第四十三条　没有通过检查的不收；办案的人可以打开', async () => {
    const { caseId, applicantId, step } = await aCase();
    const services = { document: 'acceptance-notice', partyId: applicantId, method: 'direct' };
    const unknown = await step('officer', 'services', { ...services, receipt: 'b'.repeat(64) });
    expect(unknown[2]['code']).toBe('FILE_NOT_READY');
    const attempt = { ...services, note: '专人送去' };
    expect((await step('officer', 'service-attempts', attempt))[1]).toBe(200);
    const receipt = await received(caseId, '回证');
    expect(
      (await step('officer', 'service-receipts', { attempt: 1, signedBy: 'addressee', receipt }))[1],
    ).toBe(200);
    const answer = await api.send(at(caseId, receipt), { as: 'officer' });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('送达回证2.pdf'));
    expect((await api.send(at(caseId, receipt), { as: 'agency' })).status).toBe(404);
  });
});
