import { plainDate } from '@fuyi/kernel';
import { reconsiderationFirst, type FirstFacts } from './reconsideration-first';

const facts: FirstFacts = {
  actKind: 'licence',
  madeOnTheSpot: false,
  inaction: false,
  acquiredNaturalResource: false,
  failure: null,
  disclosure: null,
  otherStatute: false,
};
const now = plainDate('2026-07-01');
const required = (changes: Partial<FirstFacts>) =>
  reconsiderationFirst({ ...facts, ...changes }, now).required;

describe('行政复议法第二十三条　复议前置', () => {
  it('不属于任何一项的，复议、诉讼任选', () => expect(required({})).toBe(false));
  it('第一款第一项：当场作出的处罚；当场作出的许可不是处罚', () => {
    expect(required({ actKind: 'penalty', madeOnTheSpot: true })).toBe(true);
    expect(required({ actKind: 'warning', madeOnTheSpot: true })).toBe(true);
    expect(required({ actKind: 'licence', madeOnTheSpot: true })).toBe(false);
    expect(required({ actKind: 'penalty' })).toBe(false);
  });
  it('第一款第二项：已经依法取得的自然资源权利；没有认定的，等认定', () => {
    expect(required({ acquiredNaturalResource: true })).toBe(true);
    expect(required({ acquiredNaturalResource: null })).toBeNull();
  });
  it('第一款第三项、实施条例第三十条：不受理、不答复、不履行属前置，没有认定的等认定', () => {
    for (const failure of ['not-accepted', 'no-reply', 'not-performed'] as const)
      expect(required({ inaction: true, failure })).toBe(true);
    expect(required({ inaction: true, failure: 'incomplete' })).toBe(false);
    expect(required({ inaction: true })).toBeNull();
  });
  it('疑难第17例：机关明确书面拒绝履行职责，不属前置', () =>
    expect(required({ inaction: true, failure: 'refused' })).toBe(false));
  it('第一款第四项、实施条例第三十一条：不予公开属前置，信息不存在不属', () => {
    const answer = (disclosure: FirstFacts['disclosure']) =>
      required({ actKind: 'information-disclosure', disclosure });
    expect([answer('withheld'), answer('not-existing'), answer('not-processed'), answer(null)]).toEqual([
      true,
      false,
      false,
      null,
    ]);
  });
  it('第一款第五项：法律、行政法规另有规定', () => expect(required({ otherStatute: true })).toBe(true));
  it('实施条例第三十条、第三十一条自2026年7月1日起援引', () => {
    const bases = (on: string) =>
      reconsiderationFirst(facts, plainDate(on)).rows.map(({ basis }) => basis)[2];
    expect([bases('2026-06-30'), bases('2026-07-01')]).toEqual([
      '行政复议法第二十三条第一款第三项',
      '行政复议法第二十三条第一款第三项、实施条例第三十条',
    ]);
    expect(reconsiderationFirst(facts, plainDate('2023-12-31')).rows).toEqual([]);
  });
});
