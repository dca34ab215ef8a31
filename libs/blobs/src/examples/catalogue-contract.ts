import { randomUUID } from 'node:crypto';
import type { Arrived, Catalogue } from '../catalogue/port';

const day = (text: string) => new Date(`${text}T00:00:00.000Z`);

/** What every catalogue promises. `open` gives one more view of the same rows. */
export const catalogueContract = (open: () => Catalogue): void => {
  const arrived = (more: Partial<Arrived> = {}): Arrived => ({
    fileId: randomUUID(),
    subjectId: `case:${randomUUID()}`,
    by: 'officer',
    extension: 'pdf',
    size: 5_000_000_000,
    receivedAt: day('2026-09-08'),
    ...more,
  });
  const stored = (more: object = {}) => ({
    sha256: randomUUID().replaceAll('-', '').repeat(2),
    mediaType: 'application/pdf',
    objectName: randomUUID(),
    wrappedKey: Buffer.from([1, 2, 3]),
    ...more,
  });

  it('收到、检查、通过：一步一个状态', async () => {
    const file = arrived();
    await open().add(file);
    await open().add({ ...file, by: 'someone else' });
    const row = { ...file, state: 'received', refusal: null, stored: null };
    expect(await open().row(file.fileId)).toEqual(row);
    expect(await open().waiting()).toContain(file.fileId);
    expect(await open().claim(file.fileId, day('2026-09-08'), day('2026-09-07'))).toBe(true);
    expect(await open().row(file.fileId)).toEqual({ ...row, state: 'checking' });
    const found = stored();
    await open().settle(file.fileId, found);
    expect(await open().row(file.fileId)).toEqual({ ...row, state: 'clean', stored: found });
    expect(await open().waiting()).not.toContain(file.fileId);
    expect(await open().clean(file.subjectId, found.sha256)).toMatchObject({ fileId: file.fileId });
    expect(await open().clean('case:other', found.sha256)).toBeNull();
    expect(await open().clean(file.subjectId, found.sha256, file.by)).toMatchObject({ fileId: file.fileId });
    expect(await open().clean(file.subjectId, found.sha256, 'someone else')).toBeNull();
  });

  it('没有通过的，记下原因，不可引用', async () => {
    const file = arrived();
    await open().add(file);
    await open().claim(file.fileId, day('2026-09-08'), day('2026-09-07'));
    await open().refuse(file.fileId, 'MACROS');
    expect(await open().row(file.fileId)).toMatchObject({
      state: 'refused',
      refusal: 'MACROS',
      stored: null,
    });
    expect(await open().row(randomUUID())).toBeNull();
  });

  it('几处同时要检查，只有一处得到；半途停下的，过后可以接手', async () => {
    const file = arrived();
    await open().add(file);
    const claims = await Promise.all(
      Array.from({ length: 5 }, () => open().claim(file.fileId, day('2026-09-08'), day('2026-09-07'))),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await open().claim(file.fileId, day('2026-09-10'), day('2026-09-09'))).toBe(true);
    await open().release(file.fileId);
    expect(await open().row(file.fileId)).toMatchObject({ state: 'received' });
  });

  it('从账号名下移到案件名下', async () => {
    const file = arrived({ subjectId: 'account:a' });
    const found = stored();
    await open().add(file);
    await open().settle(file.fileId, found);
    await open().move(file.fileId, 'case:b', Buffer.from([9]));
    expect(await open().clean('account:a', found.sha256)).toBeNull();
    expect((await open().clean('case:b', found.sha256))?.stored).toEqual({
      ...found,
      wrappedKey: Buffer.from([9]),
    });
  });

  it('过了日子：没有入案的、没有通过的都清掉，入案的留着，别处还用着的内容也留着', async () => {
    const old = day('2020-01-01');
    const [inCase, again, loose, refused, recent] = [
      arrived({ receivedAt: old }),
      arrived({ receivedAt: old, subjectId: 'account:a' }),
      arrived({ receivedAt: old, subjectId: 'account:a' }),
      arrived({ receivedAt: old }),
      arrived({ subjectId: 'account:a' }),
    ];
    for (const file of [inCase, again, loose, refused, recent]) await open().add(file);
    const kept = stored();
    const dropped = stored();
    await open().settle(inCase.fileId, kept);
    await open().settle(again.fileId, kept);
    await open().settle(loose.fileId, dropped);
    await open().refuse(refused.fileId, 'MALWARE');
    const names = await open().sweep(day('2021-01-01'));
    expect([...names].sort()).toEqual([dropped.objectName, refused.fileId].sort());
    for (const { fileId } of [again, loose, refused]) expect(await open().row(fileId)).toBeNull();
    for (const { fileId } of [inCase, recent]) expect(await open().row(fileId)).not.toBeNull();
  });

  it('撤掉的一份：别的文件还用着的内容留着，没有人用的说出名称', async () => {
    const [first, second] = [arrived(), arrived()];
    const same = stored();
    for (const { fileId } of [first, second]) {
      await open().add({ ...arrived(), fileId });
      await open().settle(fileId, same);
    }
    expect(await open().forget(first.fileId)).toBeNull();
    expect(await open().row(first.fileId)).toBeNull();
    expect(await open().forget(second.fileId)).toBe(same.objectName);
    expect(await open().forget(second.fileId)).toBeNull();
  });
};
