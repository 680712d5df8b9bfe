import { faultKinds, type FaultKind } from '../outside/faults.ts';
import type { Outcome } from './simulate.ts';

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, number) => sum + number, 0);

const countedOf = (outcomes: readonly Outcome[]): ReadonlyMap<FaultKind, number> => {
  const counted = new Map<FaultKind, number>();
  for (const [kind, times] of outcomes.flatMap(({ faults }) => faults))
    counted.set(kind, (counted.get(kind) ?? 0) + times);
  return counted;
};

/** Every kind of fault and how often it struck, also those that never did. */
const faultLines = (counted: ReadonlyMap<FaultKind, number>): readonly string[] =>
  faultKinds.map((kind) => `${String(counted.get(kind) ?? 0).padStart(9)}  ${kind}`);

const brokenLines = (broken: readonly Outcome[], orders: number): readonly string[] => {
  const [first] = broken;
  if (first === undefined) return [];
  return [
    ...broken.map(
      ({ seed, violation }) => `seed ${seed}: ${violation!.promise} is broken: ${violation!.words}`,
    ),
    `the story again: npm run simulate -- --seed ${first.seed} --orders ${orders}`,
  ];
};

export type Report = { readonly lines: readonly string[]; readonly code: 0 | 1 };

/** What a run says at its end, and its exit code: 1 when a promise was broken. */
export const reportOn = (outcomes: readonly Outcome[], ordersOfEach: number): Report => {
  const counted = countedOf(outcomes);
  const broken = outcomes.filter(({ violation }) => violation !== null);
  const orders = sumOf(outcomes.map((outcome) => outcome.orders));
  const faults = sumOf(counted.values());
  return {
    code: broken.length === 0 ? 0 : 1,
    lines: [
      'faults',
      ...faultLines(counted),
      ...brokenLines(broken, ordersOfEach),
      `seeds ${outcomes.length}, orders ${orders}, faults ${faults}, violations ${broken.length}`,
    ],
  };
};
