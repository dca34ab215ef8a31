import { createHash } from 'node:crypto';

/** SHA-256 of the file a reader downloads, hex. */
export const checksumOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** 四个一组，便于核对。 */
export const inGroups = (checksum: string): string => checksum.replace(/(.{4})(?=.)/gu, '$1 ');
