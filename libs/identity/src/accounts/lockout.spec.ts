import { inMemoryIdentityStore } from './in-memory-store';
import { lockout } from './lockout';

const minute = 60_000;

const aLockout = () => {
  let now = Date.parse('2026-09-08T01:00:00Z');
  const on = lockout(inMemoryIdentityStore(), () => now);
  return { ...on, pass: (ms: number) => void (now += ms) };
};
const account = { kind: 'account', name: 'officer' } as const;

describe('登录失败处理', () => {
  it('错五次关一分钟，往后每错一次加倍，最长半小时', async () => {
    const { take, pass } = aLockout();
    for (let n = 0; n < 5; n++) expect(await take(account)).toBe(0);
    const closed = [];
    for (let n = 0; n < 8; n++) {
      const seconds = await take(account);
      closed.push(seconds / 60);
      pass(seconds * 1000);
      expect(await take(account)).toBe(0);
    }
    expect(closed).toEqual([1, 2, 4, 8, 16, 30, 30, 30]);
  });

  it('对了一次重新算；一天不错也重新算', async () => {
    const { take, right, pass } = aLockout();
    for (let n = 0; n < 4; n++) await take(account);
    await right(account);
    for (let n = 0; n < 5; n++) expect(await take(account)).toBe(0);
    pass(24 * 60 * minute);
    for (let n = 0; n < 5; n++) expect(await take(account)).toBe(0);
    expect(await take(account)).toBe(60);
  });

  it('同一地址换着账号试，三十次以后也关；自己有账号不能清零', async () => {
    const { take, right } = aLockout();
    const from = { kind: 'address', name: '192.0.2.7' } as const;
    for (let n = 0; n < 29; n++) expect(await take(from)).toBe(0);
    for (let n = 0; n < 40; n++) {
      expect(await take(from)).toBe(0);
      await right(from);
    }
    expect(await take(from)).toBe(0);
    expect(await take(from)).toBe(60);
    expect(await take({ kind: 'address', name: '192.0.2.8' })).toBe(0);
  });

  it('IPv6 按一户的网段算，换后一半的地址没有用', async () => {
    const { take } = aLockout();
    const from = (name: string) => take({ kind: 'address', name });
    for (let n = 0; n < 30; n++) await from(`2001:db8:0:7::${n.toString(16)}`);
    expect(await from('2001:db8::7:1:2:3:4')).toBe(60);
    expect(await from('2001:db8:0:8::1')).toBe(0);
  });
});
