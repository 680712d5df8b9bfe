import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as t from 'io-ts';

/** A process and the moment it was born, so that a number used again is not taken for the same process. */
export const processIdentity = t.readonly(t.type({ pid: t.number, bornAt: t.string }));
export type ProcessIdentity = t.TypeOf<typeof processIdentity>;

const hasProc = existsSync('/proc/self/stat');

const quietly = <A>(read: () => A): A | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

const bootId = quietly(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()) ?? '';

const bornByProc = (pid: number): string | undefined => {
  const stat = quietly(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (stat === undefined) return undefined;
  // The name in brackets may itself hold spaces and brackets, so the fields are counted from the last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${bootId}/${fields[19]}`;
};

const bornByPs = (pid: number): string | undefined => {
  const line = quietly(() =>
    execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { LC_ALL: 'C' },
    }),
  )?.trim();
  return line === undefined || line === '' || line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '');
};

const answersSignals = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
};

/** When the process was born, in words that only serve comparison; undefined when it is dead or a zombie. */
export const bornAt = (pid: number): string | undefined => {
  if (hasProc) return bornByProc(pid);
  if (!answersSignals(pid)) return undefined;
  return process.platform === 'win32' ? 'unknown' : bornByPs(pid);
};

/** True while that very process lives. */
export const lives = (identity: ProcessIdentity): boolean => bornAt(identity.pid) === identity.bornAt;

/** The process that asks. */
export const thisProcess = (): ProcessIdentity => ({
  pid: process.pid,
  bornAt: bornAt(process.pid) ?? 'unknown',
});
