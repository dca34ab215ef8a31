import { randomBytes } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arrivals } from './arrivals';
import { everything, part } from './source';

describe('正在上传的文件', () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'fuyi-arriving-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('断在任何一个字节，都能接着写；磁盘上没有明文', async () => {
    const key = randomBytes(32);
    const content = Buffer.from('独一无二的证据内容'.repeat(1000));
    let at = 0;
    for (const length of [1, 15, 16, 17, 0, 1000, content.length]) {
      const piece = content.subarray(at, at + length);
      await appendFile(join(folder, 'u'), arrivals(folder, key).cipher('u', at).update(piece));
      at += piece.length;
    }
    const source = arrivals(folder, key).source('u', content.length);
    expect((await part(source, 0, content.length)).equals(content)).toBe(true);
    expect(await part(source, 777, 790)).toEqual(content.subarray(777, 790));
    expect(await part(source, 5, 5)).toEqual(Buffer.alloc(0));
    expect((await readFile(join(folder, 'u'))).includes('独一无二')).toBe(false);
    const wrong = arrivals(folder, randomBytes(32)).source('u', content.length);
    expect((await part(wrong, 0, content.length)).equals(content)).toBe(false);
    expect(everything(source)).toBeDefined();
  });
});
