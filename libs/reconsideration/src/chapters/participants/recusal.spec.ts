import { recusalDeciderBar } from './recusal-deciders';

const asked = (officerId: string, of: string, actor: string, by: string, collectively = false) =>
  recusalDeciderBar({ officerId, officerRoles: [of], actor, actorRoles: [by], collectively })?.code ?? null;

describe('公务员法第七十七条　谁的回避由谁决定', () => {
  it('谁都不决定自己的回避', () => {
    for (const post of ['officer', 'committee-member', 'office-head', 'authority-head'])
      for (const by of ['office-head', 'authority-head'])
        expect(asked('one', post, 'one', by, true)).toBe('OWN_RECUSAL');
  });

  it('办案人员的由机构负责人决定，机构负责人的由机关负责人决定', () => {
    expect(asked('a', 'officer', 'b', 'office-head')).toBeNull();
    expect(asked('a', 'hearing-host', 'b', 'office-head')).toBeNull();
    expect(asked('a', 'officer', 'b', 'authority-head')).toBe('NOT_THE_RECUSAL_DECIDER');
    expect(asked('a', 'committee-member', 'b', 'authority-head')).toBeNull();
    expect(asked('a', 'office-head', 'b', 'authority-head')).toBeNull();
    expect(asked('a', 'office-head', 'b', 'office-head')).toBe('NOT_THE_RECUSAL_DECIDER');
    expect(asked('a', 'officer', 'b', 'officer')).toBe('NOT_THE_RECUSAL_DECIDER');
  });

  it('机关负责人的由集体讨论决定', () => {
    expect(asked('a', 'authority-head', 'b', 'office-head')).toBe('RECUSAL_NEEDS_DELIBERATION');
    expect(asked('a', 'authority-head', 'b', 'office-head', true)).toBeNull();
    expect(asked('a', 'authority-head', 'b', 'authority-head', true)).toBe('NOT_THE_RECUSAL_DECIDER');
  });

  it('兼任几个岗位的，按最高的岗位', () =>
    expect(
      recusalDeciderBar({
        ...{ officerId: 'a', officerRoles: ['officer', 'office-head'], actor: 'b' },
        ...{ actorRoles: ['office-head'], collectively: false },
      })?.code,
    ).toBe('NOT_THE_RECUSAL_DECIDER'));
});
