import * as E from 'fp-ts/lib/Either.js';
import { minutes } from '../../../domain/instant.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { catalogue, filed, stocked } from './catalogue.ts';
import { vouchers } from './vouchers.ts';
import { voucherCode } from '../../../domain/voucher/voucher.ts';
import { openOwnerOnClaims } from './owner-on-claims.ts';
import { openOwnerOnMoney } from './owner-on-money.ts';
import { openOwnerOnWork } from './owner-on-work.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { StockImportId } from '../../../domain/stock/stock-batch.ts';
import { fileNameFor, fileWords } from '../invariants/files-seen.ts';
import { owners } from './people.ts';
import type { ActorContext } from './actor-context.ts';

/** Somebody who keeps the shop: fills shelves, changes prices, has parked jobs run again. */
export type Owner = {
  /** Opens the shop: its catalogue, and something of each product. */
  readonly open: () => Promise<void>;
  /** Does all that waits to be made by hand. */
  readonly finishWork: () => Promise<void>;
  /** Takes what came to the account. */
  readonly readStatement: () => Promise<void>;
  /** Has everything run again that used up its tries. */
  readonly retryParked: () => Promise<void>;
  /** Looks after it for as long as `goOn` says so, some thirty times in `span` milliseconds. */
  readonly keep: (goOn: () => boolean, span: number) => Promise<void>;
};

const encoder = new TextEncoder();

