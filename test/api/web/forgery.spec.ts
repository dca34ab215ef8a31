import { anApi } from '../an-api';
import { routesOf } from '../routes-of';

const someId = '5cc5ee11-d3fe-5d07-a8b1-9aed8f9bb7f2';

describe('跨站请求伪造：每一个会改动的地址', () => {
  let api: Awaited<ReturnType<typeof anApi>>;
  beforeAll(async () => {
    api = await anApi();
  });
  afterAll(() => api.close());
  const changing = () => routesOf(api.app).filter(({ method }) => !['GET', 'HEAD'].includes(method));
  const asBrowser = async () => ({ cookie: `__Host-fuyi_session=${await api.tokenOf('officer')}` });
  const refusedEverywhere = async (headers: Readonly<Record<string, string>>, payload: string) => {
    const cookie = await asBrowser();
    const answers = await Promise.all(
      changing().map(async ({ method, path }) => {
        const url = `/api${path.replaceAll(/:\w+/g, someId)}`;
        const sent = { method: method as 'POST', headers: { ...cookie, ...headers }, payload };
        const { status, body } = await api.send(url, sent);
        return { at: `${method} ${path}`, status, code: body['code'] };
      }),
    );
    expect(answers.length).toBeGreaterThan(150);
    return answers;
  };

  it.each([
    ['别的网站', 'https://evil.invalid'],
    ['同名异口', 'http://localhost:8080'],
    ['看不出来源', 'null'],
    ['名字相近', 'http://localhost.evil.invalid'],
  ])('来自%s的，403', async (_, origin) => {
    const answers = await refusedEverywhere({ origin }, '{}');
    expect(answers.filter(({ code }) => code !== 'CROSS_ORIGIN')).toEqual([]);
  });

  it('带着会话、不说来源的，403', async () => {
    const answers = await refusedEverywhere({}, '{}');
    expect(answers.filter(({ code }) => code !== 'CROSS_ORIGIN')).toEqual([]);
  });

  it.each([
    ['application/x-www-form-urlencoded', 'a=1'],
    ['text/plain', '{"a":1}'],
    ['text/plain; application/json', '{"a":1}'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n',
    ],
  ])('网页表单能发的 %s，即使来自本站，也是 415', async (type, payload) => {
    const answers = await refusedEverywhere({ origin: 'http://localhost', 'content-type': type }, payload);
    const others = answers.filter(({ status }) => status !== 415).map(({ at }) => at);
    expect(others).toEqual(type.startsWith('multipart') ? ['POST /files'] : []);
  });

  it('来自本站的，照常办理', async () => {
    const headers = { ...(await asBrowser()), origin: 'http://localhost' };
    const { status } = await api.send('/api/routing', { method: 'POST', headers, body: { case: {} } });
    expect(status).toBe(400);
    expect((await api.send('/api/me', { headers: await asBrowser() })).status).toBe(200);
  });

  it('只读的地址没有一个会改动：GET 不带会话也不改', () => {
    const words = /(?:create|delete|remove|grant|void|close|confirm)/i;
    expect(routesOf(api.app).filter(({ method, path }) => method === 'GET' && words.test(path))).toEqual([]);
  });
});
