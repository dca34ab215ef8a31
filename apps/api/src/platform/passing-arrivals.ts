import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arrivals, type Arrivals } from '@fuyi/blobs';

/** For an api without a data folder: uploads do not outlive it, and nobody else can read them. */
export const passingArrivals = (): Arrivals =>
  arrivals(mkdtempSync(join(tmpdir(), 'fuyi-arriving-')), randomBytes(32));
