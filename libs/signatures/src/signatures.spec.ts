import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import pdfmake from 'pdfmake';
import { p12SealService, remoteSealService, SealUnavailable, signatureOf, testSealKey } from '.';

const at = new Date('2026-09-01T02:00:00.000Z');
const sealing = { signer: 'Mentougou District Government', reason: 'Reconsideration decision', at };
const key = testSealKey('Mentougou District Government', 'secret', new Date('2026-01-01T00:00:00.000Z'));
const service = p12SealService(key, 'secret');

const aPdf = async (): Promise<Buffer> => {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setFonts({ Helvetica: { normal: 'Helvetica' } });
  return pdfmake.createPdf({ content: ['A paper'], defaultStyle: { font: 'Helvetica' } }).getBuffer();
};

describe('行政复议法第七十五条第一款　加盖印章', () => {
  it('签了名的，签名完好、覆盖全文，写明签署者', async () => {
    const sealed = await service.seal(await aPdf(), sealing);
    expect(await signatureOf(sealed)).toEqual({
      signer: 'Mentougou District Government',
      intact: true,
      whole: true,
    });
  });

  it('没有签名的，说没有', async () => expect(await signatureOf(await aPdf())).toBeNull());

  it('签名以后改一个字节，签名不再完好；后面添了东西，不再覆盖全文', async () => {
    const sealed = await service.seal(await aPdf(), sealing);
    const altered = Buffer.from(sealed);
    altered[100] = (altered[100] ?? 0) ^ 1;
    expect((await signatureOf(altered))?.intact).toBe(false);
    const added = Buffer.concat([sealed, Buffer.from('\n% added')]);
    expect(await signatureOf(added)).toMatchObject({ whole: false });
  });

  it('口令不对的，启动时就说', () => expect(() => p12SealService(key, 'wrong')).toThrow());
});

describe('外部印章系统', () => {
  let server: Server;
  let answer: (pdf: Buffer) => Promise<{ status: number; body: Buffer }>;
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/seal`;
  beforeAll(
    () =>
      new Promise<void>((resolve) => {
        server = createServer((request, response) => {
          void buffer(request)
            .then(answer)
            .then(({ status, body }) => response.writeHead(status).end(body));
        }).listen(0, '127.0.0.1', resolve);
      }),
  );
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('送出 PDF，收回签了名的', async () => {
    answer = async (pdf) => ({ status: 200, body: await service.seal(pdf, sealing) });
    const sealed = await remoteSealService(address(), 'token').seal(await aPdf(), sealing);
    expect((await signatureOf(sealed))?.intact).toBe(true);
  });

  it('不通、出错、收回的不是 PDF，都当没有盖成', async () => {
    const remote = remoteSealService(address(), 'token');
    answer = async () => ({ status: 503, body: Buffer.from('') });
    await expect(remote.seal(await aPdf(), sealing)).rejects.toBeInstanceOf(SealUnavailable);
    answer = async (pdf) => ({ status: 200, body: Buffer.concat([Buffer.from('<html>'), pdf]) });
    await expect(remote.seal(await aPdf(), sealing)).rejects.toBeInstanceOf(SealUnavailable);
    await expect(
      remoteSealService('http://127.0.0.1:9/seal', 'token').seal(await aPdf(), sealing),
    ).rejects.toBeInstanceOf(SealUnavailable);
  });
});
