import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '../support/shop-world.ts';
import { median, type Figure } from './figure.ts';
import { open, openBenchWorld } from './opening.ts';

const restFor = 10_000;

const fromProc = (pid: number): number | null => {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes);
  } catch {
    return null;
  }
};

const fromListing = (pid: number): number | null => {
  const { status, stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  const kilobytes = status === 0 ? Number(stdout.trim()) : Number.NaN;
  return kilobytes > 0 ? kilobytes : null;
};

/** The resident memory of a process in MB (2^20 bytes); null where it cannot be found out. */
export const residentOf = (pid: number): number | null => {
  const kilobytes = fromProc(pid) ?? fromListing(pid);
  return kilobytes === null ? null : kilobytes / 1024;
};

const atRest = async (world: World): Promise<number | null> => {
  const { shop } = await open(world);
  await sleep(restFor);
  const resident = residentOf(shop.pid);
  await shop.stop();
  return resident;
};

/** The memory of the shop's node process, without the database's, ten seconds after it is ready. */
export const benchMemory = async (quick: boolean): Promise<readonly Figure[]> => {
  const world = await openBenchWorld();
  try {
    const line = (what: string, value: number | null, goal: number | null): Figure => ({
      part: 'memory',
      what,
      value,
      unit: 'MB',
      goal,
    });
    const first = await atRest(world);
    const later: (number | null)[] = [];
    while (later.length < (quick ? 1 : 3)) later.push(await atRest(world));
    const known = later.filter((one) => one !== null);
    return [
      line(`node at rest, median of ${String(later.length)}`, median(known), 150),
      line('node at rest, after the start that made the database', first, null),
    ];
  } finally {
    await world.close();
  }
};
