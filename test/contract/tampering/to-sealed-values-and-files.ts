import type { ARecord } from './a-record';
import type { Mutation } from './mutation';

const anObject = async ({ objects }: ARecord, pick: (below: number) => number) =>
  [...objects][pick(objects.size)] as [string, Buffer];
const fileAt = (path: string) => ({ reason: 'file-damaged', where: `file:${path.slice(-36)}` });

export const toSealedValuesAndFiles: Readonly<Record<string, Mutation>> = {
  改封存的个人信息: async (record, pick) => {
    const id = `person-${pick(4)}`;
    await record.tamper(
      `update registry.person_revision set sealed = set_byte(sealed, 30, (get_byte(sealed, 30) + 1) % 256)
       where person_id = $1 and revision = 1`,
      [id],
    );
    return { where: `person:${id}:1` };
  },
  旧的个人信息盖掉新的: async (record, pick) => {
    const id = `person-${pick(4)}`;
    await record.tamper(
      `update registry.person_revision set sealed = (select sealed from registry.person_revision where person_id = $1 and revision = 1)
       where person_id = $1 and revision = 2`,
      [id],
    );
    return { where: `person:${id}:2` };
  },
  封存的文字对调: async (record, pick) => {
    const [one, other] = [`text-${pick(6)}`, `text-${6 + pick(6)}`];
    await record.tamper(
      `update registry.sealed_text t set sealed = (select sealed from registry.sealed_text o
         where o.text_id = case t.text_id when $1 then $2 else $1 end) where text_id in ($1, $2)`,
      [one, other],
    );
    return { where: expect.stringMatching(/^text:/) as string };
  },
  文件改一处: async (record, pick) => {
    const [path, bytes] = await anObject(record, pick);
    const altered = Buffer.from(bytes);
    const at = pick(bytes.length);
    altered[at] = (altered[at] ?? 0) ^ (1 << pick(8));
    await record.spoil(path, altered);
    return fileAt(path);
  },
  文件截短: async (record, pick) => {
    const [path, bytes] = await anObject(record, pick);
    await record.spoil(path, bytes.subarray(0, pick(bytes.length)));
    return fileAt(path);
  },
  文件删去: async (record, pick) => {
    const [path] = await anObject(record, pick);
    await record.spoil(path, null);
    return fileAt(path);
  },
  文件对调: async (record, pick) => {
    const [[one], [other, bytes]] = [[...record.objects][pick(6)], [...record.objects][6 + pick(6)]] as [
      [string, Buffer],
      [string, Buffer],
    ];
    await record.spoil(one, bytes);
    await record.spoil(other, record.objects.get(one) as Buffer);
    return { reason: 'file-damaged' };
  },
  文件目录删一行: async (record, pick) => {
    const { rows } = await record.pool.query<{ sha256: string }>(
      'select sha256 from files.file order by sha256',
    );
    const sha256 = rows[pick(rows.length)]?.sha256;
    await record.tamper('delete from files.file where sha256 = $1', [sha256]);
    return { reason: 'file-missing', where: `file:${sha256}` };
  },
  文件目录改校验值: async (record, pick) => {
    const { rows } = await record.pool.query<{ sha256: string }>(
      'select sha256 from files.file order by sha256',
    );
    const sha256 = rows[pick(rows.length)]?.sha256;
    await record.tamper(`update files.file set sha256 = 'ab' where sha256 = $1`, [sha256]);
    return { where: `file:${sha256}` };
  },
  审计记录改一条: async (record, pick) => {
    const seq = 1 + pick(12);
    await record.tamper(`update audit.entry set actor = 'nobody' where seq = $1`, [seq]);
    return { reason: 'audit-altered', where: `audit:${seq}` };
  },
  审计记录删一条: async (record, pick) => {
    const seq = 1 + pick(11);
    await record.tamper('delete from audit.entry where seq = $1', [seq]);
    return { reason: 'audit-missing', where: `audit:${seq}` };
  },
  审计记录截去末尾: async (record, pick) => {
    const seq = 1 + pick(11);
    await record.tamper('delete from audit.entry where seq > $1', [seq]);
    await record.tamper(
      'update audit.head set seq = $1, hash = (select hash from audit.entry where seq = $1)',
      [seq],
    );
    return { reason: 'audit-cut-off' };
  },
};