export const openOwner = (context: ActorContext): Owner => {
  const { random, scheduler, telegram, faults, story } = context;
  const me = owners[0]!;
  /** Some shops never have much. */
  const most = random.oneOf([2, 40]);
  let bought = 0;

  const retry = async <A>(words: string, act: () => Promise<E.Either<{ readonly tag: string }, A>>) => {
    const done = await act();
    story.tell('owner 1', () => `${words}: ${E.isRight(done) ? 'ok' : done.left.tag}`);
    if (E.isLeft(done)) {
      await scheduler.sleep(minutes(1));
      return act();
    }
    return done;
  };
  const { answerCases, refund, adjust, confirm, readStatement } = openOwnerOnMoney(context, retry);
  const { setTerms, changeTerms, answerClaims } = openOwnerOnClaims(context, retry);

  const { prepare, rewrite, answerTasks, finishWork } = openOwnerOnWork(context, retry);

  const restock = async (count: number): Promise<void> => {
    const { code } = random.oneOf(stocked);
    const units = Array.from({ length: count }, () => `${code} unit ${(bought += 1)}`);
    const add = () => telegram.bring(me, ({ addUnits }) => addUnits(code, units)());
    await retry(`puts ${count} of ${code} on the shelf`, add);
    const again = units.map((unit) => ` ${unit} `);
    if (faults.strikes('delivery of stock repeated', 0.1))
      await telegram.bring(me, ({ addUnits }) => addUnits(code, again)());
  };

  /** Files are sent to the shop one by one, and go on sale together. */
  const restockFiles = async (count: number): Promise<void> => {
    const { code: product } = random.oneOf(filed);
    let into: StockImportId | null = null;
    const gather = async (name: string, words: string): Promise<boolean> => {
      const given = { by: me, product, into, name, bytes: encoder.encode(words) };
      const taken = await retry(`sends ${name}`, () =>
        telegram.bring(me, ({ shop }) => shop.admin.gatherFile(given)()),
      );
      if (E.isRight(taken)) into = taken.right.id;
      return E.isRight(taken);
    };
    for (let left = count; left > 0; left -= 1) {
      const words = fileWords(product, (bought += 1));
      const isThere = await gather(fileNameFor(words), words);
      // Of two that hold the same, the name of the first is the one that stays.
      if (faults.strikes('delivery of stock repeated', 0.1) && isThere) await gather('again.zip', words);
    }
    if (into === null) return;
    const publish = { by: me, id: into, product };
    await retry(`puts ${product} on the shelf`, () =>
      telegram.bring(me, ({ shop }) => shop.admin.publishUnits(publish)()),
    );
  };

  /** Staff have the goods of any order sent once more, now and then both at once. */
  const sendAgain = async (): Promise<void> => {
    const order = context.anyOrder();
    if (order === null) return;
    faults.count('goods asked for again');
    const ask = (by: BuyerId) => () =>
      telegram.bring(by, ({ shop }) => shop.admin.sendGoodsAgain({ by, order })());
    if (random.chance(0.2)) void ask(owners[1]!)();
    await retry(`has ${order} sent again`, ask(me));
  };

  const retryParked = async (): Promise<void> => {
    const seen = await telegram.bring(me, ({ shop }) => shop.admin.listParked(me)());
    if (E.isLeft(seen)) return;
    for (const { id, task } of seen.right)
      await retry(`has ${task} run again`, () =>
        telegram.bring(me, ({ shop }) => shop.admin.retryJob({ by: me, job: id })()),
      );
  };

  const reprice = async (): Promise<void> => {
    const row = random.oneOf(catalogue);
    const price = rupiah(row.price + random.whole(-5, 5) * 100);
    faults.count('price changed');
    await telegram.bring(me, ({ importCatalogue }) => importCatalogue([{ ...row, price }])());
  };

  /** From two or five on, each for some hundreds less; or no longer. */
  const restep = async (): Promise<void> => {
    const { code, price } = random.oneOf(catalogue);
    const steps = [2, 5]
      .slice(0, random.whole(0, 2))
      .map((from, at) => ({ from, price: rupiah(price - 600 - (at + 1) * random.whole(1, 2) * 100) }))
      .filter(({ price: each }) => each > 0);
    faults.count('price changed');
    await telegram.bring(me, ({ shop }) =>
      shop.admin.changeProduct({ by: me, product: code, change: { steps } })(),
    );
  };

  /** Whoever holds a use of it keeps it. */
  const stopVoucher = async (): Promise<void> => {
    const code = random.oneOf(['COBA10', 'PERTAMA']);
    await retry(`stops ${code}`, () =>
      telegram.bring(me, ({ shop }) => shop.admin.stopVoucher({ by: me, code: voucherCode(code) })()),
    );
  };

  return {
    retryParked,
    finishWork,
    readStatement,
    open: async () => {
      await retry('opens the shop', () =>
        telegram.bring(me, ({ importCatalogue }) => importCatalogue(catalogue)()),
      );
      await setTerms();
      await prepare();
      for (const voucher of vouchers)
        await retry(`makes ${String(voucher.code)}`, () =>
          telegram.bring(me, ({ shop }) =>
            shop.admin.createVoucher({ by: me, voucher, once: String(voucher.code) })(),
          ),
        );
      for (let round = 0; round < 8; round += 1) await restock(random.whole(2, 12));
      for (let round = 0; round < 2; round += 1) await restockFiles(random.whole(2, 8));
    },
    keep: async (goOn, span) => {
      while (goOn()) {
        await scheduler.sleep(random.whole(0, Math.ceil(span / 15)));
        if (random.chance(0.8)) await restock(random.whole(1, most));
        if (random.chance(0.5)) await restockFiles(random.whole(1, 5));
        if (random.chance(0.3)) await sendAgain();
        if (random.chance(0.25)) await reprice();
        if (random.chance(0.25)) await restep();
        if (random.chance(0.05)) await changeTerms();
        if (random.chance(0.01)) await stopVoucher();
        if (random.chance(0.1)) await rewrite();
        if (random.chance(0.4)) await answerTasks();
        if (random.chance(0.4)) await answerClaims();
        if (random.chance(0.4)) await answerCases();
        if (random.chance(0.4)) await refund();
        if (random.chance(0.2)) await adjust();
        if (random.chance(0.35)) await confirm();
        if (random.chance(0.7)) await readStatement();
        if (random.chance(0.1)) await retryParked();
      }
    },
  };
};
