import type { Who } from '../../domain/broadcast/audience.ts';
import { categoryId, variantCode } from '../../domain/catalogue/product.ts';
import { instant } from '../../domain/instant.ts';
import { fillWithHistory } from '../adapters/postgres/history.ts';
import { openStore, type OpenedStore } from '../adapters/postgres/postgres-under-test.ts';
import { netflix, units } from '../support/builders/products.ts';
import { stockUp } from '../support/fixture/shop.ts';
import { answerOf } from '../support/either.ts';
import type { Figure } from './figure.ts';

const timed = async (what: string, goal: number | null, act: () => Promise<unknown>): Promise<Figure> => {
  const begun = performance.now();
  await act();
  return { part: 'size', what, value: performance.now() - begun, unit: 'ms', goal };
};

/** So many wallets with a balance, written past the guards of the ledger, and what is counted of them. */
const fillWallets = async ({ sql }: Pick<OpenedStore, 'sql'>, wallets: number): Promise<void> => {
  await sql(
    `begin;
     set local statement_timeout = 0;
     alter table wallets disable trigger user;
     insert into wallets (buyer_id, balance) select 1000000000 + n, n % 100000 + 1 from generate_series(1, ${String(wallets)}) as n;
     delete from wallet_tallies;
     insert into wallet_tallies (shard, holders, balances) select 0, count(*), sum(balance) from wallets;
     alter table wallets enable trigger user;
     commit`,
  );
  await sql('analyze wallets');
};

const audiences: readonly Who[] = [
  { tag: 'Everyone' },
  { tag: 'Buyers' },
  { tag: 'NeverBought' },
  { tag: 'BuyersOf', product: variantCode('P7') },
  { tag: 'BuyersIn', category: categoryId(1) },
  { tag: 'Quiet', days: 30 },
];

/** So many people in all, and how long it takes to say how many of them each audience has. */
const countAudiences = async (store: OpenedStore, people: number): Promise<readonly Figure[]> => {
  await store.sql(`insert into buyers (id, first_name, language_guessed, first_seen_at, named_at)
    select 2000000000 + n, 'X', 'id', now(), now() from generate_series(1, ${String(people)} - (select count(*) from buyers)) as n`);
  await store.sql('analyze buyers');
  const figures: Figure[] = [];
  for (const who of audiences)
    figures.push(
      await timed(`an audience counted, ${who.tag} of ${String(people)} people`, 2_000, () =>
        answerOf(store.broadcasts.countAudience({ who, language: null }, instant(Date.now()))),
      ),
    );
  return figures;
};

/** What the store takes at once: the most units that one file may hold, and the audit of a shop that has been open for years. */
export const benchSize = async (quick: boolean): Promise<readonly Figure[]> => {
  const [orders, count, wallets] = quick ? [30_000, 40_000, 100_000] : [300_000, 400_000, 1_000_000];
  const store = await openStore(4);
  const { books, stock } = store;
  try {
    await stockUp(store, netflix, 0);
    const goods = units(netflix, count);
    const figures = [
      await timed(`${String(count)} units sealed and put on the shelf`, null, () =>
        answerOf(stock.add(netflix, goods)),
      ),
      await timed(`the same again, none of them new`, null, () => answerOf(stock.add(netflix, goods))),
    ];
    await fillWithHistory(store, orders);
    const audit = await timed(`every question of the audit, ${String(orders)} orders`, 30_000, () =>
      answerOf(books.violations()),
    );
    await fillWallets(store, wallets);
    const home = (): Promise<unknown> => answerOf(store.wallets.holders({ offset: 0, limit: 10 }));
    await home();
    return [
      ...figures,
      audit,
      await timed(`balances on the owner’s home, ${String(wallets)} wallets`, 5, home),
      ...(await countAudiences(store, wallets)),
    ];
  } finally {
    await store.close();
  }
};
