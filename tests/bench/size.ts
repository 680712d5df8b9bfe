import { fillWithHistory } from '../adapters/postgres/history.ts';
import { openStore } from '../adapters/postgres/postgres-under-test.ts';
import { netflix, stockUp, units } from '../contracts/shop.ts';
import { answerOf } from '../contracts/store-under-test.ts';
import type { Figure } from './figure.ts';

const timed = async (what: string, goal: number | null, act: () => Promise<unknown>): Promise<Figure> => {
  const begun = performance.now();
  await act();
  return { part: 'size', what, value: performance.now() - begun, unit: 'ms', goal };
};

/** What the store takes at once: the most units that one file may hold, and the audit of a shop that has been open for years. */
export const benchSize = async (quick: boolean): Promise<readonly Figure[]> => {
  const [orders, count] = quick ? [30_000, 40_000] : [300_000, 400_000];
  const store = await openStore(4);
  const { books, stock } = store;
  try {
    await stockUp(store, netflix, []);
    const goods = units(netflix, count);
    const figures = [
      await timed(`${String(count)} units sealed and put on the shelf`, null, () =>
        answerOf(stock.add(netflix, goods)),
      ),
      await timed(`the same again, none of them new`, null, () => answerOf(stock.add(netflix, goods))),
    ];
    await fillWithHistory(store, orders);
    return [
      ...figures,
      await timed(`every question of the audit, ${String(orders)} orders`, 30_000, () =>
        answerOf(books.violations()),
      ),
    ];
  } finally {
    await store.close();
  }
};
