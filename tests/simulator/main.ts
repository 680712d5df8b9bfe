import { readOptions, type Options } from './options.ts';
import { plantedMistakes } from './planted/all.ts';
import { readHints, writeHints } from './planted/hints.ts';
import { progressOn } from './progress.ts';
import { openFinder } from './runs/find-planted.ts';
import { findAll } from './runs/planted.ts';
import { reportOn } from './runs/report.ts';
import { simulate, type Outcome } from './runs/simulate.ts';
import { simulateAll } from './runs/simulate-all.ts';

/** Lives through a seed once more and says all that happened. */
const tell = async (seed: number, orders: number): Promise<Outcome> => {
  const outcome = await simulate({ seed, orders, isTold: true });
  console.log(outcome.story.join('\n'));
  return outcome;
};

const runMany = async ({ seeds, orders, workers }: Options): Promise<readonly Outcome[]> => {
  const done = progressOn(process.stderr, seeds.length);
  const outcomes = await simulateAll({ seeds, orders, workers, done });
  const broken = outcomes.find(({ violation }) => violation !== null);
  if (broken !== undefined) await tell(broken.seed, orders);
  return outcomes;
};

const names = plantedMistakes.map(({ name }) => name);

/** Writes each place down as soon as it is known: a search that is broken off has not been for nothing. */
const lookForPlanted = async ({ workers, write }: Options): Promise<number> => {
  const hints = await readHints();
  const finder = await openFinder(hints);
  const known = { ...hints };
  try {
    return await findAll(plantedMistakes, finder, workers, console.log, (name, seed) => {
      known[name] = seed;
      if (write) writeHints(names, known);
    });
  } finally {
    await finder.close();
  }
};

const run = async (options: Options): Promise<number> => {
  if (options.planted) return lookForPlanted(options);
  const { told, orders } = options;
  const outcomes = told === null ? await runMany(options) : [await tell(told, orders)];
  const { lines, code } = reportOn(outcomes, orders);
  console.log(lines.join('\n'));
  return code;
};

const options = readOptions(process.argv.slice(2));
if ('said' in options) {
  console.log(options.said.trimEnd());
  process.exitCode = options.code;
} else {
  process.exitCode = await run(options);
}
