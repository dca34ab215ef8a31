import { Pool } from 'pg';
import { migrateEventStore, postgresEventStore, type EventStore } from '@fuyi/event-store';
import { eventStoreContract, testDatabase } from '@fuyi/testing';

describe('PostgreSQL 事件库', () =>
  eventStoreContract(async () => {
    const database = await testDatabase();
    const pool = new Pool({ connectionString: database.url, max: 3 });
    pool.on('error', () => undefined);
    await migrateEventStore(pool);
    await migrateEventStore(pool);
    const opened: EventStore[] = [];
    return {
      async open() {
        const store = postgresEventStore(database.url);
        opened.push(store);
        return store;
      },
      async cut() {
        await pool.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
        );
      },
      async close() {
        await Promise.all(opened.map((store) => store.close()));
        await pool.end();
        await database.drop();
      },
    };
  }));
