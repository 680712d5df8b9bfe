import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Hints } from '../planted/hints.ts';
import type { PlantedMistake } from '../planted/planted-mistake.ts';
import { bundle } from './bundle.ts';
import type { Search } from './first-to-show.ts';
import type { Outcome } from './simulate.ts';

export type Finder = {
  /** The first shop in which a mistake shows; null when it shows in none. */
  readonly find: (mistake: PlantedMistake) => Promise<Outcome | null>;
  readonly close: () => Promise<void>;
};

const worker = new URL('planted-worker.ts', import.meta.url);

const search = (file: string, wanted: Search): Promise<Outcome | null> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: 64 } });
    thread.on('error', reject);
    thread.on('message', (outcome: Outcome | null) => {
      void thread.terminate().then(() => {
        resolve(outcome);
      });
    });
    thread.postMessage(wanted);
  });

/**
 * Looks for planted mistakes, each in a thread of its own, in small shops and in so many of them at most: first where
 * the hints say.
 */
export const openFinder = async (hints: Hints, most = 1_000): Promise<Finder> => {
  const folder = await mkdtemp(join(tmpdir(), 'bot-auto-order-planted-'));
  const sound = join(folder, 'sound.mjs');
  await bundle(worker, sound);
  let mutants = 0;
  return {
    find: async ({ name, edit }) => {
      const file = edit === undefined ? sound : join(folder, `mutant-${String((mutants += 1))}.mjs`);
      if (edit !== undefined) await bundle(worker, file, edit);
      return search(file, { name, most, orders: 30, hint: hints[name] ?? null });
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
};
