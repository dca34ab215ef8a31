import type { Readable } from 'node:stream';

export interface Scanner {
  /** `too-large`: beyond what the scanner is set to read. Throws `ScannerAway` when there is no verdict. */
  scan(content: Readable): Promise<'clean' | 'infected' | 'too-large'>;
}

export class ScannerAway extends Error {}
