import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { visit } from '@fuyi/testing';

describe('测试用的浏览器', () => {
  let server: Server;
  let address: string;
  beforeAll(async () => {
    server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        '<html lang="zh-CN"><h1>行政复议</h1><p></p><script>document.querySelector("p").textContent = `${navigator.language} ${new Date(0).getHours()}`</script>',
      );
    }).listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('中文、北京时间；汉字有字形', async () => {
    const { page, leave } = await visit({ address, width: 390 });
    await page.goto('/');
    expect(await page.textContent('h1')).toBe('行政复议');
    expect(await page.textContent('p')).toBe('zh-CN 8');
    const widths = await page.evaluate(`(() => {
      const draw = document.createElement('canvas').getContext('2d');
      draw.font = '32px serif';
      const ink = (text) => { draw.clearRect(0, 0, 64, 64); draw.fillText(text, 8, 40);
        return [...draw.getImageData(0, 0, 64, 64).data].filter((value) => value > 0).length; };
      return [ink('一'), ink('议')];
    })()`);
    const [one, many] = widths as [number, number];
    expect(many).toBeGreaterThan(one * 1.5);
    await leave();
  }, 60_000);

  it('关了 JavaScript 也能看', async () => {
    const { page, leave } = await visit({ address, javaScript: false });
    await page.goto('/');
    expect([await page.textContent('h1'), await page.textContent('p')]).toEqual(['行政复议', '']);
    await leave();
  }, 60_000);
});
