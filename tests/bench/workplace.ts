import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { belongsTo, readPostmaster } from '../../adapters/embedded-postgres/postmaster.ts';
import { bornAt } from '../../adapters/embedded-postgres/process-identity.ts';
// First, since what is imported earlier leaves earlier: it kills its shops before their databases end here.
import '../support/shop-process.ts';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const rooms = ['domain', 'application', 'adapters', 'infrastructure', 'migrations'];
const files = ['package.json', 'tsconfig.json'];

/** Waits without the event loop, which no longer turns while a process exits. */
const standStill = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

const endDatabase = (cluster: string): void => {
  const pid = readPostmaster(cluster)?.pid;
  if (pid === undefined || !belongsTo(cluster, pid)) return;
  process.kill(pid, 'SIGQUIT');
  for (let waits = 0; bornAt(pid) !== undefined && waits < 500; waits += 1) standStill(10);
};

const isCleared = (folder: string, temporary: string): boolean => {
  try {
    for (const name of readdirSync(temporary))
      endDatabase(join(temporary, name, 'data', 'postgres', 'cluster'));
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    return true;
  } catch {
    return false;
  }
};

/** A database that was just being made or started goes on for a moment after its shop was killed. */
const clear = (folder: string, temporary: string): void => {
  process.chdir(project);
  for (let tries = 0; !isCleared(folder, temporary) && tries < 100; tries += 1) standStill(100);
};

export type Workplace = {
  /** Throws away what was built, as after a fresh checkout. */
  readonly forgetBuild: () => void;
};

/**
 * Moves this process into a copy of the project whose temporary folders lie in it too: neither the checkout's build
 * nor its data is touched. When the process ends, however it does, the servers in there end and the folder goes.
 */
export const moveToWorkplace = (): Workplace => {
  const folder = mkdtempSync(join(tmpdir(), 'bot-auto-order-bench-'));
  chmodSync(folder, 0o711);
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary, { mode: 0o711 });
  process.once('exit', () => {
    clear(folder, temporary);
  });
  for (const name of [...rooms, ...files])
    if (existsSync(join(project, name))) cpSync(join(project, name), join(folder, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  process.env['TMPDIR'] = temporary;
  process.env['TEMP'] = temporary;
  process.chdir(folder);
  return {
    forgetBuild: () => {
      rmSync(join(folder, 'build'), { recursive: true, force: true });
    },
  };
};
