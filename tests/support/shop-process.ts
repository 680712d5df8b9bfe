import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import * as t from 'io-ts';

/** What is typed after `npm run`, or `start` for `npm start`. */
export type ScriptName = 'start' | 'bot' | 'server' | 'worker' | 'migrate' | 'catalog' | 'goods' | 'doctor';

export type Settings = Readonly<Record<string, string>>;

/** One process of the shop, from its start to its end. */
export type ShopProcess = {
  readonly pid: number;
  /** All that it wrote on its terminal. */
  readonly output: () => string;
  /** Resolves when `probe` finds something; rejects with what the terminal shows when the process ends before, or after `within` milliseconds. */
  readonly until: <A>(probe: () => Promise<A | null>, within?: number) => Promise<A>;
  /** Resolves with the exit code, null after a signal. */
  readonly ended: Promise<number | null>;
  /** SIGTERM, as a service manager ends it; resolves with the exit code. */
  readonly stop: () => Promise<number | null>;
  /** SIGKILL: nothing is finished. */
  readonly kill: () => Promise<void>;
};

const Package = t.type({ scripts: t.record(t.string, t.string) });

const scriptOf = (name: ScriptName): readonly string[] => {
  const found: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  const script = Package.is(found) ? found.scripts[name] : undefined;
  if (script?.startsWith('node ') !== true) throw new Error(`package.json has no script ${name} for node`);
  return script.split(' ').slice(1);
};

/** Nothing of whoever runs the tests may set up the shop: an empty value is none, and stands before a `.env` in the folder. */
const settingNames = [
  ...[
    'TELEGRAM_BOT_TOKEN',
    'TELEGRAM_ADMIN_IDS',
    'TELEGRAM_API_ROOT',
    'TELEGRAM_MESSAGES_PER_SECOND',
    'DATABASE_URL',
    'DATABASE_DIRECT_URL',
    'DATA_DIR',
    'LOG_DIR',
  ],
  ...['LOG_LEVEL', 'BOT_TIMEZONE', 'BOT_STORE_NAME', 'BOT_SUPPORT_CONTACT', 'HTTP_HOST', 'HTTP_PORT'],
  ...['PAKASIR_PROJECT_SLUG', 'PAKASIR_API_KEY', 'PAKASIR_WEBHOOK_SECRET', 'PAKASIR_PUBLIC_DOMAIN'],
  ...['PAKASIR_BASE_URL', 'PAKASIR_API_VERSION', 'PAKASIR_SANDBOX', 'PAYMENT_WINDOW_MINUTES'],
  ...['PAYMENT_GATEWAY', 'MANUAL_TRANSFER_BANK', 'MANUAL_TRANSFER_ACCOUNT', 'MANUAL_TRANSFER_HOLDER'],
  ...['MANUAL_TRANSFER_MIN', 'MANUAL_TRANSFER_MAX', 'GOODS_KEYS', 'GOODS_FINGERPRINT_KEY'],
];

const environment = (settings: Settings): NodeJS.ProcessEnv => ({
  ...process.env,
  // Coverage of a spec is not that of its children.
  NODE_V8_COVERAGE: undefined,
  NODE_OPTIONS: undefined,
  ...Object.fromEntries(settingNames.map((name) => [name, ''])),
  ...settings,
});

const alive = new Set<() => void>();
process.once('exit', () => alive.forEach((kill) => kill()));
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => process.exit(1));

/** How long a process may take to end by itself, in milliseconds, before it is killed and the test fails. */
const patience = 30_000;

/** `killAll` ends the process and those that it started. */
const watch = (child: ChildProcess, killAll: () => void): ShopProcess => {
  let output = '';
  alive.add(killAll);
  child.stdout?.on('data', (text) => (output += String(text)));
  child.stderr?.on('data', (text) => (output += String(text)));
  const ended = once(child, 'close').then(() => {
    alive.delete(killAll);
    return child.exitCode;
  });
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const kill = async (): Promise<void> => {
    if (alive.has(killAll)) killAll();
    await ended;
  };
  return {
    pid: child.pid ?? 0,
    output: () => output,
    ended,
    kill,
    stop: async () => {
      if (!hasEnded()) child.kill('SIGTERM');
      const tooLong = new AbortController();
      const inTime = await Promise.race([
        ended.then(() => true),
        sleep(patience, false, { signal: tooLong.signal }).catch(() => false),
      ]);
      tooLong.abort();
      if (inTime) return ended;
      await kill();
      throw new Error(`the shop did not stop within ${patience} ms:\n${output}`);
    },
    until: async (probe, within = 60_000) => {
      for (const end = Date.now() + within; Date.now() < end; await sleep(50)) {
        const found = await probe();
        if (found !== null) return found;
        if (hasEnded()) throw new Error(`the process ended early:\n${output}`);
      }
      throw new Error(`not within ${within} ms:\n${output}`);
    },
  };
};

/** Runs a script of package.json with these settings and no others, in the project's folder. */
export const runScript = (name: ScriptName, words: readonly string[], settings: Settings): ShopProcess => {
  const child = spawn(process.execPath, [...scriptOf(name), ...words], {
    env: environment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return watch(child, () => child.kill('SIGKILL'));
};

const killGroup = (leader: number | undefined): void => {
  try {
    if (leader !== undefined) process.kill(-leader, 'SIGKILL');
  } catch {
    // All of them have ended.
  }
};

/** `npm start` itself, with the shell and the shop below it. */
export const runNpmStart = (settings: Settings): ShopProcess => {
  const child = spawn('npm', ['start'], {
    env: environment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  return watch(child, () => killGroup(child.pid));
};

/** A port of 127.0.0.1 that nobody listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
};

/** The status that an address answers with; null while nobody answers. */
export const statusOf = async (url: string): Promise<number | null> => {
  try {
    const answer = await fetch(url);
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return null;
  }
};

/** Resolves once `/readyz` at this origin answers 200. */
export const ready = (shop: ShopProcess, origin: string): Promise<true> =>
  shop.until(async () => ((await statusOf(`${origin}/readyz`)) === 200 ? true : null));
