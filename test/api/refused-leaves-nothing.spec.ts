import { Readable } from 'node:stream';
import { blobs, inMemoryCatalogue, inMemoryObjects } from '@fuyi/blobs';
import { inMemoryRegistry } from '@fuyi/registry';
import { p12SealService, testSealKey } from '@fuyi/signatures';
import { badFiles, pdf } from '../../libs/blobs/src/examples/files';
import { aCaseInEffect } from './a-case-in-effect';
import { anApi } from './an-api';

jest.setTimeout(60_000);

/** Names of the objects that lie in the store now, and how often one was put there. */
const watchedObjects = () => {
  const memory = inMemoryObjects();
  const lying = new Set<string>();
  let puts = 0;
  return {
    lying,
    puts: () => puts,
    objects: {
      ...memory,
      async put(name: string, content: Readable) {
        puts += 1;
        await memory.put(name, content);
        lying.add(name);
      },
      async remove(name: string) {
        lying.delete(name);
        await memory.remove(name);
      },
    },
  };
};

/** The first who comes to seal waits for the second: both read the case before either issued. */
const sealedTogether = () => {
  const key = testSealKey('mentougou', 'secret', new Date('2026-01-01T00:00:00.000Z'));
  const real = p12SealService(key, 'secret');
  let waiting = 0;
  let open: () => void = () => undefined;
  const both = new Promise<void>((resolve) => (open = resolve));
  return {
    ...real,
    async seal(...sealing: Parameters<typeof real.seal>) {
      waiting += 1;
      if (waiting === 2) open();
      await both;
      return real.seal(...sealing);
    },
  };
};

const watched = watchedObjects();
let api: Awaited<ReturnType<typeof anApi>>;
let path: string;
beforeAll(async () => {
  const registry = inMemoryRegistry();
  api = await anApi([], {
    registry,
    seals: { seals: sealedTogether(), sealNote: '示范专用' },
    blobs: blobs({
      ...{ objects: watched.objects, catalogue: inMemoryCatalogue(), registry, scanner: null },
      ...{ largest: 20 * 1024 ** 2, now: () => new Date() },
    }),
  });
  path = `/api/cases/${await aCaseInEffect(api)}`;
});
afterAll(() => api.close());

const issue = (body: object, headers: Record<string, string> = {}) =>
  api.send(`${path}/papers`, { method: 'POST', as: 'officer', body, headers });

describe('行政复议法第七十五条第一款　没有出具的，不留下用印的文件', () => {
  it('日期不对、案件已有变化的，不画也不存', async () => {
    const early = await issue({ kind: 'decision', on: '2020-01-01' });
    expect([early.status, early.body['code']]).toEqual([409, 'DAY_BEFORE_RECEIPT']);
    const stale = await issue({ kind: 'decision' }, { 'if-match': '"1"' });
    expect([stale.status, stale.body['code']]).toEqual([412, 'VERSION_STALE']);
    const future = await issue({ kind: 'decision', on: '2030-01-01' });
    expect([future.status, future.body['code']]).toEqual([400, 'FUTURE_DAY']);
    expect(watched.puts()).toBe(0);
  });

  it('两次用印同时送来，只出具一份，没有出具的那一份不留', async () => {
    const answers = await Promise.all([1, 2].map(() => issue({ kind: 'decision' })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(watched.puts()).toBe(2);
    expect(watched.lying.size).toBe(1);
  });
});

describe('行政复议法第四十三条　不收的材料，什么也不留', () => {
  const upload = async (extension: string, content: Buffer) => {
    const edge = 'fuyi-edge';
    const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="a.${extension}"\r\n\r\n`;
    const { statusCode, body } = await api.app.inject({
      method: 'POST',
      url: '/api/files',
      headers: {
        authorization: `Bearer ${await api.tokenOf('agency')}`,
        'content-type': `multipart/form-data; boundary=${edge}`,
      },
      payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${edge}--\r\n`)]),
    });
    return { status: statusCode, code: (JSON.parse(body) as { code?: string }).code };
  };

  it.each(badFiles)('%s', async (_, extension, content, code) => {
    const before = [...watched.lying];
    const puts = watched.puts();
    const answer = await upload(extension, content);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.code).toBe(code);
    expect([...watched.lying]).toEqual(before);
    expect(watched.puts()).toBe(puts);
  });

  it('收的材料留下一份', async () => {
    const before = watched.lying.size;
    expect((await upload('pdf', pdf('证据'))).status).toBe(201);
    expect(watched.lying.size).toBe(before + 1);
  });
});
