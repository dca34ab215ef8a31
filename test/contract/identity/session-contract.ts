import { aTime, minute, officer, signedIn, type Open } from './people';

const agency = {
  ...officer,
  accountId: 'agency',
  role: 'agency',
  further: [],
  organId: 'education',
} as const;

export const sessionContract = (open: Open): void => {
  const { now, pass } = aTime();
  const identity = () => open(now);
  beforeAll(() => identity().add([officer, agency], 'right-password'));

  it('密码对了才登录，编号每次都是新的', async () => {
    const [one, other] = [await signedIn(identity()), await signedIn(identity())];
    expect(one).toMatchObject({ account: officer, standing: 'full' });
    expect(one.token).not.toBe(other.token);
    expect(await identity().accountOf(one.token)).toEqual(officer);
    expect(await identity().accountOf('没有的编号')).toBeNull();
    expect(await identity().signIn('officer', 'wrong')).toEqual({ refused: 'wrong-password' });
    expect(await identity().signIn('nobody', 'right-password')).toEqual({ refused: 'wrong-password' });
  });

  it('退出即失效', async () => {
    const { token } = await signedIn(identity());
    await identity().signOut(token);
    await identity().signOut(token);
    expect(await identity().accountOf(token)).toBeNull();
  });

  it('半小时不用失效，用着不失效，满八小时失效', async () => {
    const [idle, used] = [(await signedIn(identity())).token, (await signedIn(identity())).token];
    for (let n = 0; n < 15; n++) {
      pass(29 * minute);
      expect(await identity().accountOf(used)).toEqual(officer);
    }
    expect(await identity().accountOf(idle)).toBeNull();
    pass(46 * minute);
    expect(await identity().accountOf(used)).toBeNull();
  });

  it('连续错五次，一分钟内对了也不行；错四次再对，重新算；没有的账号一样锁', async () => {
    const wrong = async (accountId: string, times: number) => {
      for (let n = 0; n < times; n++) await identity().signIn(accountId, 'wrong');
    };
    await wrong('agency', 4);
    await signedIn(identity(), 'agency');
    await wrong('agency', 5);
    await wrong('nobody at all', 5);
    const locked = { refused: 'too-many-tries', retryAfter: 60 };
    expect(await identity().signIn('agency', 'right-password')).toEqual(locked);
    expect(await identity().signIn('nobody at all', 'right-password')).toEqual(locked);
    await signedIn(identity(), 'officer');
    pass(minute);
    await signedIn(identity(), 'agency');
  }, 30_000);

  it('我的会话：何时、哪个浏览器、哪个是现在的；一个个结束，或者结束其他全部', async () => {
    pass(9 * 60 * minute);
    const from = (browser: string) => ({ address: '192.0.2.1', browser });
    const tokens = [];
    for (const browser of ['Chrome · Windows', 'Firefox · Linux', 'Edge · Windows']) {
      const answer = await identity().signIn('officer', 'right-password', from(browser));
      tokens.push('token' in answer ? answer.token : '');
      pass(minute);
    }
    const [first = '', second = '', third = ''] = tokens;
    const listed = await identity().sessionsOf(third);
    expect(listed.map(({ browser, current }) => [browser, current])).toEqual([
      ['Edge · Windows', true],
      ['Firefox · Linux', false],
      ['Chrome · Windows', false],
    ]);
    expect(listed[2]?.begunAt).toEqual(new Date(now() - 3 * minute));
    const other = await signedIn(identity(), 'agency');
    expect(await identity().endSession(other.token, listed[2]?.sessionId ?? '')).toBe(false);
    expect(await identity().endSession(third, listed[2]?.sessionId ?? '')).toBe(true);
    expect(await identity().endSession(third, listed[2]?.sessionId ?? '')).toBe(false);
    expect(await identity().accountOf(first)).toBeNull();
    expect(await identity().endOtherSessions(third)).toBe(1);
    expect(await identity().accountOf(second)).toBeNull();
    expect(await identity().accountOf(third)).toEqual(officer);
    expect(await identity().accountOf(other.token)).toEqual(agency);
  });

  it('再加一次账号：名称更新，密码和兼任的岗位不变；岗位变了，会话终止', async () => {
    const before = await signedIn(identity());
    await identity().add(
      [
        { ...officer, name: '沈知夏', further: [] },
        { ...agency, accountId: 'agency-2' },
      ],
      'other-password',
    );
    expect((await identity().accountOf(before.token))?.name).toBe('沈知夏');
    expect((await signedIn(identity())).account).toEqual({ ...officer, name: '沈知夏' });
    expect((await signedIn(identity(), 'agency-2', 'other-password')).account.organId).toBe('education');
    expect((await identity().accounts()).map(({ accountId }) => accountId)).toEqual(
      expect.arrayContaining(['agency', 'agency-2', 'officer']),
    );
    await identity().add([{ ...officer, role: 'office-head' }], 'other-password');
    expect(await identity().accountOf(before.token)).toBeNull();
    await identity().add([officer], 'other-password');
  });

  it('停用的账号：会话终止，登录的回答与密码不对一样；恢复后照常', async () => {
    const { token } = await signedIn(identity(), 'agency');
    expect(await identity().setClosed('agency', true)).toBe(true);
    expect(await identity().accountOf(token)).toBeNull();
    expect(await identity().signIn('agency', 'right-password')).toEqual({ refused: 'wrong-password' });
    await identity().setClosed('agency', false);
    await signedIn(identity(), 'agency');
    expect(await identity().setClosed('nobody', true)).toBe(false);
  });
};
