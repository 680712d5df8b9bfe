import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bornAt } from './process-identity.ts';

/** What `postmaster.pid` says; it may be left over from a server that is dead. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

const hasProc = existsSync('/proc/self/cwd');

/** Reads `postmaster.pid`; undefined while there is none or it is not yet complete. */
export const readPostmaster = (cluster: string): Postmaster | undefined => {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return Number.isInteger(pid) && pid > 0 ? { pid, port, ready: lines[7]?.trim() === 'ready' } : undefined;
  } catch {
    return undefined;
  }
};

const programOf = (pid: number): string => basename(readlinkSync(`/proc/${pid}/exe`));

/** A server's processes all stand in its data folder, whatever path led there. */
const standsIn = (pid: number, cluster: string): boolean => {
  try {
    const [there, here] = [statSync(`/proc/${pid}/cwd`), statSync(cluster)];
    return programOf(pid).startsWith('postgres') && there.ino === here.ino && there.dev === here.dev;
  } catch {
    return false;
  }
};

const commandNames = (pid: number, cluster: string): boolean => {
  try {
    const command = execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(cluster);
  } catch {
    return process.platform === 'win32';
  }
};

/** True when `pid` is a living PostgreSQL process of this very data folder, not a stranger who got a dead one's number. */
export const belongsTo = (cluster: string, pid: number): boolean =>
  bornAt(pid) !== undefined && (hasProc ? standsIn(pid, cluster) : commandNames(pid, cluster));

/** True when the program that the process runs was replaced on the disk, as `npm ci` does: it can load nothing more. */
export const lostItsProgram = (pid: number): boolean => {
  try {
    return hasProc && programOf(pid).endsWith('(deleted)');
  } catch {
    return false;
  }
};

/** Processes of the folder that live on without their postmaster; known on Linux only. */
export const orphansOf = (cluster: string): readonly number[] =>
  hasProc
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
        .filter((pid) => standsIn(pid, cluster))
    : [];
