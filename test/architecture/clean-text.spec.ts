import { filesIn, isSource, isSpec, textOf } from './source-files';

const readable =
  /\.(?:tsx?|mjs|cjs|mts|json|jsonl|md|ya?ml|css|eta|html|svg)$|(?:^|\/)(?:run|Dockerfile|\.npmrc)$/;
const files = filesIn('').filter((path) => readable.test(path) && path !== 'package-lock.json');
const sources = filesIn('apps', 'libs', 'seeds', 'test').filter(isSource);
const itself = 'test/architecture/clean-text.spec.ts';

const having = (pattern: RegExp, among = files) =>
  among.filter((path) => path !== itself && pattern.test(textOf(path)));

/** Whom we may name: ourselves, schemas and namespaces, and addresses that nobody owns. */
const hosts =
  /https?:\/\/(?!(?:localhost|127\.0\.0\.1|\[::1\]|\$\{|[a-z.-]*\.?example\b|[a-z.-]*\.(?:invalid|test)\b|www\.w3\.org|json\.schemastore\.org|swc\.rs|docs\.nestjs\.com|www\.apache\.org|creativecommons\.org|schema\.org|schemas\.[a-z]+\.org|purl\.org|www\.sitemaps\.org|[a-z.]*gov\.cn|publicsuffix\.org))[a-z0-9]/i;

describe('换一台机器也一样', () => {
  it('没有本机的绝对路径', () => expect(having(/(?<![\w.])\/(?:work|root|home|Users)\/[a-z]/)).toEqual([]));
  it('没有别人的网址与软件源', () => expect(having(hosts)).toEqual([]));
  it('锁定文件不记下载地址', () => expect(textOf('package-lock.json')).not.toMatch(/"resolved": "https?:/));
});

describe('不许的写法', () => {
  it.each([
    ['any', /\bas any\b|: any\b|<any>/],
    ['关掉类型检查', /@ts-(?:ignore|nocheck|expect-error)/],
    ['留待以后', /\b(?:TODO|FIXME)\b/],
    ['跳过的或者只跑一个的测试', /\b(?:it|test|describe)\.(?:skip|only|todo)\b|\bx(?:it|describe)\(/],
  ])('没有%s', (_, pattern) => expect(having(pattern, sources)).toEqual([]));

  it('默认导出只在工具要求的地方', () =>
    expect(
      having(/^export default /m, sources).filter((path) => !/\.config\.m?ts$|-env\.d\.ts$/.test(path)),
    ).toEqual([]));

  it('index.ts 只转出', () => {
    const doors = sources.filter((path) => /^libs\/[^/]+\/src\/index\.ts$/.test(path));
    expect(doors.length).toBeGreaterThan(15);
    expect(doors.filter((path) => /^(?:export )?(?:const|function|class|let)\b/m.test(textOf(path)))).toEqual(
      [],
    );
  });

  it('产品代码不从测试里取东西', () =>
    expect(
      having(
        /from '[^']*\.spec'/,
        sources.filter((path) => !isSpec(path)),
      ),
    ).toEqual([]));
});
