import { Readable } from 'node:stream';
import { badFiles, goodFiles, pdf } from '../examples/files';
import { Refused } from '../refusals';
import { bufferSource } from '../source';
import { check, checkAnnounced } from './check';

const codeOf = (content: Buffer, extension: string) =>
  check(bufferSource(content), extension).then(
    () => 'clean',
    (error: unknown) => (error instanceof Refused ? error.code : error),
  );

describe('文件的种类由内容判断，与扩展名一致的才收', () => {
  it.each(goodFiles)('%s', async (extension, content) =>
    expect(await codeOf(content, extension)).toBe('clean'),
  );
  it.each(badFiles)('%s：不收', async (_, extension, content, code) =>
    expect(await codeOf(content, extension)).toBe(code),
  );

  it('标志落在两段之间，也看得见', async () => {
    const content = pdf('/Encrypt 5 0 R');
    const begins = content.indexOf('/Encrypt');
    for (let at = begins; at < begins + 14; at += 1) {
      const cut = function* (from: number, to: number) {
        yield content.subarray(from, Math.min(at, to));
        yield content.subarray(Math.max(at, from), to);
      };
      const source = {
        size: content.length,
        read: (from: number, to: number) => Readable.from(cut(from, to)),
      };
      await expect(check(source, 'pdf')).rejects.toEqual(new Refused('PASSWORD_PROTECTED'));
    }
  });

  it('事先说明的大小', () => {
    expect(() => checkAnnounced('pdf', 11, 10)).toThrow(new Refused('FILE_TOO_LARGE'));
    expect(() => checkAnnounced('exe', 1, 10)).toThrow(new Refused('UNKNOWN_FILE_KIND'));
    expect(() => checkAnnounced('pdf', 10, 10)).not.toThrow();
  });
});
