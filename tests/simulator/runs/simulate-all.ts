import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { bundle } from './bundle.ts';
import type { Outcome } from './simulate.ts';

type Runs = {
  readonly seeds: readonly number[];
  readonly orders: number;
  readonly workers: number;
  /** After each seed, with the number of those that are done. */
  readonly done?: (count: number) => void;
};

const source = new URL('seed-worker.ts', import.meta.url);

/** One thread that takes seed after seed until none is left. */
const work = (file: string, next: () => number | undefined, orders: number, took: (one: Outcome) => void) =>
  new Promise<void>((resolve, reject) => {
    const worker = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: 64 } });
    const goOn = (): void => {
      const seed = next();
      if (seed === undefined) void worker.terminate().then(() => resolve());
      else worker.postMessage({ seed, orders, isTold: false });
    };
    worker.on('error', reject);
    worker.on('message', (outcome: Outcome) => {
      took(outcome);
      goOn();
    });
    goOn();
  });

/** Runs every seed, so many at a time, and answers in the order of the seeds. */
export const simulateAll = async ({ seeds, orders, workers, done }: Runs): Promise<readonly Outcome[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'bot-auto-order-simulate-'));
  const outcomes: Outcome[] = [];
  const left = seeds.values();
  const next = (): number | undefined => {
    const seed = left.next();
    return seed.done === true ? undefined : seed.value;
  };
  const take = (outcome: Outcome): void => {
    outcomes.push(outcome);
    done?.(outcomes.length);
  };
  try {
    const file = join(folder, 'seed-worker.mjs');
    await bundle(source, file);
    const crew = Array.from({ length: Math.min(workers, seeds.length) }, () =>
      work(file, next, orders, take),
    );
    await Promise.all(crew);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return outcomes.toSorted((a, b) => a.seed - b.seed);
};
