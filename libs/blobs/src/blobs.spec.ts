import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inMemoryBlobs } from './in-memory';
import { folderBlobs } from './folder';
import { BlobDamaged, type Blobs } from './port';

const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

const blobsContract = (open: () => Blobs): void => {
  it('以内容的 SHA-256 为编号，同样的内容是同一份', async () => {
    const content = Buffer.from('%PDF-1.7 材料');
    const blob = { sha256: hashOf(content), size: content.length, mediaType: 'application/pdf' };
    expect(await open().put(content)).toEqual(blob);
    expect(await open().put(Buffer.from(content))).toEqual(blob);
    expect(await open().get(blob.sha256)).toEqual({ blob, content });
    expect(await open().has(blob.sha256)).toBe(true);
  });

  it.each(['0'.repeat(64), '', '../../../etc/passwd', 'A'.repeat(64)])('没有的编号：%p', async (sha256) => {
    expect(await open().get(sha256)).toBeNull();
    expect(await open().has(sha256)).toBe(false);
  });

  it.each([
    ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2])],
    ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['application/zip', Buffer.from([0x50, 0x4b, 3, 4])],
    ['application/octet-stream', Buffer.from('<html><script>')],
  ])('类型由内容判断：%s', async (mediaType, content) => {
    expect(await open().put(content)).toMatchObject({ mediaType });
  });

  it('同时存入同一份，都成功', async () => {
    const content = randomBytes(200_000);
    const answers = await Promise.all(Array.from({ length: 6 }, () => open().put(content)));
    expect(new Set(answers.map(({ sha256 }) => sha256)).size).toBe(1);
    expect((await open().get(hashOf(content)))?.content.equals(content)).toBe(true);
  });
};

describe('内存中的附件库', () => {
  const blobs = inMemoryBlobs();
  blobsContract(() => blobs);
});

describe('磁盘上的附件库', () => {
  const key = randomBytes(32);
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fuyi-blobs-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  blobsContract(() => folderBlobs(folder, key));

  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2));

  it('磁盘上没有明文，也没有写了一半的文件', async () => {
    const { sha256 } = await folderBlobs(folder, key).put(Buffer.from('独一无二的证据内容'));
    expect((await readFile(pathOf(sha256))).includes('独一无二')).toBe(false);
    const names = await readdir(join(folder, sha256.slice(0, 2)));
    expect(names.every((name) => /^[0-9a-f]{62}$/.test(name))).toBe(true);
  });

  it('改动、截短、调换、换了密钥，都读不出来', async () => {
    const blobs = folderBlobs(folder, key);
    const one = await blobs.put(randomBytes(500));
    const other = await blobs.put(randomBytes(500));
    await expect(folderBlobs(folder, randomBytes(32)).get(one.sha256)).rejects.toThrow(BlobDamaged);
    await writeFile(pathOf(other.sha256), await readFile(pathOf(one.sha256)));
    await expect(blobs.get(other.sha256)).rejects.toThrow(BlobDamaged);
    const bytes = await readFile(pathOf(one.sha256));
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    await writeFile(pathOf(one.sha256), bytes);
    await expect(blobs.get(one.sha256)).rejects.toThrow(BlobDamaged);
    await truncate(pathOf(one.sha256), 10);
    await expect(blobs.get(one.sha256)).rejects.toThrow(BlobDamaged);
  });
});
