import { closeSync, fstatSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../adapters/kit/make-folder.ts';

/** Why a line is not in its file. */
export type Unwritten = { readonly path: string; readonly cause: unknown };

export type DayFile = {
  /** Appends a line to the day's file; never throws. Null when it is written. */
  readonly write: (day: string, line: string) => Unwritten | null;
  readonly close: () => void;
};

type Open = { readonly path: string; readonly file: number; readonly inode: number };

const open = (folder: string, path: string): Open => {
  makeFolder(folder);
  const file = openSync(path, 'a', 0o640);
  return { path, file, inode: fstatSync(file).ino };
};

/** Whether the path still leads to the file that is open: somebody may have removed or moved it. */
const isThere = ({ path, inode }: Open): boolean => statSync(path, { throwIfNoEntry: false })?.ino === inode;

const closeQuietly = ({ file }: Open): void => {
  try {
    closeSync(file);
  } catch {
    // Nothing is lost: every line was handed to the system when it was written.
  }
};

/** `<folder>/<day>.log`, one line one write, so that several processes may share a file. What fails is tried again at the next line. */
export const dayFile = (folder: string): DayFile => {
  let current: Open | null = null;
  /** Whether the file ends within a line, since the disk took only a part of it. */
  let torn = false;
  const close = (): void => {
    if (current !== null) closeQuietly(current);
    current = null;
  };
  const opened = (path: string): Open => {
    if (current?.path === path && isThere(current)) return current;
    close();
    torn = false;
    current = open(folder, path);
    return current;
  };
  const append = (path: string, line: string): void => {
    const { file } = opened(path);
    const bytes = Buffer.from(`${torn ? '\n' : ''}${line}\n`);
    const taken = writeSync(file, bytes);
    torn = taken > 0 && taken < bytes.length;
    if (taken < bytes.length) throw new Error('the disk took only a part of the line');
  };
  const write = (day: string, line: string): Unwritten | null => {
    const path = join(folder, `${day}.log`);
    try {
      append(path, line);
      return null;
    } catch (cause) {
      return { path, cause };
    }
  };
  return { write, close };
};
