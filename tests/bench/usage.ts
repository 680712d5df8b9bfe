import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const readProc = (pid: number, file: 'status' | 'stat'): string | null => {
  try {
    return readFileSync(`/proc/${String(pid)}/${file}`, 'utf8');
  } catch {
    return null;
  }
};

const fromProc = (pid: number): number | null => {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readProc(pid, 'status') ?? '')?.[1];
  return kilobytes === undefined ? null : Number(kilobytes);
};

const fromListing = (pid: number): number | null => {
  const { status, stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  const kilobytes = status === 0 ? Number(stdout.trim()) : 0;
  return kilobytes > 0 ? kilobytes : null;
};

/** The resident memory of a process in MB (2^20 bytes); null where it cannot be found out. */
export const residentOf = (pid: number): number | null => {
  const kilobytes = fromProc(pid) ?? fromListing(pid);
  return kilobytes === null ? null : kilobytes / 1024;
};

/** Linux counts in hundredths of a second. */
const tick = 10;

/** The processor time that a process has used, in milliseconds; null where `/proc` does not tell. */
export const processorTimeOf = (pid: number): number | null => {
  const afterName = readProc(pid, 'stat')?.split(') ').at(-1)?.split(' ');
  const [user, system] = [afterName?.[11], afterName?.[12]];
  return user === undefined || system === undefined ? null : (Number(user) + Number(system)) * tick;
};
