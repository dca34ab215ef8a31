import type { Account, UnitPerson } from '@fuyi/identity';
import { aTime, given, minute, officer, signedIn, type Open } from './people';

const from = { address: '192.0.2.9', browser: 'Chrome · Windows' };
const mediator: Account = { ...officer, accountId: 'unit-mediator', role: 'mediator', further: [] };
const person = (more: Partial<UnitPerson> = {}): UnitPerson => ({
  issuer: 'https://sso.example',
  subject: 'u-1',
  account: mediator,
  withPosts: true,
  strong: false,
  ...more,
});

export const unitContract = (open: Open): void => {
  const { now, pass } = aTime();
  const identity = () => open(now);

  it('没有的人，按统一账号给的岗位建账号，没有密码；以后就是这个人', async () => {
    const first = given(await identity().signInAs(person(), from));
    expect(first).toMatchObject({ account: mediator, standing: 'full' });
    expect(await identity().signIn(mediator.accountId, '')).toEqual({ refused: 'wrong-password' });
    expect(await identity().sessionOf(first.token)).toMatchObject({ through: 'unit-account' });
    const renamed = person({ account: { ...mediator, accountId: 'another name', name: '裴和光' } });
    const second = given(await identity().signInAs(renamed, from));
    expect(second.account).toMatchObject({ accountId: mediator.accountId, name: '裴和光' });
  });

  it('那边换了岗位，原来的会话终止', async () => {
    const before = given(await identity().signInAs(person(), from));
    const moved = { ...mediator, role: 'statistician' } as const;
    const after = given(await identity().signInAs(person({ account: moved }), from));
    expect(await identity().accountOf(before.token)).toBeNull();
    expect(await identity().accountOf(after.token)).toEqual(moved);
  });

  it('账号已经是别人的、没有这个账号、停用了、岗位互斥：都不让进', async () => {
    expect(await identity().signInAs(person({ subject: 'u-2' }), from)).toEqual({ refused: 'other-person' });
    const unknown = person({ subject: 'u-3', account: { ...mediator, accountId: 'x' }, withPosts: false });
    expect(await identity().signInAs(unknown, from)).toEqual({ refused: 'no-such-account' });
    const both = { ...mediator, accountId: 'y', role: 'auditor', further: ['officer'] } as const;
    expect(await identity().signInAs(person({ subject: 'u-4', account: both }), from)).toEqual({
      refused: 'exclusive-posts',
    });
    await identity().setClosed(mediator.accountId, true);
    expect(await identity().signInAs(person(), from)).toEqual({ refused: 'closed' });
    await identity().setClosed(mediator.accountId, false);
  });

  it('只认人不认岗位的，用本系统的岗位', async () => {
    const local = { ...officer, accountId: 'unit-local' };
    await identity().add([local], 'right-password');
    const told = person({
      subject: 'u-5',
      account: { ...local, role: 'admin', further: [] },
      withPosts: false,
    });
    expect(given(await identity().signInAs(told, from)).account).toEqual(local);
    await signedIn(identity(), 'unit-local');
  });

  it('那边验过第二重的，这边不再要；没有验过又要求的，先开通', async () => {
    const required = () => open(now, 'required');
    expect(given(await required().signInAs(person(), from)).standing).toBe('enrolment');
    expect(given(await required().signInAs(person({ strong: true }), from)).standing).toBe('full');
  });

  it('一次往返只用一回，十分钟作废', async () => {
    const flow = { state: 's', nonce: 'n', verifier: 'v' };
    const token = await identity().beginFlow(flow);
    expect(await identity().takeFlow(token)).toMatchObject(flow);
    expect(await identity().takeFlow(token)).toBeNull();
    const late = await identity().beginFlow(flow);
    pass(10 * minute);
    expect(await identity().takeFlow(late)).toBeNull();
  });
};
