import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/lib/Either.js';
import { filesNamed, type DataDirectory } from './data-directory.ts';
import { lives, processIdentity, thisProcess } from './process-identity.ts';

export interface User {
  /** Takes the name off the list; true when nobody living is left on it. */
  readonly leave: () => boolean;
}

const inUseBy = (file: string): boolean => {
  try {
    const decoded = processIdentity.decode(JSON.parse(readFileSync(file, 'utf8')));
    return E.isRight(decoded) && lives(decoded.right);
  } catch {
    return false;
  }
};

/** True while any living process uses the server; entries of the dead are cleared away. Only under the startup lock. */
export const isInUse = (directory: DataDirectory): boolean =>
  filesNamed(directory, 'user-').filter((file) => {
    const living = inUseBy(file);
    if (!living) rmSync(file, { force: true });
    return living;
  }).length > 0;

/** Puts this process on the list of those who need the server running. Only under the startup lock. */
export const enter = (directory: DataDirectory): User => {
  const file = join(directory.folder, `user-${process.pid}-${randomBytes(6).toString('hex')}`);
  writeFileSync(file, JSON.stringify(thisProcess()), { mode: 0o600 });
  return {
    leave: () => {
      rmSync(file, { force: true });
      return !isInUse(directory);
    },
  };
};
