import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const isThere = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST';

/** Makes a folder and those above it. Node's own recursion reports a full or read-only disk as a missing folder; this throws what the system said. */
export const makeFolder = (path: string, mode?: number): void => {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path, mode === undefined ? {} : { mode });
  } catch (thrown) {
    if (!isThere(thrown)) throw thrown;
  }
};
