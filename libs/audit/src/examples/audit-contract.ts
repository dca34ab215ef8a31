import { randomUUID } from 'node:crypto';
import type { AuditEntry } from '../entry';
import type { Audit } from '../port';

const start = Date.parse('2026-09-08T02:00:00.000Z');

export const anEntry = (more: Partial<AuditEntry> = {}): AuditEntry => ({
  at: new Date(start),
  actor: 'officer',
  role: 'officer',
  action: 'case.read',
  object: null,
  caseId: null,
  outcome: 'allowed',
  reason: null,
  reasonTextId: null,
  requestId: randomUUID(),
  network: '10.1.2.0/24',
  ...more,
});

/** A record of its own, and what somebody with all power over the table does to it. */
export type TamperedAudit = {
  readonly audit: Audit;
  alter(seq: number): Promise<void>;
  remove(from: number, to: number): Promise<void>;
  swap(one: number, other: number): Promise<void>;
  /** Everything anew with another actor and all hashes right again. */
  rewrite(): Promise<void>;
};

/** What every adapter promises. */
export const auditContract = (open: () => Promise<TamperedAudit>): void => {
  const filled = async (amount: number) => {
    const opened = await open();
    for (let n = 1; n <= amount; n++) await opened.audit.record(anEntry({ actor: `a${n}` }));
    return opened;
  };
  const faultOf = async ({ audit }: TamperedAudit) => (await audit.verify()).fault;

  it('记下什么，读出什么，从 1 起连着编号', async () => {
    const { audit } = await open();
    const full = anEntry({
      at: new Date(start + 1),
      object: { kind: 'file', id: 'ab:𠮷"\\' },
      caseId: 'c-1',
      outcome: 'refused',
      reason: 'quality',
      reasonTextId: 't-1',
    });
    const bare = anEntry({ actor: null, role: null, network: null });
    await audit.record(full);
    await audit.record(bare);
    const [second, first] = await audit.entries({}, { limit: 10 });
    expect(first).toEqual({ ...full, seq: 1, previous: '', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(second).toMatchObject({ ...bare, seq: 2, previous: first?.hash });
    expect(await audit.head()).toEqual({ seq: 2, hash: second?.hash });
  });

  it('按人、案件、行为、结果、日子筛选，往回翻页', async () => {
    const { audit } = await open();
    const at = (minute: number) => new Date(start + minute * 60_000);
    await audit.record(anEntry({ at: at(0), caseId: 'c-1' }));
    await audit.record(anEntry({ at: at(1), actor: 'clerk', caseId: 'c-1', outcome: 'absent' }));
    await audit.record(anEntry({ at: at(2), actor: null, action: 'session.start', outcome: 'denied' }));
    await audit.record(anEntry({ at: at(3), actor: 'agency', action: 'file.read', caseId: 'c-2' }));
    const found = async (filter: Parameters<Audit['entries']>[0], limit = 10, before = 9) =>
      (await audit.entries(filter, { limit, before })).map(({ seq }) => seq);
    expect(await found({})).toEqual([4, 3, 2, 1]);
    expect(await found({}, 2)).toEqual([4, 3]);
    expect(await found({}, 2, 3)).toEqual([2, 1]);
    expect(await found({ actors: ['clerk', 'agency'] })).toEqual([4, 2]);
    expect(await found({ actors: [] })).toEqual([]);
    expect(await found({ caseId: 'c-1' })).toEqual([2, 1]);
    expect(await found({ action: 'case.read' })).toEqual([2, 1]);
    expect(await found({ actionPrefixes: ['session.', 'file.'] })).toEqual([4, 3]);
    expect(await found({ outcome: 'absent' })).toEqual([2]);
    expect(await found({ except: ['case.read', 'session.start'] })).toEqual([4]);
    expect(await found({ from: at(1), until: at(3) })).toEqual([3, 2]);
  });

  it('同时记很多条，一条不少，一条不重，链是完整的', async () => {
    const { audit } = await open();
    const entries = Array.from({ length: 300 }, () => anEntry());
    await Promise.all(entries.map((entry) => audit.record(entry)));
    const kept = await audit.entries({}, { limit: 1_000 });
    expect(new Set(kept.map(({ requestId }) => requestId)).size).toBe(300);
    expect(kept.map(({ seq }) => seq)).toEqual(Array.from({ length: 300 }, (_, n) => 300 - n));
    expect(await audit.verify()).toMatchObject({ entries: 300, fault: null });
  });

  it('改了一条，指出是哪一条', async () => {
    const tampered = await filled(9);
    await tampered.alter(4);
    expect(await faultOf(tampered)).toEqual({ seq: 4, reason: 'altered' });
  });

  it('删了中间的，指出从哪一条起', async () => {
    const tampered = await filled(9);
    await tampered.remove(5, 6);
    expect(await faultOf(tampered)).toEqual({ seq: 5, reason: 'missing' });
  });

  it('换了次序，指出从哪一条起', async () => {
    const tampered = await filled(9);
    await tampered.swap(3, 7);
    expect(await faultOf(tampered)).toEqual({ seq: 3, reason: 'reordered' });
  });

  it('截掉末尾，指出从哪一条起', async () => {
    const tampered = await filled(9);
    await tampered.remove(8, 9);
    expect(await faultOf(tampered)).toEqual({ seq: 8, reason: 'cut-off' });
    const all = await filled(3);
    await all.remove(1, 3);
    expect(await faultOf(all)).toEqual({ seq: 1, reason: 'cut-off' });
  });

  it('整条链重写得天衣无缝，与留在别处的校验值对不上', async () => {
    const tampered = await filled(5);
    const anchor = await tampered.audit.head();
    expect((await tampered.audit.verify(anchor)).fault).toBeNull();
    await tampered.rewrite();
    expect(await faultOf(tampered)).toBeNull();
    expect((await tampered.audit.verify(anchor)).fault).toEqual({ seq: 5, reason: 'rewritten' });
    expect((await tampered.audit.verify({ seq: 6, hash: anchor.hash })).fault).toEqual({
      seq: 6,
      reason: 'cut-off',
    });
  });
};
