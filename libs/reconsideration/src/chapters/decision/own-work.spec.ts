import { plainDate } from '@fuyi/kernel';
import { ownWorkBar } from './own-work';

const review = (actor: string) => ({
  ...({
    level: 'office-head',
    approved: true,
    on: plainDate('2026-04-01'),
    at: '',
    opinionId: null,
  } as const),
  actor,
});
const drafted = [{ actor: 'shen', reviews: [] }];
const reviewed = [{ actor: 'shen', reviews: [review('qin')] }];

describe('行政复议法第六十一条第一款　起草、审核、批准不是同一人', () => {
  it('起草人不能审核、批准自己起草的，代行也不能', () => {
    expect(ownWorkBar(drafted, 'office-head', 'shen')).toMatchObject({ code: 'REVIEWED_BY_DRAFTER' });
    expect(ownWorkBar(reviewed, 'authority-head', 'shen')).toMatchObject({ code: 'REVIEWED_BY_DRAFTER' });
  });

  it('审核人不能批准自己审核的', () =>
    expect(ownWorkBar(reviewed, 'authority-head', 'qin')).toMatchObject({ code: 'APPROVED_BY_REVIEWER' }));

  it('三个人各办各的，不拦；只看现在的一稿', () => {
    expect(ownWorkBar(drafted, 'office-head', 'qin')).toBeNull();
    expect(ownWorkBar(reviewed, 'authority-head', 'lu')).toBeNull();
    expect(ownWorkBar([...reviewed, { actor: 'han', reviews: [] }], 'office-head', 'shen')).toBeNull();
    expect(ownWorkBar([], 'office-head', 'shen')).toBeNull();
  });

  it('三人的每一种组合：只有三人各不相同的，才办得完', () => {
    const people = ['shen', 'qin', 'lu', 'han'];
    for (const drafter of people)
      for (const reviewer of people)
        for (const approver of people) {
          const first = ownWorkBar([{ actor: drafter, reviews: [] }], 'office-head', reviewer);
          const versions = [{ actor: drafter, reviews: [review(reviewer)] }];
          const through = first === null && ownWorkBar(versions, 'authority-head', approver) === null;
          expect(through).toBe(new Set([drafter, reviewer, approver]).size === 3);
        }
  });
});
