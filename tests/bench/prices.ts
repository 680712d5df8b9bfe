import * as E from 'fp-ts/lib/Either.js';
import { termsOf } from '../../domain/voucher/voucher.ts';
import { openStore } from '../adapters/postgres/postgres-under-test.ts';
import { filledCart, greeted, stockUp } from '../support/fixture/shop.ts';
import { netflix } from '../support/builders/products.ts';
import { orderFor } from '../support/builders/orders.ts';
import { placementOf } from '../support/builders/decisions.ts';
import { differences } from '../domain/pricing/random-baskets.ts';
import { aVoucher } from '../support/builders/vouchers.ts';
import { answerOf, outcomesOf } from '../support/either.ts';
import type { Figure } from './figure.ts';

const part = 'prices';

/** How many random baskets the shop prices otherwise than the oracle of its tests, and how fast both are. */
const baskets = (count: number): readonly Figure[] => {
  const before = performance.now();
  const found = differences(Date.now(), count);
  const took = (performance.now() - before) / 1_000;
  for (const one of found.slice(0, 10)) console.log(one);
  return [
    {
      part,
      what: `differences from the oracle in ${count.toLocaleString('en-GB')} random baskets`,
      value: found.length,
      unit: 'of them',
      goal: 1,
    },
    { part, what: 'baskets priced by shop and oracle', value: count / took, unit: '/s', goal: null },
  ];
};

/** A voucher with ten uses, and so many buyers who all place an order with it at once. */
const rush = async (count: number): Promise<readonly Figure[]> => {
  const uses = 10;
  const store = await openStore(16);
  try {
    await stockUp(store, netflix, count);
    const voucher = aVoucher({ quota: uses });
    await answerOf(store.vouchers.create(voucher, []));
    const orders = [];
    for (let n = 1; n <= count; n += 1)
      orders.push({ ...orderFor(await greeted(store, n)), voucher: termsOf(voucher) });
    const versions = await Promise.all(orders.map((order) => filledCart(store, order)));
    const before = performance.now();
    const outcomes = await outcomesOf(
      orders.map((order, n) => store.orders.place(placementOf(order), versions[n] ?? 0)),
    );
    const took = performance.now() - before;
    const placed = outcomes.filter(E.isRight).length;
    const errors = outcomes.filter((one) => E.isLeft(one) && one.left.tag !== 'VoucherGone').length;
    const buyers = `${count.toLocaleString('en-GB')} buyers, ${String(uses)} uses of a voucher, at once`;
    return [
      {
        part,
        what: `${buyers}: too many or too few`,
        value: Math.abs(placed - uses),
        unit: 'of them',
        goal: 1,
      },
      { part, what: `${buyers}: errors`, value: errors, unit: 'of them', goal: 1 },
      { part, what: `${buyers}: until all are answered`, value: took, unit: 'ms', goal: null },
    ];
  } finally {
    await store.close();
  }
};

export const benchPrices = async (quick: boolean): Promise<readonly Figure[]> => [
  ...baskets(quick ? 50_000 : 1_000_000),
  ...(await rush(1_000)),
];
