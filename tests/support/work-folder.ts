import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';

const inMemory = '/dev/shm';
/** Bytes; several times what the servers of a run hold at once. */
const plenty = 4 * 1024 ** 3;

const isPlentyInMemory = (): boolean => {
  try {
    accessSync(inMemory, constants.W_OK);
    const { bavail, bsize } = statfsSync(inMemory);
    return Math.min(bavail * bsize, freemem()) > plenty;
  } catch {
    return false;
  }
};

/** Every place where `workFolder` may have been, in this run or an earlier one. */
export const workFolders = (): readonly string[] => [tmpdir(), ...(existsSync(inMemory) ? [inMemory] : [])];

/**
 * Where databases lie that a test throws away: in memory if there is plenty and TMPDIR names no place. A database is
 * hundreds of files, and to make and remove them on a disk is most of what one costs.
 */
export const workFolder = (): string => {
  const named = process.env['TMPDIR'] ?? '';
  return named === '' && isPlentyInMemory() ? inMemory : tmpdir();
};
