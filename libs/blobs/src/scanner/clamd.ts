import { createConnection, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { ScannerAway, type Scanner } from './port';

/** `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`. Throws RangeError for anything else. */
const connector = (address: string): (() => Socket) => {
  const tcp = /^tcp:\/\/([^/:]+):(\d{1,5})$/.exec(address);
  const unix = /^unix:(\/.+)$/.exec(address);
  if (tcp) return () => createConnection({ host: tcp[1] ?? '', port: Number(tcp[2]) });
  if (unix) return () => createConnection({ path: unix[1] ?? '' });
  throw new RangeError('FUYI_CLAMD 应当形如 tcp://主机:3310 或 unix:/run/clamav/clamd.ctl');
};

const idle = 60_000;

const sent = (socket: Socket, bytes: Buffer): Promise<void> =>
  new Promise((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())));

const feed = async (socket: Socket, content: Readable): Promise<void> => {
  await sent(socket, Buffer.from('zINSTREAM\0'));
  const length = Buffer.alloc(4);
  for await (const chunk of content as AsyncIterable<Buffer>) {
    length.writeUInt32BE(chunk.length);
    if (chunk.length > 0) await sent(socket, Buffer.concat([length, chunk]));
  }
  await sent(socket, Buffer.alloc(4));
};

const verdictOf = (answer: string): 'clean' | 'infected' | 'too-large' => {
  if (answer.endsWith(' OK')) return 'clean';
  if (answer.endsWith(' FOUND')) return 'infected';
  if (/size limit exceeded/i.test(answer)) return 'too-large';
  throw new ScannerAway();
};

/** clamd by its INSTREAM command: no file of its own, no rights on ours. */
export const clamdScanner = (address: string): Scanner => {
  const connect = connector(address);
  return {
    async scan(content) {
      const socket = connect();
      socket.setTimeout(idle, () => socket.destroy(new Error('timeout')));
      const answered = text(socket).catch(() => '');
      // clamd answers and hangs up as soon as it has seen enough.
      await feed(socket, content).catch(() => content.destroy());
      const answer = (await answered).replaceAll('\0', '').trim();
      socket.destroy();
      return verdictOf(answer);
    },
  };
};
