import { aRecord, type ARecord } from './a-record';
import { toFacts } from './to-facts';
import { toSealedValuesAndFiles } from './to-sealed-values-and-files';

const mutations = { ...toFacts, ...toSealedValuesAndFiles };

const rounds = 32;

/** Lehmer's generator: the same mutations every time. */
const picker = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

describe('F15、F16 篡改一处，就指出那一处', () => {
  let record: ARecord;
  beforeAll(async () => {
    record = await aRecord();
  }, 60_000);
  afterAll(() => record.close());

  it('没有动过的，不误报', async () => {
    for (let n = 0; n < 100; n++) expect(await record.verify()).toMatchObject({ ok: true, events: 13 });
  }, 60_000);

  it(`${Object.keys(mutations).length} 种篡改，各 ${rounds} 次，每一次都看得出`, async () => {
    const missed: object[] = [];
    let tried = 0;
    for (const [name, mutate] of Object.entries(mutations))
      for (let round = 0; round < rounds; round++) {
        const expected = await mutate(record, picker(1 + round * 977));
        const { ok, firstBadEvent } = await record.verify();
        tried++;
        if (ok) missed.push({ name, round });
        else
          expect({ name, round, found: firstBadEvent }).toEqual({
            name,
            round,
            found: expect.objectContaining(expected) as object,
          });
        await record.restore();
      }
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(1_000);
    expect(await record.verify()).toMatchObject({ ok: true });
  }, 600_000);
});
