import { randomUUID } from 'node:crypto';
import type { FileNote, FileOpening, Reading } from '../reading/port';

const at = (time: string) => new Date(`2026-09-08T${time}:00.000Z`);

/** What every store of notes and openings promises. */
export const readingContract = (open: () => Reading): void => {
  const place = () => ({ caseId: randomUUID(), sha256: randomUUID().replaceAll('-', '').repeat(2) });
  const written = (more: Partial<FileNote> = {}): FileNote => ({
    ...place(),
    noteId: randomUUID(),
    page: 1,
    by: 'officer',
    shared: false,
    textId: randomUUID(),
    writtenAt: at('02:00'),
    ...more,
  });
  const sitting = (more: Partial<FileOpening> = {}): FileOpening => ({
    ...place(),
    by: 'officer',
    openedAt: at('02:00'),
    whole: false,
    ...more,
  });

  it('自己的批注只给自己看，共享的给办案的人看，按页排列', async () => {
    const file = place();
    const own = written({ ...file, page: 3 });
    const shared = written({ ...file, page: 2, by: 'office-head', shared: true, writtenAt: at('03:00') });
    for (const note of [own, shared, written(), { ...own, page: 9 }]) await open().note(note);
    const { caseId, sha256 } = file;
    expect(await open().notes(caseId, sha256, 'officer')).toEqual([shared, own]);
    expect(await open().notes(caseId, sha256, 'office-head')).toEqual([shared]);
  });

  it('批注只由写的人删去', async () => {
    const note = written({ shared: true });
    await open().note(note);
    expect(await open().strike({ ...note, by: 'office-head' })).toBe(false);
    expect(await open().strike({ ...note, caseId: randomUUID() })).toBe(false);
    expect(await open().strike(note)).toBe(true);
    expect(await open().strike(note)).toBe(false);
    expect(await open().notes(note.caseId, note.sha256, 'officer')).toEqual([]);
  });

  it('第四十七条　一次查阅取多少段都只记一行，下载全文另记，隔了三十分钟另记', async () => {
    const first = sitting();
    const part = (time: string) => ({ ...first, openedAt: at(time) });
    await Promise.all(Array.from({ length: 20 }, () => open().opened(first)));
    for (const time of ['02:01', '02:29']) await open().opened(part(time));
    await open().opened({ ...part('02:10'), whole: true });
    await open().opened(part('03:05'));
    await open().opened({ ...part('02:10'), by: 'agency' });
    const rows = await open().openings(first.caseId);
    expect(rows[0]).toEqual(part('03:05'));
    expect(rows.map(({ by, whole }) => `${by} ${whole}`).sort()).toEqual([
      'agency false',
      'officer false',
      'officer false',
      'officer true',
    ]);
  });
};
