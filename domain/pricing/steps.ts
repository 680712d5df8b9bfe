import * as E from 'fp-ts/lib/Either.js';
import type { Rupiah } from '../rupiah.ts';

/** From so many of one variant on, each costs this. */
export type PriceStep = { readonly from: number; readonly price: Rupiah };

/** What one costs alone, and by how many it gets cheaper. */
export type Stepped = { readonly price: Rupiah; readonly steps: readonly PriceStep[] };

/** At most so many steps. */
export const stepLimit = 10;

/** What is wrong with steps: too many, the same or a smaller quantity again, or a price that is not lower than the one before. */
export type StepsRefusal =
  | { readonly tag: 'TooManySteps' }
  | { readonly tag: 'QuantityNotRising'; readonly step: PriceStep }
  | { readonly tag: 'PriceNotFalling'; readonly step: PriceStep };

/** The steps as they may be kept: quantities rise from two on, and prices fall from the price of one on. */
export const checkSteps = ({ price, steps }: Stepped): E.Either<StepsRefusal, readonly PriceStep[]> => {
  if (steps.length > stepLimit) return E.left({ tag: 'TooManySteps' });
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1] ?? { from: 1, price };
    if (step.from <= before.from) return E.left({ tag: 'QuantityNotRising', step });
    if (step.price >= before.price) return E.left({ tag: 'PriceNotFalling', step });
  }
  return E.right(steps);
};

/** What each of so many costs. More of a thing never costs more for each, whatever its price became meanwhile. */
export const unitPriceFor = ({ price, steps }: Stepped, quantity: number): Rupiah =>
  steps.reduce((best, step) => (quantity >= step.from && step.price < best ? step.price : best), price);
