import { differences } from '../domain/pricing/random-baskets.ts';
import type { Figure } from './figure.ts';

/** How many random baskets the shop prices otherwise than the oracle of its tests, and how fast both are. */
export const benchPrices = (quick: boolean): readonly Figure[] => {
  const baskets = quick ? 50_000 : 1_000_000;
  const before = performance.now();
  const found = differences(Date.now(), baskets);
  const took = (performance.now() - before) / 1_000;
  for (const one of found.slice(0, 10)) console.log(one);
  const part = 'prices';
  return [
    {
      part,
      what: `differences from the oracle in ${baskets.toLocaleString('en-GB')} random baskets`,
      value: found.length,
      unit: 'of them',
      goal: 1,
    },
    { part, what: 'baskets priced by shop and oracle', value: baskets / took, unit: '/s', goal: null },
  ];
};
