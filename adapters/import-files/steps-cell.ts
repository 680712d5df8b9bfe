import * as E from 'fp-ts/lib/Either.js';
import type * as t from 'io-ts';
import { rupiah } from '../../domain/rupiah.ts';
import type { PriceStep } from '../../domain/pricing/steps.ts';
import { cell } from './cell.ts';

const form = /^(\d{1,6})\s*:\s*(\d{1,15})$/;

export const parseStep = (text: string): PriceStep | null => {
  const [, from, price] = form.exec(text.trim()) ?? [];
  return from === undefined || price === undefined || Number(price) < 1
    ? null
    : { from: Number(from), price: rupiah(Number(price)) };
};

const isSteps = (u: unknown): u is readonly PriceStep[] => Array.isArray(u);

export const stepsIn = <A>(written: string, parse: (text: string) => A): readonly A[] =>
  written.split(/[;,\n]/).map(parse);

/** An empty cell takes the steps away. */
export const Steps: t.Type<readonly PriceStep[], unknown> = cell(isSteps, (written) => {
  const steps = written === '' ? [] : stepsIn(written, parseStep);
  return steps.every((step) => step !== null)
    ? E.right(steps)
    : E.left('must be quantities with a price for each, in whole rupiah, for example 5:33000; 10:30000');
});
