import { createHash } from 'node:crypto';
import { aPortal, type APortal } from './a-portal';

const paper = Buffer.from('%PDF-1.7 a paper');
const sha256 = createHash('sha256').update(paper).digest('hex');
const code = '0123456789abcdef0123456789abcdef';

let portal: APortal;
beforeAll(async () => {
  portal = await aPortal({ decisions: 1 });
  await portal.owner.query(
    `insert into portal.issued_paper values ($1, '行政复议决定书', '门政复〔2026〕12号', '2026-09-01', $2, null)`,
    [code, sha256],
  );
}, 60_000);
afterAll(() => portal.close());

const upload = (file: Buffer | null, to = code) => {
  const boundary = 'fuyi-boundary';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n`;
  return portal.app.inject({
    method: 'POST',
    url: `/verify?code=${to}`,
    headers: file
      ? { 'content-type': `multipart/form-data; boundary=${boundary}` }
      : { 'content-type': 'text/plain' },
    payload: file ? Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]) : 'x',
  });
};

describe('行政复议法第七十五条第一款　核对文书', () => {
  it('凭校验码看到文书名称、文号、用印日期和校验值', async () => {
    const { statusCode, payload } = await portal.get(`/verify?code=${code}`);
    expect(statusCode).toBe(200);
    for (const words of ['是本机关出具的文书', '行政复议决定书', '门政复〔2026〕12号', '2026年9月1日'])
      expect(payload).toContain(words);
  });

  it('没有的校验码、不像校验码的，404，不说别的', async () => {
    for (const unknown of ['f'.repeat(32), "x' or 1=1 --", 'ABCDEF'])
      expect((await portal.get(`/verify?code=${encodeURIComponent(unknown)}`)).statusCode).toBe(404);
    expect((await portal.get('/verify')).statusCode).toBe(200);
  });

  it('上传原件，一致；改过的，不一致', async () => {
    expect((await upload(paper)).payload).toContain('一致：您手里的文件与出具的一份逐字相同');
    expect((await upload(Buffer.concat([paper, Buffer.from(' ')]))).payload).toContain('不一致');
  });

  it('没有文件、空文件、没有的校验码，4xx 说清楚', async () => {
    expect((await upload(Buffer.alloc(0))).statusCode).toBe(400);
    expect((await upload(paper, 'f'.repeat(32))).statusCode).toBe(404);
    const { statusCode } = await upload(null);
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(statusCode).toBeLessThan(500);
  });
});
