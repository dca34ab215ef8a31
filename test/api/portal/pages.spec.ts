import { createHash } from 'node:crypto';
import { aPortal, type APortal } from './a-portal';
import { exampleDecision, idOf } from './example-decisions';

let portal: APortal;
beforeAll(async () => {
  portal = await aPortal();
}, 120_000);
afterAll(() => portal.close());

const page = async (url: string, status = 200) => {
  const { statusCode, body, headers } = await portal.get(url);
  expect([url, statusCode]).toEqual([url, status]);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  return body;
};

describe('公开门户的网页', () => {
  it.each([
    '/',
    '/decisions',
    `/decisions/${idOf(0)}`,
    '/statistics',
    '/how-to-apply',
    '/deadline',
    '/non-publications',
    '/open-data',
  ])('%s：没有脚本，有跳到正文、一个一级标题和主要栏目', async (url) => {
    const html = await page(url);
    expect(html).not.toMatch(/<script|\son[a-z]+=|javascript:|undefined|\[object|NaN/i);
    expect(html.match(/<h1/g)).toHaveLength(1);
    for (const part of [
      'lang="zh-CN"',
      'href="#content"',
      '<main id="content"',
      '<header>',
      '<footer>',
      '12348',
    ])
      expect(html).toContain(part);
  });

  it('首页：最新四份、接待点、三个数', async () => {
    const html = await page('/');
    expect(html.match(/class="row-title"/g)).toHaveLength(4);
    expect(html).toContain('大峪街道司法所行政复议接待咨询点');
    expect(html).toContain('今年 1—9 月');
    expect(html).toContain('全部 30 份');
  });

  it('行政复议法第八十七条　怎么申请：四种办法、六十日、不收费、接待点', async () => {
    const html = await page('/how-to-apply');
    for (const part of [
      '当面交',
      '当面说',
      '邮寄',
      '网上',
      '60 日内',
      '第八十七条',
      '不得向您收取任何费用',
      '斋堂镇司法所',
    ])
      expect(html).toContain(part);
  });

  it('行政复议法第二十条　期限计算：最后一天与每一步的依据', async () => {
    const html = await page('/deadline?beginning=served&on=2026-07-30');
    expect(html).toContain('最后一天是 2026年9月28日');
    expect(html).toContain('还有 20 日');
    expect(html).toContain('第二十条');
  });

  it('行政复议法第二十条第三款　没有被告知、也没有填知道之日的，从今天起算，不说已经过期；一年到了照说', async () => {
    expect(await page('/deadline?beginning=untold&on=2026-01-31&rightsOn=')).toContain(
      '最后一天是 2026年11月9日',
    );
    expect(await page('/deadline?beginning=untold&on=2025-09-15')).toContain('最后一天是 2026年9月15日');
    expect(await page('/deadline?beginning=untold&on=2025-03-03')).toContain('已经过了');
  });

  it('行政复议法实施条例第二十四条　机关一直不办的，提醒满60日才可以申请，紧急的除外', async () => {
    const html = await page('/deadline?beginning=silent&on=2026-08-04');
    expect(html).toContain('满 60 日还不办，才可以申请复议');
    expect(html).toContain('紧急情况');
  });

  it('决定书：摘要、结果、正文、条文', async () => {
    const html = await page(`/decisions/${idOf(0)}`);
    for (const part of [
      '争的是什么',
      '申请人请求撤销《限期拆除决定书》。',
      '撤销被申请人2026年4月20日作出的《限期拆除决定书》。',
      '城子街道办事处',
      '城乡规划法第六十四条',
      '门政复〔2026〕60号',
    ])
      expect(html).toContain(part);
  });

  it('下载的文本与网页写明的校验值一致', async () => {
    const { body, headers } = await portal.get(`/decisions/${idOf(0)}.txt`);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    const checksum = createHash('sha256').update(body, 'utf8').digest('hex');
    expect((await page(`/decisions/${idOf(0)}`)).replaceAll(' ', '')).toContain(checksum);
  });

  it('已撤回公开的：原网址说明已撤回，列表、订阅、目录里没有', async () => {
    expect(await page(`/decisions/${idOf(900)}`, 410)).toContain('已撤回公开');
    for (const url of ['/decisions?q=900号', '/feed.xml', '/open-data/decisions.csv'])
      expect((await portal.get(url)).body).not.toContain(idOf(900));
  });

  it('大字版：参数生效并记在 cookie 里，再点一次换回', async () => {
    const { body, headers } = await portal.get('/statistics?type=large');
    expect(body).toContain('class="large"');
    expect(headers['set-cookie']).toContain('type=large');
    expect((await portal.get('/', { accept: 'text/html', cookie: 'type=large' })).body).toContain(
      'class="large"',
    );
    expect((await portal.get('/?type=normal', { cookie: 'type=large' })).body).not.toContain('class="large"');
  });

  it('翻页：按日期与编号往下，不重不漏', async () => {
    const found: string[] = [];
    for (let url: string | undefined = '/decisions'; url;) {
      const html: string = await page(url);
      found.push(
        ...[...html.matchAll(/<h2><a href="\/decisions\/([0-9a-f-]{36})"/g)].map(([, id]) => id as string),
      );
      url = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(found).toHaveLength(30);
    expect(new Set(found).size).toBe(30);
  });

  it('筛选：结果、领域、机关、年份可以并用', async () => {
    const html = await page('/decisions?outcome=revoke&field=towns&respondent=chengzi-subdistrict&year=2026');
    expect(html).toContain('找到 8 份决定');
    expect(await page('/decisions?outcome=revoke&year=2025')).toContain('没有找到');
  });

  it('订阅与目录：Atom 和 CSV', async () => {
    const feed = await portal.get('/feed.xml?q=食品标签');
    expect(feed.headers['content-type']).toContain('application/atom+xml');
    expect(feed.body.match(/<entry>/g)).toHaveLength(7);
    const table = await portal.get('/open-data/decisions.csv');
    expect(table.body.trimEnd().split('\r\n')).toHaveLength(31);
    expect(table.body).toContain('"门政复〔2026〕60号"');
  });

  it('像公式的标题，在目录里是文字；像标签的文字，在网页里是文字', async () => {
    const row = exampleDecision(0);
    await portal.publish([
      { ...row, publicationId: idOf(700), title: '=1+1<script>alert(1)</script>', outcome: 'alter' },
    ]);
    expect((await portal.get('/open-data/decisions.csv?outcome=alter')).body).toContain(`"'=1+1`);
    expect(await page('/decisions?outcome=alter')).toContain('&lt;script&gt;');
    await portal.owner.query('delete from portal.published_decision where publication_id = $1', [idOf(700)]);
  });

  it('统计：与同一组行算出的数相同，小数写作＜3', async () => {
    const html = await page('/statistics?from=2026-01-01&to=2026-09-08');
    expect(html).toContain('平衡检查');
    expect(html).toContain('＜3');
    expect(html).toMatch(/29 ÷ 30/);
  });

  it('还没有公开的决定书时，首页照样打开', async () => {
    const empty = await aPortal({ decisions: 0 });
    const { statusCode, body } = await empty.get('/');
    await empty.close();
    expect(statusCode).toBe(200);
    expect(body).toContain('还没有公开的决定书');
  }, 60_000);
});
