import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '../..');
const left = new Set(['node_modules', 'dist', '.data', '.git', 'output', 'coverage']);

const below = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return left.has(entry.name) ? [] : below(path);
    return entry.isFile() ? [path] : [];
  });

/** Paths from the root, `/` between folders. */
export const filesIn = (...folders: readonly string[]): readonly string[] => folders.flatMap(below);
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
export const isSource = (path: string): boolean => /\.(?:tsx?|mjs|cjs|mts)$/.test(path);
export const isSpec = (path: string): boolean => /\.spec\.tsx?$/.test(path);
