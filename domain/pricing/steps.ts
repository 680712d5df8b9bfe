import * as E from 'fp-ts/lib/Either.js';
import type { Rupiah } from '../rupiah.ts';
import type { Level } from './level.ts';

/** From so many of one variant on, each costs this. */
export type PriceStep = { readonly from: number; readonly price: Rupiah };

/** What one costs alone, and by how many it gets cheaper. */
export type Stepped = { readonly price: Rupiah; readonly steps: readonly PriceStep[] };

/** What each costs for buyers of a level, from one on or from more on. */
export type LevelSteps = { readonly level: Level; readonly steps: readonly PriceStep[] };

/** What everybody pays, and what those of a level pay. */
export type Priced = Stepped & { readonly levels: readonly LevelSteps[] };

/** At most so many steps. */
export const stepLimit = 10;

/** What is wrong with steps: too many, the same or a smaller quantity again, a price that is not lower than the one before, or not lower than everybody's. */
export type StepsRefusal =
  | { readonly tag: 'TooManySteps' }
  | { readonly tag: 'QuantityNotRising'; readonly step: PriceStep }
  | { readonly tag: 'PriceNotFalling'; readonly step: PriceStep }
  | { readonly tag: 'NotCheaper'; readonly step: PriceStep; readonly everybody: Rupiah };

type Checked = E.Either<StepsRefusal, readonly PriceStep[]>;

/** The steps as they may be kept: quantities rise from two on, and prices fall from the price of one on. */
export const checkSteps = ({ price, steps }: Stepped): Checked => {
  if (steps.length > stepLimit) return E.left({ tag: 'TooManySteps' });
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1] ?? { from: 1, price };
    if (step.from <= before.from) return E.left({ tag: 'QuantityNotRising', step });
    if (step.price >= before.price) return E.left({ tag: 'PriceNotFalling', step });
  }
  return E.right(steps);
};

/** The price that is reached with so many; a step that is not below the one before is passed over. */
const reached = (price: Rupiah, steps: readonly PriceStep[], quantity: number): Rupiah =>
  steps.reduce((best, step) => (quantity >= step.from && step.price < best ? step.price : best), price);

/** The steps of a level as they may be kept: quantities rise from one on, prices fall and are below what everybody pays. */
export const checkLevelSteps = (everybody: Stepped, steps: readonly PriceStep[]): Checked => {
  if (steps.length > stepLimit) return E.left({ tag: 'TooManySteps' });
  let before = { from: 0, price: Infinity };
  for (const step of steps) {
    const usual = reached(everybody.price, everybody.steps, step.from);
    if (step.from <= before.from) return E.left({ tag: 'QuantityNotRising', step });
    if (step.price >= before.price) return E.left({ tag: 'PriceNotFalling', step });
    if (step.price >= usual) return E.left({ tag: 'NotCheaper', step, everybody: usual });
    before = step;
  }
  return E.right(steps);
};

const stepsFor = ({ steps, levels }: Priced, level: Level | null): readonly PriceStep[] => [
  ...steps,
  ...(levels.find((own) => own.level === level)?.steps ?? []),
];

/**
 * What each of so many costs a buyer of this level. More of a thing never costs more for each, and a level never costs
 * more than none, whatever the prices became meanwhile.
 */
export const unitPriceFor = (priced: Priced, quantity: number, level: Level | null): Rupiah =>
  reached(priced.price, stepsFor(priced, level), quantity);

/** What a buyer of this level pays for one, and by how many it gets cheaper for them. */
export const pricesFor = (priced: Priced, level: Level | null): Stepped => {
  const isCheaper = ({ from, price }: PriceStep): boolean => price < unitPriceFor(priced, from - 1, level);
  const quantities = [...new Set(stepsFor(priced, level).map(({ from }) => from))].sort((a, b) => a - b);
  const steps = quantities.map((from) => ({ from, price: unitPriceFor(priced, from, level) }));
  return {
    price: unitPriceFor(priced, 1, level),
    steps: steps.filter((step) => step.from > 1 && isCheaper(step)),
  };
};
