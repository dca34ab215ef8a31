import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { clamdScanner } from './clamd';
import { ScannerAway } from './port';

/** Speaks the INSTREAM protocol of clamd(8) as its manual writes it. */
const clamdLike = async (answer: (content: Buffer) => string): Promise<Server> => {
  const server = createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (some: Buffer) => {
      got = Buffer.concat([got, some]);
      const content: Buffer[] = [];
      let at = 'zINSTREAM\0'.length;
      while (at + 4 <= got.length) {
        const length = got.readUInt32BE(at);
        if (length === 0) return void socket.end(`${answer(Buffer.concat(content))}\0`);
        content.push(got.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
};
const addressOf = (server: Server) => `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;

describe('clamd 扫描', () => {
  let server: Server;
  beforeAll(async () => {
    server = await clamdLike((content) =>
      content.includes('EICAR')
        ? 'stream: Eicar-Signature FOUND'
        : content.length > 1_000_000
          ? 'INSTREAM size limit exceeded. ERROR'
          : content.includes('BROKEN')
            ? 'stream: ERROR'
            : 'stream: OK',
    );
  });
  afterAll(() => void server.close());

  it.each([
    ['clean', [Buffer.from('平常'), Buffer.alloc(70_000)]],
    ['infected', [Buffer.from('EI'), Buffer.from('CAR')]],
    ['too-large', [Buffer.alloc(1_000_001)]],
  ] as const)('%s', async (verdict, chunks) =>
    expect(await clamdScanner(addressOf(server)).scan(Readable.from(chunks))).toBe(verdict),
  );

  it('没有结论，就是没有扫描', async () => {
    await expect(
      clamdScanner(addressOf(server)).scan(Readable.from([Buffer.from('BROKEN')])),
    ).rejects.toThrow(ScannerAway);
    await expect(clamdScanner('tcp://127.0.0.1:1').scan(Readable.from([Buffer.from('x')]))).rejects.toThrow(
      ScannerAway,
    );
    expect(() => clamdScanner('clamd:3310')).toThrow(RangeError);
  });
});
