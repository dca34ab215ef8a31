import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { derivedKey, inMemoryRegistry, type Registry } from '@fuyi/registry';
import { arrivals, type Arrivals } from './arrivals';
import { blobs } from './blobs';
import { inMemoryCatalogue } from './catalogue/in-memory';
import { folderObjects } from './objects/folder';
import { inMemoryObjects } from './objects/in-memory';
import { s3Objects } from './objects/s3';
import type { Blobs } from './port';
import { migrateFiles, postgresCatalogue } from './postgres/catalogue';
import { clamdScanner } from './scanner/clamd';
import type { FileSettings } from './settings';

type Opening = {
  readonly pool: Pool;
  readonly registry: Registry;
  /** Files under `objects`, uploads on their way under `arriving`. */
  readonly folder: string;
  readonly installationKey: Buffer;
  readonly settings: FileSettings;
  /** The pool owns nothing and finds its tables made. */
  readonly tablesMade?: boolean;
};

export type OpenedBlobs = { readonly blobs: Blobs; readonly arrivals: Arrivals };

/** What the settings say: S3 or the folder, clamd or the built-in checks. */
export const openBlobs = async ({
  pool,
  registry,
  folder,
  installationKey,
  settings,
  tablesMade = false,
}: Opening): Promise<OpenedBlobs> => {
  if (!tablesMade) await migrateFiles(pool);
  const arriving = join(folder, 'arriving');
  await mkdir(arriving, { recursive: true, mode: 0o700 });
  return {
    blobs: blobs({
      ...{ registry, largest: settings.largest, now: () => new Date() },
      objects: settings.s3 ? s3Objects(settings.s3) : folderObjects(join(folder, 'objects')),
      catalogue: postgresCatalogue(pool),
      scanner: settings.clamd ? clamdScanner(settings.clamd) : null,
    }),
    arrivals: arrivals(arriving, derivedKey(installationKey, 'arriving files')),
  };
};

/** For tests. */
export const inMemoryBlobs = (registry: Registry = inMemoryRegistry(), largest = 20 * 1024 * 1024): Blobs =>
  blobs({
    ...{ registry, largest, now: () => new Date(), scanner: null },
    objects: inMemoryObjects(),
    catalogue: inMemoryCatalogue(),
  });
