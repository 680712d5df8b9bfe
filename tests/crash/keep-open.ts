import { setTimeout as sleep } from 'node:timers/promises';
import * as t from 'io-ts';
import type { ShopProcess } from '../support/shop-process.ts';
import type { World } from '../support/shop-world.ts';
import type { Chance } from './chance.ts';
import type { OwnDatabase } from './database.ts';
import type { EventLog } from './event-log.ts';
import type { Target } from './plan.ts';

/** The shop as a service manager keeps it: whenever it ends it is started again. */
export type OpenShop = {
  /** Kills without a warning, or stops in order; resolves when the victim has ended. */
  readonly strike: (target: Target) => Promise<void>;
  /** Waits until the shop serves again. Rejects when it does not. */
  readonly ready: () => Promise<void>;
  /** Milliseconds from each kill, the last of several in a row, until the shop was ready. */
  readonly recoveries: () => readonly number[];
  /** What a shop said that ended by itself after it had been ready. */
  readonly gaveUp: () => readonly string[];
  /** What a shop said that did not end in order when it was asked to, or not in time. */
  readonly stuck: () => readonly string[];
  /** How often a start ended by itself, as one does whose database is killed under it. */
  readonly failedStarts: () => number;
  /** Ends it in order. */
  readonly close: () => Promise<void>;
};

/** Milliseconds that a service manager waits before it starts a service again. */
const restartAfter = 100;
const patience = 120_000;
const lookEvery = 25;

const NotReady = t.type({ reasons: t.array(t.string) });

/** What the gateway refused last is known until somebody wants to pay again, which nobody does at the end. */
const isOfGateway = (reason: string): boolean => reason.startsWith('no money can be taken');

const answersReady = async (origin: string): Promise<boolean> => {
  try {
    const answer = await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(1_000) });
    const said: unknown = await answer.json();
    return answer.status === 200 || (NotReady.is(said) && said.reasons.every(isOfGateway));
  } catch {
    return false;
  }
};

const within = async <A>(probe: () => A | undefined | Promise<A | undefined>, what: string): Promise<A> => {
  for (const end = performance.now() + patience; performance.now() < end; await sleep(lookEvery)) {
    const found = await probe();
    if (found !== undefined) return found;
  }
  throw new Error(`not within ${String(patience)} ms: ${what}`);
};

const Backends = t.array(t.type({ pid: t.number }));

const backendsOf = (database: OwnDatabase): Promise<readonly number[]> =>
  database
    .look(async ({ pool }) => {
      const { rows } = await pool.query<Record<string, unknown>>(
        `select pid from pg_stat_activity
         where backend_type = 'client backend' and pid <> pg_backend_pid() order by backend_start`,
      );
      return Backends.is(rows) ? rows.map(({ pid }) => pid) : [];
    })
    .catch(() => []);

const killOutright = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
};

type Life = { readonly shop: ShopProcess; killed: boolean; ready: boolean; ended: boolean };

export const keepOpen = (world: World, database: OwnDatabase, chance: Chance, events: EventLog): OpenShop => {
  const recoveries: number[] = [];
  const gaveUp: string[] = [];
  const stuck: string[] = [];
  let failedStarts = 0;
  let closing = false;
  let struckAt: number | null = performance.now();
  let deadServer: number | undefined;

  const begin = (): Life => {
    const life: Life = { shop: world.run('start'), killed: false, ready: false, ended: false };
    void life.shop.ended.then(() => (life.ended = true));
    return life;
  };
  let life = begin();

  const keep = async (): Promise<void> => {
    for (;;) {
      await life.shop.ended;
      if (closing) return;
      if (!life.killed && life.ready) gaveUp.push(life.shop.output().slice(-2_000));
      if (!life.killed && !life.ready) failedStarts += 1;
      if (!life.killed) events.write(`the shop ended by itself${life.ready ? '' : ' while it started'}`);
      await sleep(restartAfter);
      if (closing) return;
      life = begin();
    }
  };
  const kept = keep();

  const living = (): Promise<Life> =>
    within(() => (life.ended ? undefined : life), 'the shop is started again');
  const server = () => within(() => database.server(), 'the database runs again');

  const killServer = async (): Promise<void> => {
    const { pid } = await server();
    deadServer = pid;
    killOutright(pid);
  };
  const stopInOrder = async ({ shop }: Life): Promise<void> => {
    const code = await shop.stop().catch((cause: unknown) => String(cause).slice(0, 200));
    if (code !== 0) stuck.push(`${String(code)}\n${shop.output().slice(-2_000)}`);
  };
  const killOne = async (target: Target): Promise<void> => {
    if (target === 'stop') {
      const victim = await living();
      victim.killed = true;
      await stopInOrder(victim);
      return;
    }
    if (target === 'node') {
      const victim = await living();
      victim.killed = true;
      await victim.shop.kill();
      return;
    }
    const backends = target === 'backend' ? await backendsOf(database) : [];
    if (backends.length === 0) return killServer();
    killOutright(chance.oneOf(backends.map((pid) => [1, pid])));
    // The others are sent away by the server, which takes a moment.
    await sleep(2 * lookEvery);
  };

  const serves = async (): Promise<true | undefined> => {
    const running = database.server();
    if (life.ended || running === undefined || running.pid === deadServer) return undefined;
    return (await answersReady(world.origin)) && !life.ended ? true : undefined;
  };

  return {
    strike: async (target) => {
      await killOne(target);
      struckAt = performance.now();
      events.write(target === 'stop' ? 'asked to stop' : `kill -9 of ${target}`);
    },
    ready: async () => {
      await within(serves, 'the shop is ready again');
      life.ready = true;
      if (struckAt !== null) recoveries.push(performance.now() - struckAt);
      struckAt = null;
    },
    recoveries: () => recoveries.slice(1),
    gaveUp: () => gaveUp,
    stuck: () => stuck,
    failedStarts: () => failedStarts,
    close: async () => {
      closing = true;
      await stopInOrder(life);
      await kept;
    },
  };
};
