import { generateSync } from 'otplib';
import type { Identity } from '@fuyi/identity';
import { aTime, given, installationKey, minute, officer, otherKey, signedIn, type Open } from './people';

const head = { ...officer, accountId: 'head', role: 'office-head', further: [] } as const;
const agency = {
  ...officer,
  accountId: 'agency-3',
  role: 'agency',
  further: [],
  organId: 'education',
} as const;

export const factorContract = (open: Open): void => {
  const { now, pass } = aTime();
  const identity = () => open(now);
  let secret = '';
  let recoveryCodes: readonly string[] = [];
  beforeAll(() => identity().add([head, agency], 'right-password'));
  const code = (of = secret, ahead = 0) => generateSync({ secret: of, epoch: now() / 1000 + ahead });
  const sometimeLater = () => pass(2 * minute);

  const full = async (on: Identity) => {
    sometimeLater();
    const { token } = await signedIn(on, 'head');
    return given(await on.prove(token, { code: code() }));
  };

  it('要求第二重验证的，工作人员没有开通以前什么也不能办；被申请人不要求', async () => {
    const required = () => open(now, 'required');
    const { token, standing } = await signedIn(required(), 'head');
    expect(standing).toBe('enrolment');
    expect(await required().accountOf(token)).toBeNull();
    expect((await signedIn(required(), 'agency-3')).standing).toBe('full');
    expect(await identity().accountOf(token)).toEqual(head);
  });

  it('开通：口令验过才算，给十个备用码，其他会话结束', async () => {
    const [here, elsewhere] = [await signedIn(identity(), 'head'), await signedIn(identity(), 'head')];
    const proposed = given(await identity().proposeFactor(here.token));
    secret = proposed.secret;
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(decodeURIComponent(proposed.address)).toMatch(/^otpauth:\/\/totp\/行政复议办案平台:head\?secret=/);
    expect(await identity().confirmFactor(here.token, '000000')).toEqual({ refused: 'wrong-code' });
    expect((await signedIn(identity(), 'head')).standing).toBe('full');
    const confirmed = given(await identity().confirmFactor(here.token, code()));
    ({ recoveryCodes } = confirmed);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(recoveryCodes[0]).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect(confirmed.standing).toBe('full');
    expect(await identity().accountOf(confirmed.token)).toEqual(head);
    expect(await identity().accountOf(here.token)).toBeNull();
    expect(await identity().accountOf(elsewhere.token)).toBeNull();
  });

  it('密码之后还要口令：给了才是全的会话，编号换新；用过的口令不能再用', async () => {
    sometimeLater();
    const first = await signedIn(identity(), 'head');
    expect(first.standing).toBe('second-factor');
    expect(await identity().accountOf(first.token)).toBeNull();
    expect(await identity().prove(first.token, { password: 'right-password' })).toEqual({
      refused: 'code-needed',
    });
    const used = code();
    const proved = given(await identity().prove(first.token, { code: used }));
    expect(proved.standing).toBe('full');
    expect(await identity().accountOf(proved.token)).toEqual(head);
    expect(await identity().sessionOf(first.token)).toBeNull();
    const second = await signedIn(identity(), 'head');
    expect(await identity().prove(second.token, { code: used })).toEqual({ refused: 'wrong-code' });
    expect(await identity().prove(second.token, { code: code(secret, -30) })).toEqual({
      refused: 'wrong-code',
    });
    given(await identity().prove(second.token, { code: code(secret, 30) }));
  });

  it('同一个口令同时交两次，只有一次算数', async () => {
    sometimeLater();
    const tokens = [await signedIn(identity(), 'head'), await signedIn(identity(), 'head')];
    const answers = await Promise.all(tokens.map(({ token }) => identity().prove(token, { code: code() })));
    expect(answers.filter((answer) => 'token' in answer)).toHaveLength(1);
  });

  it('备用码用一次就作废，大小写和横线不要紧；换一批，旧的全部作废', async () => {
    sometimeLater();
    const [one = '', other = ''] = recoveryCodes;
    const { token } = await signedIn(identity(), 'head');
    const typed = one.toLowerCase().replaceAll('-', ' ');
    const proved = given(await identity().prove(token, { recoveryCode: typed }));
    expect(await identity().recoveryCodesLeft('head')).toBe(9);
    expect(await identity().prove(proved.token, { recoveryCode: one })).toEqual({ refused: 'wrong-code' });
    const renewed = given(await identity().newRecoveryCodes(proved.token));
    expect(await identity().prove(proved.token, { recoveryCode: other })).toEqual({ refused: 'wrong-code' });
    given(await identity().prove(proved.token, { recoveryCode: renewed[0] ?? '' }));
  });

  it('口令错五次关一分钟，再输一遍密码也不清零', async () => {
    sometimeLater();
    for (let n = 0; n < 5; n++) {
      const { token } = await signedIn(identity(), 'head');
      await identity().prove(token, { code: '123456' });
    }
    const { token } = await signedIn(identity(), 'head');
    expect(await identity().prove(token, { code: code() })).toEqual({
      refused: 'too-many-tries',
      retryAfter: 60,
    });
    pass(minute);
    given(await identity().prove(token, { code: code() }));
  }, 30_000);

  it('输完密码五分钟没有给口令，要从头来', async () => {
    const { token } = await signedIn(identity(), 'head');
    pass(5 * minute);
    expect(await identity().prove(token, { code: code() })).toEqual({ refused: 'session-over' });
  });

  it('十分钟内验过身份才算刚验过；再验一次，会话换新编号', async () => {
    const { token } = await full(identity());
    expect(await identity().sessionOf(token)).toMatchObject({ proved: true });
    pass(10 * minute);
    expect(await identity().sessionOf(token)).toMatchObject({ proved: false });
    const again = given(await identity().prove(token, { code: code() }));
    expect(await identity().sessionOf(again.token)).toMatchObject({ proved: true });
    expect(await identity().sessionOf(token)).toBeNull();
  });

  it('更换安装密钥：从前的密钥还打得开，换过以后不再需要它，备用码照样能用', async () => {
    const { token } = await full(identity());
    const [fresh = ''] = given(await identity().newRecoveryCodes(token));
    const changing = open(now, 'offered', [otherKey, installationKey]);
    expect(await changing.resealFactors()).toBe(1);
    expect(await changing.resealFactors()).toBe(0);
    sometimeLater();
    const after = open(now, 'offered', [otherKey]);
    const proved = given(await after.prove((await signedIn(after, 'head')).token, { code: code() }));
    given(await after.prove(proved.token, { recoveryCode: fresh }));
    await open(now, 'offered', [installationKey, otherKey]).resealFactors();
  });

  it('自己停用：要求第二重验证的不行；安全管理员解除：会话全部结束', async () => {
    const { token } = await full(identity());
    expect(await open(now, 'required').removeFactor(token)).toBe(false);
    expect(await identity().liftFactor('head')).toBe(true);
    expect(await identity().sessionOf(token)).toBeNull();
    expect((await signedIn(identity(), 'head')).standing).toBe('full');
    expect(await identity().liftFactor('nobody')).toBe(false);
  });
};
