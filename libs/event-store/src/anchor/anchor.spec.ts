import { anchorHash, anchorOf, factsRootOf, rootOf } from './anchor';

const heads = [
  { stream: 'reconsideration-2', version: 3, hash: 'ab' },
  { stream: 'numbering-a-2026-decision', version: 1, hash: 'cd' },
];

describe('每日校验值', () => {
  it('与各条记录的先后无关，与每一条的版本和哈希有关', () => {
    expect(rootOf(heads)).toBe(rootOf(heads.toReversed()));
    const altered = heads.map((head) => ({ ...head, version: head.version + 1 }));
    expect(rootOf(altered)).not.toBe(rootOf(heads));
    expect(rootOf(heads.slice(1))).not.toBe(rootOf(heads));
  });

  it('与事实的先后有关', () => {
    expect(factsRootOf(['ab', 'cd'])).not.toBe(factsRootOf(['cd', 'ab']));
  });

  it('一日接一日，改了前一日，后一日就接不上', () => {
    const first = anchorOf({ day: '2026-01-05', position: '4', heads, hashes: ['ab'] }, null);
    const second = anchorOf({ day: '2026-01-06', position: '9', heads, hashes: [] }, first);
    expect([first.ordinal, first.previous, second.ordinal, second.previous]).toEqual([
      1,
      null,
      2,
      first.hash,
    ]);
    expect(anchorHash({ ...first, day: '2026-01-04' })).not.toBe(first.hash);
    expect(anchorHash(second)).toBe(second.hash);
  });
});
