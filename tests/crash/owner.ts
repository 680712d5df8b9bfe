import { setTimeout as sleep } from 'node:timers/promises';
import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { memoryLog } from '../../adapters/memory/log.ts';
import { openDatabase } from '../../adapters/postgres/kit/database.ts';
import { postgresStores } from '../../adapters/postgres/stores.ts';
import { addFiles } from '../../application/stocking/add-files.ts';
import { noFacts } from '../../domain/stock/stock-batch.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import { nothing, rupiah } from '../../domain/rupiah.ts';
import { voucherCode, type Voucher } from '../../domain/voucher/voucher.ts';
import { keysOfShop } from '../support/shop-keys.ts';
import { importsCatalogue, stocksFiles, stocksUnits } from '../support/shop-files.ts';
import { fillShelves } from '../support/shop-stock.ts';
import type { World } from '../support/shop-world.ts';
import type { Chance } from './chance.ts';
import type { EventLog } from './event-log.ts';
import {
  filed,
  fileNameOf,
  mostShared,
  others,
  plenty,
  products,
  scarce,
  sharedText,
  vouchers,
  warranties,
  type Code,
  type Supplies,
} from './shelf.ts';

/** The owner, who keeps the shelves filled from files beside the running shop. */
export type Owner = { readonly end: () => Promise<void> };

const aVoucher = (code: string, cut: Voucher['cut'], uses: number): Voucher => ({
  code: voucherCode(code),
  cut,
  scope: { tag: 'All' },
  minSpend: nothing,
  withSteps: true,
  quota: uses,
  perBuyer: 2,
  firstOrderOnly: false,
  from: null,
  until: null,
});

const usable: readonly Voucher[] = [
  aVoucher(vouchers[0], { tag: 'Percent', percent: 10, ceiling: null }, 6),
  aVoucher(vouchers[1], { tag: 'Amount', amount: rupiah(3_000) }, 500),
];

const encoder = new TextEncoder();

const asFiles = (units: readonly string[]) =>
  units.map((unit) => ({ name: fileNameOf(unit), bytes: encoder.encode(unit) }));

/** What is the same to everybody, the vouchers, and what is on the shelves as files. */
const writesOthers = async (
  url: string,
  dataDir: string,
  files: ReadonlyMap<Code, readonly string[]>,
): Promise<void> => {
  const database = openDatabase({ url, poolSize: 1, log: memoryLog() });
  try {
    const stores = postgresStores(database, keysOfShop(dataDir));
    const shared = others.filter(({ kind }) => kind === 'shared').map(({ code }) => variantCode(code));
    const tasks: readonly TE.TaskEither<{ readonly tag: string }, unknown>[] = [
      ...shared.map((code) => stores.sharedGoods.write(code, sharedText(code), [], [])),
      ...shared.slice(1).map((code) => stores.sharedGoods.limit(code, mostShared, [], [])),
      ...[...files].map(([code, units]) =>
        addFiles(stores)<never>(
          variantCode(code),
          asFiles(units).map(({ name, bytes }) => ({ name, bytes: TE.right(bytes) })),
          noFacts,
        ),
      ),
      ...usable.map((one) => stores.vouchers.create(one, [])),
      ...[...warranties].map(([code, policy]) =>
        stores.warranties.setTerms(variantCode(code), { days: 30, policy }, []),
      ),
    ];
    for (const task of tasks) {
      const kept = await task();
      if (E.isLeft(kept)) throw new Error(`the other goods were not kept: ${kept.left.tag}`);
    }
  } finally {
    await database.close();
  }
};

/** So many units of a product lie there from the beginning. */
const firstOf = (code: Code): number => (plenty.includes(code) ? 80 : filed.includes(code) ? 24 : 4);

/** Everything is on its shelf once. */
export const fillsShelves = async (url: string, dataDir: string, supplies: Supplies): Promise<void> => {
  const filled = products.map((product) => ({
    ...product,
    units: supplies.next(product.code, firstOf(product.code)),
  }));
  const inText = filled.map((product) =>
    filed.includes(product.code) ? { ...product, units: [] } : product,
  );
  const kept = await fillShelves(url, dataDir, inText)();
  if (E.isLeft(kept)) throw new Error(`the shelves were not filled: ${kept.left.tag}`);
  const more = await fillShelves(url, dataDir, others)();
  if (E.isLeft(more)) throw new Error(`the other goods were not kept: ${more.left.tag}`);
  const files = filled.filter(({ code }) => filed.includes(code));
  await writesOthers(url, dataDir, new Map(files.map(({ code, units }) => [code, units])));
  filled.forEach(({ code, units }) => supplies.taken(code, units));
};

/** Prices go up and down a little; an order keeps its own. */
const changesPrices = async (world: World, chance: Chance): Promise<void> => {
  const dearer = products.map((product) => ({ ...product, price: product.price + chance.between(0, 9) }));
  await importsCatalogue(world, dearer);
};

/** A command that a kill cut short says nothing: the same file is given again until it is taken. */
const gives = async (
  world: World,
  supplies: Supplies,
  code: Code,
  units: readonly string[],
): Promise<void> => {
  for (let tries = 0; tries < 10; tries += 1) {
    const { code: ended } = await (filed.includes(code)
      ? stocksFiles(world, code, asFiles(units))
      : stocksUnits(world, code, units));
    if (ended === 0) return supplies.taken(code, units);
  }
};

export const restocks = (world: World, supplies: Supplies, chance: Chance, events: EventLog): Owner => {
  const ending = new AbortController();
  const go = async (): Promise<void> => {
    for (;;) {
      await sleep(chance.between(4_000, 9_000), undefined, { signal: ending.signal }).catch(() => undefined);
      if (ending.signal.aborted) return;
      if (chance.happens(0.2)) await changesPrices(world, chance);
      const code = chance.oneOf([...scarce, ...plenty, ...filed].map((one) => [1, one]));
      const units = supplies.next(
        code,
        plenty.includes(code)
          ? chance.between(40, 80)
          : filed.includes(code)
            ? chance.between(8, 16)
            : chance.between(2, 5),
      );
      await gives(world, supplies, code, units);
      events.write(`the owner put ${String(units.length)} of ${code} on the shelf`);
    }
  };
  const going = go();
  return {
    end: async () => {
      ending.abort();
      await going;
    },
  };
};
