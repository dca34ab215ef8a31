import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { carrierSettings } from './open-carriers';
import { mailCarrier } from './mail-carrier';
import type { Letter } from './terms';
import { textMessageCarrier } from './text-message-carrier';

const letter: Letter = {
  letterId: '11111111-1111-4111-8111-111111111111',
  channel: 'email',
  subject: 'reminder',
  recipientId: 'person',
  caseId: '22222222-2222-4222-8222-222222222222',
  attempt: null,
};
const words = '您有一份文书，请查收。';

describe('电子邮件', () => {
  const mails: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _, done) => {
      let mail = '';
      stream.on('data', (chunk: Buffer) => (mail += chunk.toString('utf8')));
      stream.on('end', () => {
        mails.push(mail);
        done();
      });
    },
  });
  let port = 0;
  beforeAll(
    () =>
      new Promise<void>((resolve) => {
        const listening = server.listen(0, '127.0.0.1', () => {
          port = (listening.address() as AddressInfo).port;
          resolve();
        });
      }),
  );
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const carrier = () => mailCarrier(`smtp://127.0.0.1:${port}`, 'fuyi@example.invalid');

  it('交给邮件服务器，正文只有通知的话，编号随信而定', async () => {
    expect(await carrier().carry(letter, 'a@example.invalid', words)).toBe('sent');
    expect(mails.join('')).toContain(`<${letter.letterId}@fuyi.invalid>`);
    expect(mails.join('')).toContain(Buffer.from(words).toString('base64').slice(0, 20));
  });

  it('没有地址的，没有到达；服务器不通的，抛出，稍后再试', async () => {
    expect(await carrier().carry(letter, null, words)).toBe('bounced');
    await expect(
      mailCarrier('smtp://127.0.0.1:9', 'fuyi@example.invalid').carry(letter, 'a@example.invalid', words),
    ).rejects.toThrow();
  });
});

describe('短信网关', () => {
  const asked: { headers: IncomingHttpHeaders; body: string }[] = [];
  let status = 200;
  let server: Server;
  beforeAll(
    () =>
      new Promise<void>((resolve) => {
        server = createServer((request, response) => {
          void text(request).then((body) => {
            asked.push({ headers: request.headers, body });
            response.writeHead(status).end();
          });
        }).listen(0, '127.0.0.1', resolve);
      }),
  );
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const carrier = () =>
    textMessageCarrier(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, 'token');

  it('带着信的编号，同一封重发网关认得出', async () => {
    expect(await carrier().carry(letter, '000', words)).toBe('sent');
    expect(asked[0]?.headers['idempotency-key']).toBe(letter.letterId);
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ to: '000', text: words });
  });

  it('号码不对的，没有到达；网关出错、太忙的，稍后再试', async () => {
    status = 422;
    expect(await carrier().carry(letter, '000', words)).toBe('bounced');
    expect(await carrier().carry(letter, null, words)).toBe('bounced');
    for (status of [429, 503]) await expect(carrier().carry(letter, '000', words)).rejects.toThrow();
  });
});

describe('渠道的设置', () => {
  it('没有设的用模拟渠道；设错的，启动时说明，不引用内容', () => {
    expect(carrierSettings({})).toEqual({ mail: null, textMessages: null });
    expect(() => carrierSettings({ FUYI_SMTP_URL: 'smtp://host' })).toThrow('FUYI_MAIL_FROM');
    expect(() => carrierSettings({ FUYI_SMS_URL: 'secret-token' })).toThrow('FUYI_SMS_URL 应当是网址');
  });
});
