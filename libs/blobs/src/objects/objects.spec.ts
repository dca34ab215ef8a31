import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import { folderObjects } from './folder';
import { inMemoryObjects } from './in-memory';
import { ObjectMissing, type Objects } from './port';
import { s3Objects } from './s3';

const inPieces = function* (content: Buffer) {
  for (let at = 0; at < content.length; at += 100_000) yield content.subarray(at, at + 100_000);
};

/** What every place for sealed bytes promises. */
const objectsContract = (open: () => Objects): void => {
  it.each([0, 1, 300_000, 20_000_000])('存入 %p 字节，原样取回；取其中一段，正是那一段', async (size) => {
    const [objects, name, content] = [open(), randomUUID(), randomBytes(size)];
    await objects.put(name, Readable.from(inPieces(content)));
    expect(await objects.sizeOf(name)).toBe(size);
    expect((await buffer(await objects.get(name, 0, size))).equals(content)).toBe(true);
    const [from, to] = [Math.floor(size / 3), Math.floor(size / 2)];
    expect((await buffer(await objects.get(name, from, to))).equals(content.subarray(from, to))).toBe(true);
  });

  it('没有的，就说没有；删除两次也无妨', async () => {
    const [objects, name] = [open(), randomUUID()];
    expect(await objects.sizeOf(name)).toBeNull();
    await expect(objects.get(name, 0, 10)).rejects.toThrow(ObjectMissing);
    await objects.put(name, Readable.from([Buffer.from('证据')]));
    await objects.remove(name);
    await objects.remove(name);
    expect(await objects.sizeOf(name)).toBeNull();
  });

  it.each([0, 12_000_000])('传到 %p 字节中断，什么也没有留下', async (size) => {
    const [objects, name] = [open(), randomUUID()];
    const broken = Readable.from(
      (async function* () {
        yield randomBytes(size + 1);
        throw new Error('断了');
      })(),
    );
    await expect(objects.put(name, broken)).rejects.toThrow();
    expect(await objects.sizeOf(name)).toBeNull();
  });
};

describe('内存中', () => {
  const objects = inMemoryObjects();
  objectsContract(() => objects);
});

describe('磁盘上', () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'fuyi-objects-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  objectsContract(() => folderObjects(folder));

  it('写了一半的文件不留在磁盘上；名称里不能有路径', async () => {
    const names = await readdir(folder, { recursive: true });
    expect(names.filter((name) => name.length > 3 && !/^..\/[0-9a-f-]{36}$/.test(name))).toEqual([]);
    await expect(folderObjects(folder).get('../../../etc/passwd', 0, 10)).rejects.toThrow(ObjectMissing);
  });
});

describe('S3 兼容存储（s3rver）', () => {
  let folder: string;
  let server: S3rver;
  let objects: Objects;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fuyi-s3-'));
    const buckets = [{ name: 'fuyi' }];
    server = new S3rver({
      port: 0,
      address: '127.0.0.1',
      silent: true,
      directory: folder,
      configureBuckets: buckets,
    });
    const { port } = (await server.run()) as AddressInfo;
    const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
    objects = s3Objects({
      endpoint: `http://127.0.0.1:${port}`,
      bucket: 'fuyi',
      region: 'us-east-1',
      ...keys,
    });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });
  objectsContract(() => objects);
});
