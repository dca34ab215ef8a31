import { clamdScanner } from './scanner/clamd';
import type { S3Place } from './objects/s3';

export type FileSettings = {
  /** `tcp://host:3310` or `unix:/path`; null: built-in checks alone. */
  readonly clamd: string | null;
  /** Null: the data folder. */
  readonly s3: S3Place | null;
  /** Bytes. */
  readonly largest: number;
};

type Variables = Readonly<Record<string, string | undefined>>;

const megabyte = 1024 * 1024;
const standardLargest = 2048;

const s3Of = (variables: Variables): S3Place | null => {
  const endpoint = variables['FUYI_S3_ENDPOINT'];
  if (!endpoint) return null;
  const needed = (name: string): string => {
    const value = variables[name];
    if (!value) throw new Error(`设了 FUYI_S3_ENDPOINT，还应当设 ${name}`);
    return value;
  };
  if (!URL.canParse(endpoint)) throw new Error('FUYI_S3_ENDPOINT 应当是完整的网址，带 http 或 https');
  return {
    endpoint,
    bucket: needed('FUYI_S3_BUCKET'),
    accessKeyId: needed('FUYI_S3_ACCESS_KEY'),
    secretAccessKey: needed('FUYI_S3_SECRET_KEY'),
    region: variables['FUYI_S3_REGION'] || 'us-east-1',
  };
};

/** FUYI_CLAMD, FUYI_S3_*, FUYI_LARGEST_FILE (MB). Throws an Error that names what is wrong and quotes nothing. */
export const fileSettings = (variables: Variables): FileSettings => {
  const largest = Number(variables['FUYI_LARGEST_FILE'] || standardLargest);
  if (!Number.isInteger(largest) || largest < 1) throw new Error('FUYI_LARGEST_FILE 应当是整数，单位 MB');
  const clamd = variables['FUYI_CLAMD'] || null;
  if (clamd) clamdScanner(clamd);
  return { clamd, s3: s3Of(variables), largest: largest * megabyte };
};
