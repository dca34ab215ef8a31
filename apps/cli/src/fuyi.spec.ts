import { spawnSync } from 'node:child_process';
import path from 'node:path';
import examples from '../../../libs/law/src/examples/deadlines.json';

const root = path.resolve(__dirname, '../../..');
const fuyi = (args: readonly string[], input: string, zone = 'Asia/Shanghai') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-r', './apps/cli/register.cjs', 'apps/cli/src/main.ts', ...args],
    { cwd: root, input, encoding: 'utf8', env: { ...process.env, TZ: zone } },
  );
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
};
const jsonLines = (items: readonly unknown[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('');

const checks = (examples as readonly { readonly checks: readonly { readonly expect: object }[] }[]).flatMap(
  (example) => example.checks,
);

describe('命令行 fuyi clock', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Honolulu'])
    it(`在时区 ${zone} 逐行答出全部期限例`, () => {
      const { status, lines, stderr } = fuyi(['clock'], jsonLines(checks), zone);
      expect({ status, stderr, count: lines.length }).toEqual({
        status: 0,
        stderr: '',
        count: checks.length,
      });
      lines.forEach((line, n) => expect(line).toMatchObject(checks[n]?.expect ?? {}));
      for (const line of lines) expect(line['explanation']).not.toHaveLength(0);
    });

  it('坏的一行答在原来的位置，其余照答，退出码 1', () => {
    const good = '{"rule":"litigation","facts":{"decisionServedOn":"2026-04-20"}}';
    const { status, lines } = fuyi(['clock'], `${good}\n{"rule":\n\n[]\n{"rule":"none"}\n${good}\n\n`);
    expect(status).toBe(1);
    expect(lines.map((line) => line['dueDate'] ?? (line['error'] as { code: string }).code)).toEqual([
      '2026-05-06',
      'MALFORMED_JSON',
      'MALFORMED_JSON',
      'NOT_AN_OBJECT',
      'UNKNOWN_RULE',
      '2026-05-06',
    ]);
    expect(Object.keys((lines[1] as { error: object }).error)).toEqual(['code', 'message']);
  });

  it('不会用的命令退出码 2，说明写在标准错误', () => {
    const unknown = fuyi(['nothing'], '');
    expect([unknown.status, unknown.lines]).toEqual([2, []]);
    expect(unknown.stderr).toContain('clock | route');
    expect(fuyi(['clock', '--fast'], '').status).toBe(2);
    expect(fuyi(['clock'], '').status).toBe(0);
  });
});

describe('命令行 fuyi route', () => {
  const summary = {
    madeOnTheSpot: true,
    actKind: 'penalty',
    amountInvolved: 200,
    informationDisclosure: false,
    factsClear: true,
    relationsClear: true,
    disputeMinor: true,
    partiesAgree: { applicant: false, respondent: false, thirdParties: true },
    collateralReview: false,
    massApplicants: false,
    major: false,
    complex: false,
    technical: false,
  };

  it('第五十三条　建议程序并逐项引用', () => {
    const { status, lines } = fuyi(
      ['route'],
      jsonLines([{ case: summary }, {}, { case: { ...summary, major: true } }]),
    );
    expect(status).toBe(1);
    expect(lines[0]).toMatchObject({ procedure: 'summary', eligible: true });
    expect(((lines[0]?.['grounds'] ?? []) as readonly { basis: string }[]).map(({ basis }) => basis)).toEqual(
      ['行政复议法第五十三条第一款第一项', '行政复议法第五十三条第一款第三项'],
    );
    expect(lines[1]).toHaveProperty('error.code', 'MALFORMED_FACTS');
    expect(lines[2]).toMatchObject({ procedure: 'ordinary', eligible: true });
  });
});
