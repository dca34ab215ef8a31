import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { arrivals, inMemoryBlobs } from '@fuyi/blobs';
import { inMemoryRegistry } from '@fuyi/registry';
import { inMemoryEventStore } from '@fuyi/event-store';
import { badFiles, mp4, pdf } from '../../libs/blobs/src/examples/files';
import { anApi } from './an-api';
import { anApplication, conditions } from './an-application';

const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const key = randomBytes(32);
const registry = inMemoryRegistry();
const kept = { registry, store: inMemoryEventStore(), blobs: inMemoryBlobs(registry) };
const tus = { 'tus-resumable': '1.0.0' };
const offset = (at: number) => ({
  ...tus,
  'upload-offset': String(at),
  'content-type': 'application/offset+octet-stream',
});

let folder: string;
let api: Awaited<ReturnType<typeof anApi>>;
const open = async () => {
  api = await anApi([], { ...kept, arrivals: arrivals(folder, key) });
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fuyi-arriving-'));
  await open();
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

const begin = (as: string, name: string, size: number, caseId?: string) =>
  api.send('/api/uploads', {
    method: 'POST',
    as,
    headers: {
      ...tus,
      'upload-length': String(size),
      'upload-metadata': [`filename ${base64(name)}`, ...(caseId ? [`caseId ${base64(caseId)}`] : [])].join(
        ',',
      ),
    },
  });
const begun = async (as: string, name: string, size: number, caseId?: string) => {
  const answer = await begin(as, name, size, caseId);
  expect([answer.status, answer.body]).toEqual([201, {}]);
  return String(answer.headers['location']);
};
const append = (as: string, place: string, at: number, payload: Buffer) =>
  api.send(place, { method: 'PATCH', as, headers: offset(at), payload });
const reached = async (as: string, place: string) =>
  Number((await api.send(place, { method: 'HEAD' as 'GET', as, headers: tus })).headers['upload-offset']);
const state = async (as: string, place: string) => (await api.send(`${place}/state`, { as })).body;
const uploaded = async (as: string, name: string, content: Buffer, caseId?: string) => {
  const place = await begun(as, name, content.length, caseId);
  return { place, answer: await append(as, place, 0, content) };
};

const aCase = async () => {
  const { body } = await api.send('/api/cases', { method: 'POST', as: 'officer', body: anApplication });
  const caseId = String(body['id']);
  const step = (as: string, noun: string, more: object) =>
    api.send(`/api/cases/${caseId}/${noun}`, { method: 'POST', as, body: { on: '2026-09-01', ...more } });
  await step('officer', 'acceptance', { conditions });
  await step('office-head', 'officers', { officerIds: ['officer', 'officer2'] });
  const answers = { factsClear: true, relationsClear: true, disputeMinor: true, partiesAgree: false };
  await step('officer', 'procedure', { procedure: 'ordinary', ...answers, reason: '需要调查' });
  await step('officer', 'services', {
    document: 'copy-of-application',
    partyId: 'education',
    method: 'direct',
  });
  return { caseId, step };
};
const replyWith = (file: string) => ({
  on: '2026-09-02',
  reply: '请求维持。',
  evidence: [{ kind: 'documentary', title: '询问笔录', purpose: '事实清楚', file }],
});

/** Sends `content` from byte `at` and cuts the line after `length` bytes. */
const cutOff = async (as: string, place: string, at: number, content: Buffer, length: number) => {
  const { port } = api.app.getHttpServer().address() as AddressInfo;
  const headers = {
    ...offset(at),
    'content-length': content.length - at,
    authorization: `Bearer ${await api.tokenOf(as)}`,
  };
  const sending = request({ port, method: 'PATCH', path: place, headers });
  sending.on('error', () => undefined);
  sending.write(content.subarray(at, at + length));
  while (Number((await state(as, place))['offset']) <= at) await passed(50);
  sending.destroy();
  await passed(200);
};

describe('第四十三条　证据材料的上传', () => {
  it('传到一半断线、再断线、服务重启，都接着传，内容的 SHA-256 相符', async () => {
    await api.app.listen(0, '127.0.0.1');
    const content = Buffer.concat([mp4(24), randomBytes(6_000_000)]);
    const { caseId } = await aCase();
    const place = await begun('agency', '执法视频.mp4', content.length, caseId);
    await cutOff('agency', place, 0, content, 1_500_000);
    const first = await reached('agency', place);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThanOrEqual(1_500_000);
    expect(await state('agency', place)).toMatchObject({ state: 'uploading', offset: first, sha256: null });
    await cutOff('agency', place, first, content, 2_000_000);
    await api.close();
    await open();
    const second = await reached('agency', place);
    expect(second).toBeGreaterThan(first);
    expect(await append('agency', place, first, content.subarray(first))).toMatchObject({
      status: 409,
      body: { code: 'UPLOAD_OFFSET' },
    });
    expect((await append('agency', place, second, content.subarray(second))).status).toBe(204);
    expect(await state('agency', place)).toMatchObject({
      ...{ state: 'clean', sha256: hashOf(content), size: content.length },
      ...{ mediaType: 'video/mp4', problem: null },
    });
    expect(await readdir(folder)).toEqual([]);
  }, 60_000);

  it('一次上传只属于开始它的账号', async () => {
    const place = await begun('agency', 'a.pdf', pdf().length);
    for (const as of ['agency2', 'officer']) {
      expect((await append(as, place, 0, pdf())).body['code']).toBe('NO_SUCH_UPLOAD');
      expect((await api.send(`${place}/state`, { as })).status).toBe(404);
      expect((await api.send(place, { method: 'DELETE', as, headers: tus })).status).toBe(404);
      expect(await reached(as, place)).toBeNaN();
    }
    expect((await append('publisher', place, 0, pdf())).status).toBe(403);
    expect((await api.send(place, { method: 'DELETE', as: 'agency', headers: tus })).status).toBe(204);
    expect((await append('agency', place, 0, pdf())).status).toBe(404);
    expect(await readdir(folder)).toEqual([]);
  });

  it('看不到的案件，不能往里传', async () => {
    const { caseId } = await aCase();
    expect((await begin('agency2', 'a.pdf', 10, caseId)).body['code']).toBe('NO_SUCH_CASE');
    expect((await begin('agency', 'a.pdf', 10, '../x')).body['code']).toBe('NO_SUCH_CASE');
  });

  it('还没有传，就看得出不能收的', async () => {
    expect(await begin('agency', 'a.pdf', 0)).toMatchObject({ status: 400, body: { code: 'EMPTY_FILE' } });
    expect(await begin('agency', 'a.exe', 10)).toMatchObject({
      status: 415,
      body: { code: 'UNKNOWN_FILE_KIND' },
    });
    expect(await begin('agency', 'a.pdf', 21 * 1024 ** 2)).toMatchObject({
      status: 413,
      body: { code: 'FILE_TOO_LARGE' },
    });
    const headers = { ...tus, 'upload-metadata': '!!', 'upload-length': '1' };
    for (const more of [headers, { ...headers, 'upload-length': '-1' }, { 'upload-length': '5' }])
      expect(
        (await api.send('/api/uploads', { method: 'POST', as: 'agency', headers: more })).status,
      ).toBeLessThan(500);
    const place = await begun('agency', 'a.pdf', 10);
    expect((await append('agency', place, 0, Buffer.alloc(11))).status).toBe(413);
    expect((await append('agency', place, 5, Buffer.alloc(5))).status).toBe(409);
    const wrong = { ...offset(0), 'content-type': 'application/json' };
    expect(
      (await api.send(place, { method: 'PATCH', as: 'agency', headers: wrong, payload: '{}' })).status,
    ).toBe(415);
    await api.send(place, { method: 'DELETE', as: 'agency', headers: tus });
  });

  it.each(badFiles.filter(([, extension, content]) => extension.length > 2 && content.length > 0))(
    '%s：说清为什么不收，什么也不留',
    async (_, extension, content, code) => {
      const started = await begin('agency', `名称.${extension}`, content.length);
      if (started.status !== 201) return expect(started.body['code']).toBe(code);
      const place = String(started.headers['location']);
      const answer = await append('agency', place, 0, content);
      expect(answer.status).toBeGreaterThanOrEqual(415);
      expect(answer.status).toBeLessThan(500);
      expect(answer.body).toMatchObject({ code, title: expect.stringMatching(/。$/) });
      expect(await state('agency', place)).toMatchObject({
        state: 'refused',
        sha256: null,
        problem: { code },
      });
      expect(await kept.blobs.clean('account:agency', hashOf(content))).toBeNull();
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('未经检查的文件不入卷；入卷的可以下载、取其中一段，销毁之后读不出来', async () => {
    const { caseId, step } = await aCase();
    const content = pdf('材料'.repeat(50_000));
    const sum = hashOf(content);
    expect((await step('agency', 'reply', replyWith(sum))).body['code']).toBe('FILE_NOT_READY');
    await uploaded('officer', 'a.pdf', content);
    expect((await step('agency', 'reply', replyWith(sum))).body['code']).toBe('FILE_NOT_READY');
    await uploaded('agency', 'a.pdf', content);
    expect((await step('agency', 'reply', replyWith(sum))).status).toBe(200);

    const path = `/api/cases/${caseId}/files/${sum}`;
    const get = (headers: Record<string, string>, as = 'officer') =>
      api.app.inject({ url: path, headers: { ...headers, authorization: `Bearer ${tokens[as] ?? ''}` } });
    const tokens: Record<string, string> = {
      officer: await api.tokenOf('officer'),
      agency2: await api.tokenOf('agency2'),
    };
    const whole = await get({});
    expect(whole.statusCode).toBe(200);
    expect(whole.rawPayload.equals(content)).toBe(true);
    expect(whole.headers).toMatchObject({
      'content-type': 'application/pdf',
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^attachment; .*UTF-8''%E8%AF%81.*\.pdf$/),
      etag: `"${sum}"`,
    });
    const some = await get({ range: 'bytes=65530-65549' });
    expect(some.statusCode).toBe(206);
    expect(some.headers['content-range']).toBe(`bytes 65530-65549/${content.length}`);
    expect(some.rawPayload.equals(content.subarray(65530, 65550))).toBe(true);
    expect((await get({ range: 'bytes=0-1', 'if-range': '"other"' })).statusCode).toBe(200);
    expect((await get({ range: `bytes=${content.length}-` })).statusCode).toBe(416);
    expect((await get({}, 'agency2')).statusCode).toBe(404);

    await registry.erase(`case:${caseId}`, 'admin', '个人信息保护法第四十七条');
    expect((await get({})).statusCode).toBe(410);
  });
});
