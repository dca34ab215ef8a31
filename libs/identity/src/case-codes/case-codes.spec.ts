import { inMemoryIdentity } from '../in-memory';
import { newCaseCode, secondsOf } from './code';

const [caseId, personId] = ['8f0a2c7e-0000-4000-8000-000000000001', '8f0a2c7e-0000-4000-8000-000000000002'];
const desk = { address: '192.0.2.1', browser: '' };

const anIdentity = async () => {
  let now = Date.parse('2026-09-08T01:00:00Z');
  const identity = inMemoryIdentity({ now: () => now });
  const { code } = await identity.issueCaseCode({ caseId, personId, seconds: ['271X', '8321'] });
  return { identity, code, pass: (ms: number) => void (now += ms) };
};

describe('案件查询码', () => {
  it('八十位以上，三字一组，没有形近的字', () => {
    const codes = Array.from({ length: 200 }, newCaseCode);
    expect(new Set(codes).size).toBe(200);
    for (const code of codes)
      expect(code).toMatch(/^[ACDEFGHJKMNPQRTVWXY34679]{3}(-[ACDEFGHJKMNPQRTVWXY34679]{3}){5}$/);
    expect(18 * Math.log2('ACDEFGHJKMNPQRTVWXY34679'.length)).toBeGreaterThan(80);
  });

  it('末四位：证件号码的、手机号的都行，都没有登记的不能发', () => {
    expect(secondsOf({ idNumber: '11010919640307271x', phone: '138 0000 8321' })).toEqual(['271X', '8321']);
    expect(secondsOf({ phone: '13800008321' })).toEqual(['8321']);
    expect(secondsOf({ idNumber: '12' })).toEqual([]);
  });

  it('码和末四位都对，只看这一件；大小写、全角、空格不要紧', async () => {
    const { identity, code } = await anIdentity();
    for (const [given, second] of [
      [code, '271x'],
      [code.toLowerCase().replaceAll('-', ' '), '８３２１'],
    ] as const) {
      const signedIn = await identity.signInByCase(given, second, desk);
      expect(signedIn).toMatchObject({ account: { role: 'applicant', caseId, personId, name: '当事人' } });
    }
  });

  it('没有这个码、末四位不对、停用的，回答一样，次数也一样地减', async () => {
    const { identity, code } = await anIdentity();
    const answers = async (given: string, second: string) => {
      const said = [];
      for (let n = 0; n < 6; n++) said.push(await identity.signInByCase(given, second, desk));
      return said;
    };
    const wrong = await answers(code, '0000');
    expect(wrong.slice(0, 5).map((answer) => 'left' in answer && answer.left)).toEqual([4, 3, 2, 1, 0]);
    expect(wrong[5]).toEqual({ refused: 'too-many-tries', retryAfter: 60 });
    expect(await answers(newCaseCode(), '271X')).toEqual(wrong);
    const closed = await anIdentity();
    const { accountId, code: over } = await closed.identity.issueCaseCode({
      caseId,
      personId,
      seconds: ['271X'],
    });
    await closed.identity.setClosed(accountId, true);
    expect(await closed.identity.signInByCase(over, '271X', desk)).toEqual(wrong[0]);
    expect(await closed.identity.signInByCase(over, '271X', desk, async () => false)).toEqual(wrong[1]);
  });

  it('重发以后，旧的码和用旧的码登录的会话都作废', async () => {
    const { identity, code } = await anIdentity();
    const before = await identity.signInByCase(code, '271X', desk);
    const { code: next } = await identity.issueCaseCode({ caseId, personId, seconds: ['271X'] });
    expect('token' in before && (await identity.sessionOf(before.token))).toBeNull();
    expect(await identity.signInByCase(code, '271X', desk)).toMatchObject({ refused: 'wrong-case-code' });
    expect(await identity.signInByCase(next, '271X', desk)).toMatchObject({ account: { caseId } });
    expect(await identity.endCaseCode(caseId, personId)).toBe(true);
    expect(await identity.signInByCase(next, '271X', desk)).toMatchObject({ refused: 'wrong-case-code' });
  });

  it('十万次乱猜：一次也不中，绝大多数还没有看就拒绝', async () => {
    const { identity, pass } = await anIdentity();
    const said = { hit: 0, looked: 0, refused: 0 };
    for (let n = 0; n < 100_000; n++) {
      const answer = await identity.signInByCase(newCaseCode(), '271X', desk);
      if ('token' in answer) said.hit++;
      else if (answer.refused === 'too-many-tries') said.refused++;
      else said.looked++;
      pass(100);
    }
    expect(said.hit).toBe(0);
    expect(said.looked).toBeLessThan(100);
    expect(said.refused).toBe(100_000 - said.looked);
  }, 60_000);

  it('知道码、换着地址猜末四位：一天看不了六十次', async () => {
    const { identity, code, pass } = await anIdentity();
    let looked = 0;
    for (let n = 0; n < 8_640; n++) {
      const address = `198.51.${n >> 8}.${n & 255}`;
      const answer = await identity.signInByCase(code, String(n % 270).padStart(4, '0'), {
        address,
        browser: '',
      });
      expect('token' in answer).toBe(false);
      if ('refused' in answer && answer.refused === 'wrong-case-code') looked++;
      pass(10_000);
    }
    expect(looked).toBeGreaterThan(5);
    expect(looked).toBeLessThan(60);
  });
});
