import { randomBytes } from 'node:crypto';
import { open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../adapters/kit/make-folder.ts';
import { systemError } from '../../adapters/kit/system-errors.ts';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import { bad, good, warning, type Finding } from './finding.ts';

/** Bytes: a busy day of a shop, with its database's log, is some tens of megabytes. */
const comfortable = 500 * 1_000_000;

const megabytes = (bytes: number): string => `${String(Math.floor(bytes / 1_000_000))} MB`;

/** A byte that has reached the disk: rights alone say nothing of a full one. */
const writeByte = async (folder: string): Promise<void> => {
  makeFolder(folder);
  const probe = join(folder, `.doctor-${randomBytes(6).toString('hex')}`);
  const file = await open(probe, 'wx');
  try {
    await file.write('x');
    await file.sync();
  } finally {
    await file.close();
    await rm(probe, { force: true });
  }
};

const freeIn = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

const checkFolder = async (about: string, name: string, folder: string): Promise<Finding> => {
  try {
    await writeByte(folder);
    const free = await freeIn(folder);
    const found = `can be written to ${folder}, ${megabytes(free)} free`;
    return free < comfortable
      ? warning(about, found, `Make room soon: below ${megabytes(comfortable)} a busy day may fill the disk.`)
      : good(about, found);
  } catch (cause) {
    const error = systemError(cause, folder);
    return error === null
      ? bad(about, `cannot be written to ${folder}`, `Choose another ${name}, or let this user write there.`)
      : bad(about, error.found, error.advice);
  }
};

/** Whether the shop's own folders take what it writes, and for how long. */
export const checkFolders = ({ dataDir, logDir }: BaseConfiguration): Promise<readonly Finding[]> =>
  Promise.all([checkFolder('Data', 'DATA_DIR', dataDir), checkFolder('Logs', 'LOG_DIR', logDir)]);
