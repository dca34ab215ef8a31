import { aTime, given, minute, officer, signedIn, type Open } from './people';

const clerk = { ...officer, accountId: 'clerk', role: 'clerk', further: [] } as const;

export const passwordContract = (open: Open): void => {
  const { now, pass } = aTime();
  const identity = () => open(now);
  beforeAll(() => identity().add([clerk], 'right-password'));
  const better = '四楼的窗外有一棵老银杏树';

  it('改密码：旧密码要对，新密码要合要求；改了以后其他会话全部结束，自己的换新编号', async () => {
    const [here, elsewhere] = [await signedIn(identity(), 'clerk'), await signedIn(identity(), 'clerk')];
    const change = (former: string, next: string) => identity().changePassword(here.token, former, next);
    expect(await change('wrong', better)).toEqual({ refused: 'wrong-password' });
    expect(await change('right-password', '太短')).toEqual({
      refused: 'password-fault',
      fault: 'PASSWORD_TOO_SHORT',
    });
    const changed = given(await change('right-password', better));
    expect(await identity().accountOf(here.token)).toBeNull();
    expect(await identity().accountOf(elsewhere.token)).toBeNull();
    expect(await identity().accountOf(changed.token)).toEqual(clerk);
    expect(await identity().signIn('clerk', 'right-password')).toEqual({ refused: 'wrong-password' });
    await signedIn(identity(), 'clerk', better);
  });

  it('一次性密码：会话全部结束，登录后只能改密码；三天后作废', async () => {
    const before = await signedIn(identity(), 'clerk', better);
    const { password, until } = given(await identity().issueOneTimePassword('clerk'));
    expect(password).toMatch(/^[\w-]{16,}$/);
    expect(until).toEqual(new Date(now() + 72 * 60 * minute));
    expect(await identity().accountOf(before.token)).toBeNull();
    const { token, standing } = await signedIn(identity(), 'clerk', password);
    expect(standing).toBe('new-password');
    expect(await identity().accountOf(token)).toBeNull();
    expect(await identity().sessionOf(token)).toMatchObject({ standing: 'new-password', account: clerk });
    const changed = given(await identity().changePassword(token, password, `${better}下`));
    expect(changed.standing).toBe('full');
    expect(await identity().accountOf(changed.token)).toEqual(clerk);

    const again = given(await identity().issueOneTimePassword('clerk'));
    pass(72 * 60 * minute);
    expect(await identity().signIn('clerk', again.password)).toEqual({ refused: 'one-time-password-over' });
    expect(await identity().issueOneTimePassword('nobody')).toBeNull();
  });

  it('全角写的密码和半角写的是同一个', async () => {
    const { password } = given(await identity().issueOneTimePassword('clerk'));
    const { token } = await signedIn(identity(), 'clerk', password);
    given(await identity().changePassword(token, password, 'plum tree by the window'));
    await signedIn(identity(), 'clerk', 'ｐｌｕｍ tree by the window');
  });
};
