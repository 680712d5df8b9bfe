import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

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

/** What `/proc` says of a process behind its name. */
const statOf = (pid: number): readonly number[] | undefined =>
  readProc(pid, 'stat')?.split(') ').at(-1)?.split(' ').map(Number);

/** The processor time that a process has used, in milliseconds; null where `/proc` does not tell. */
export const processorTimeOf = (pid: number): number | null => {
  const [user, system] = (statOf(pid) ?? []).slice(11, 13);
  return user === undefined || system === undefined ? null : (user + system) * tick;
};

/** The same of a process and all that it began, ended or not. */
export const processorTimeWithChildren = (pid: number): number | null => {
  const own = statOf(pid);
  if (own === undefined) return null;
  const children = readdirSync('/proc')
    .map((name) => statOf(Number(name)))
    .filter((stat) => stat?.[1] === pid);
  return [own, ...children].flatMap((stat) => stat?.slice(11, 15) ?? []).reduce((a, b) => a + b, 0) * tick;
};
