import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash, randomUUID } from 'node:crypto';
import { copyHead, migrateAudit, postgresAudit, type AuditEntry } from '@fuyi/audit';
import { bufferSource, migrateFiles, openBlobs } from '@fuyi/blobs';
import { copyAnchors, migrateEventStore, postgresEventStore, takeAnchor } from '@fuyi/event-store';
import { keyringFrom, migrateRegistry, postgresRegistry } from '@fuyi/registry';
import { anEvent, aStream, testDatabase } from '@fuyi/testing';
import { Pool } from 'pg';
import { verifyIn } from '../../../apps/cli/src/verify-database';

const installationKey = Buffer.alloc(32, 5);
const days = ['2026-03-09', '2026-03-10', '2026-03-11'];
const perDay = 4;
const tables = [
  'es.event',
  'es.stream',
  'es.head',
  'es.anchor',
  'registry.person_revision',
  'registry.sealed_text',
  'files.file',
  'audit.entry',
  'audit.head',
];
const saved = (table: string) => `saved.${table.replace('.', '_')}`;

const anEntry = (n: number): AuditEntry => ({
  ...{ at: new Date('2026-03-09T01:00:00Z'), actor: 'officer', role: 'officer', action: 'case.read' },
  ...{ object: { kind: 'case', id: String(n) }, caseId: String(n), outcome: 'allowed' },
  ...{ reason: null, reasonTextId: null, requestId: `request-${n}`, network: null },
});

/** Three days of facts in several streams, with persons, texts and files: everything `fuyi verify` looks at. */
export const aRecord = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fuyi-tampering-'));
  const database = await testDatabase();
  const pool = new Pool({ connectionString: database.url, max: 6 });
  await migrateEventStore(pool);
  await migrateRegistry(pool);
  await migrateFiles(pool);
  await migrateAudit(pool);
  const audit = postgresAudit(pool);
  const keyring = keyringFrom(installationKey);
  const registry = postgresRegistry(pool, installationKey);
  const settings = { largest: 1_000_000, s3: null, clamd: null };
  const files = join(folder, 'files');
  const opened = await openBlobs({ pool, registry, folder: files, installationKey, settings });
  const store = postgresEventStore(pool);
  const anchorFile = join(folder, 'anchors.jsonl');
  const auditHeads = join(folder, 'audit-heads.jsonl');

  const streams = Array.from({ length: 4 }, () => aStream());
  const subjectOf = (stream: string) => `case:${stream.slice('reconsideration-'.length)}`;
  let n = 0;
  for (const day of days) {
    for (let k = 0; k < perDay; k++, n++) {
      const stream = streams[n % streams.length] as string;
      const content = Buffer.from(`第 ${n} 份证据的内容，凑够长度。`.repeat(3));
      await opened.blobs.receive(
        {
          ...{ fileId: randomUUID(), subjectId: subjectOf(stream), by: 'officer', extension: 'txt' },
          ...{ size: content.length, receivedAt: new Date(`${day}T02:00:00Z`) },
        },
        bufferSource(content),
      );
      await registry.saveText(`text-${n}`, subjectOf(stream), `第 ${n} 段文字`);
      await registry.savePerson(`person-${n % 4}`, { kind: 'natural', name: `甲${n}` }, 'officer');
      const sha256 = createHash('sha256').update(content).digest('hex');
      await audit.record(anEntry(n));
      await store.append(stream, [anEvent({ on: day, n, files: [sha256] })], 'any');
    }
    await takeAnchor(pool, day);
    await copyAnchors(pool, anchorFile);
    await copyHead(audit, auditHeads, day);
  }
  await store.append(streams[0] as string, [anEvent({ on: '2026-03-12', n })], 'any');
  await store.close();

  await pool.query('create schema saved');
  for (const table of tables) await pool.query(`create table ${saved(table)} as table ${table}`);
  const objects = new Map<string, Buffer>();
  for (const each of await readdir(join(files, 'objects'), { recursive: true, withFileTypes: true }))
    if (each.isFile()) {
      const path = join(each.parentPath, each.name);
      objects.set(path, await readFile(path));
    }

  const [touched, spoiled] = [new Set<string>(), new Set<string>()];
  return {
    ...{ pool, streams, objects, anchorFile },
    /** Past the triggers, as somebody with all rights over the database would. */
    async tamper(sql: string, values: readonly unknown[] = []): Promise<void> {
      for (const table of tables) if (sql.includes(table)) touched.add(table);
      const client = await pool.connect();
      try {
        await client.query('set session_replication_role = replica');
        await client.query(sql, [...values]);
      } finally {
        await client.query('set session_replication_role = origin').finally(() => client.release());
      }
    },
    /** Null: the file is gone. */
    async spoil(path: string, bytes: Buffer | null): Promise<void> {
      spoiled.add(path);
      await (bytes ? writeFile(path, bytes) : rm(path));
    },
    async restore(): Promise<void> {
      const client = await pool.connect();
      try {
        await client.query('set session_replication_role = replica');
        for (const table of touched)
          await client.query(`delete from ${table}; insert into ${table} select * from ${saved(table)}`);
      } finally {
        await client.query('set session_replication_role = origin').finally(() => client.release());
      }
      for (const path of spoiled) await writeFile(path, objects.get(path) as Buffer);
      touched.clear();
      spoiled.clear();
    },
    verify: () =>
      verifyIn(pool, { anchorFile, auditHeads, opening: { keyring, blobs: async () => opened.blobs } }),
    async close(): Promise<void> {
      await pool.end();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

export type ARecord = Awaited<ReturnType<typeof aRecord>>;
