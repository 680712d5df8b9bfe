import { lineNumber } from '../../../domain/order-line.ts';
import * as E from 'fp-ts/lib/Either.js';
import { buyerId, type BuyerId } from '../../../domain/buyer.ts';
import { minutes } from '../../../domain/instant.ts';
import { liveAttempt } from '../../../domain/order.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { catalogue } from './catalogue.ts';
import type { Core } from '../shop/core.ts';
import { owners } from './people.ts';
import type { Surroundings } from './surroundings.ts';

/** Somebody who keeps the shop: fills shelves, changes prices, has parked jobs run again. */
export type Owner = {
  /** Opens the shop: its catalogue, and something of each product. */
  readonly open: () => Promise<void>;
  /** Has everything run again that used up its tries. */
  readonly retryParked: () => Promise<void>;
  /** Looks after it for as long as `goOn` says so, some thirty times in `span` milliseconds. */
  readonly keep: (goOn: () => boolean, span: number) => Promise<void>;
};

export const openOwner = (surroundings: Surroundings): Owner => {
  const { random, scheduler, telegram, faults, story } = surroundings;
  const me = owners[0]!;
  let bought = 0;
  let adjusted = 0;
  let vouched = 0;

  const retry = async <A>(words: string, act: () => Promise<E.Either<{ readonly tag: string }, A>>) => {
    const done = await act();
    story.tell('owner 1', () => `${words}: ${E.isRight(done) ? 'ok' : done.left.tag}`);
    if (E.isLeft(done)) {
      await scheduler.sleep(minutes(1));
      await act();
    }
  };

  const restock = async (count: number): Promise<void> => {
    const { code } = random.oneOf(catalogue);
    const units = Array.from({ length: count }, () => `${code} unit ${(bought += 1)}`);
    const add = () => telegram.bring(me, ({ addUnits }) => addUnits(code, units)());
    await retry(`puts ${count} of ${code} on the shelf`, add);
    if (faults.strikes('delivery of stock repeated', 0.1)) await add();
  };

  /** What waits for a word: answered as it comes, now and then from two phones at once. */
  const answerCases = async (): Promise<void> => {
    const seen = await telegram.bring(me, ({ shop }) => shop.admin.overview(me)());
    if (E.isLeft(seen)) return;
    for (const { order, reference } of seen.right.cases) {
      const answer = random.oneOf(['Deliver', 'Credit', 'RefundOutside'] as const);
      const reply =
        (by: BuyerId) =>
        ({ shop }: Core) =>
          shop.admin.answerCase({ by, order, reference, answer, note: 'as we agreed' })();
      if (faults.strikes('two owners answer at once', 0.2))
        void telegram.bring(owners[1]!, reply(owners[1]!));
      await retry(`answers ${reference} by ${answer}`, () => telegram.bring(me, reply(me)));
    }
  };

  const retryParked = async (): Promise<void> => {
    const seen = await telegram.bring(me, ({ shop }) => shop.admin.overview(me)());
    if (E.isLeft(seen)) return;
    for (const { id, task } of seen.right.parked)
      await retry(`has ${task} run again`, () =>
        telegram.bring(me, ({ shop }) => shop.admin.retryJob(me, id)()),
      );
  };

  const refund = async (): Promise<void> => {
    const order = surroundings.anyOrder();
    if (order === null) return;
    const to = random.chance(0.7)
      ? ({ tag: 'Balance' } as const)
      : ({ tag: 'Outside', reference: 'transfer 1' } as const);
    const line = random.chance(0.5) ? null : lineNumber(random.whole(1, 3));
    const request = { by: me, order, line, goods: 'Burned', to, reason: 'did not work' } as const;
    const give = () => telegram.bring(me, ({ shop }) => shop.admin.refundOrder(request)());
    if (faults.strikes('tapped twice', 0.1)) void give();
    await retry(`refunds ${order} to ${to.tag}`, give);
  };

  const adjust = async (): Promise<void> => {
    const order = surroundings.anyOrder();
    if (order === null) return;
    const buyer = buyerId(Number(/\d+/.exec(order)?.[0]));
    const amount = random.whole(1, 60) * 1_000 * (random.chance(0.8) ? 1 : -1);
    const command = { by: me, buyer, amount, reason: 'for the trouble', once: `hand-${(adjusted += 1)}` };
    const give = () => telegram.bring(me, ({ shop }) => shop.admin.adjustBalance(command)());
    if (faults.strikes('tapped twice', 0.1)) void give();
    await retry(`changes the balance of ${buyer} by ${amount}`, give);
  };

  /** Money came where the gateway cannot see it; the buyer may pay the bill all the same. */
  const confirm = async (): Promise<void> => {
    const order = surroundings.anyOrder();
    if (order === null) return;
    const seen = await telegram.bring(me, ({ shop }) => shop.admin.inspectOrder(me, order)());
    if (E.isLeft(seen) || seen.right.order.tag === 'Delivered') return;
    const { total } = seen.right.order;
    if (liveAttempt(seen.right.order) !== undefined) faults.count('owner vouches while a bill is open');
    const amount = random.chance(0.8) ? total : rupiah(Math.max(1, total + random.whole(-900, 5_000)));
    const reference = `transfer ${String((vouched += 1))}`;
    const command = { by: me, order, amount, reason: 'paid by transfer', reference } as const;
    const vouch = () => telegram.bring(me, ({ shop }) => shop.admin.confirmPayment(command)());
    if (faults.strikes('tapped twice', 0.1)) void vouch();
    await retry(`vouches for Rp ${amount} for ${order}`, vouch);
  };

  const reprice = async (): Promise<void> => {
    const row = random.oneOf(catalogue);
    const price = rupiah(row.price + random.whole(-5, 5) * 100);
    faults.count('price changed');
    await telegram.bring(me, ({ importCatalogue }) => importCatalogue([{ ...row, price }])());
  };

  return {
    retryParked,
    open: async () => {
      await retry('opens the shop', () =>
        telegram.bring(me, ({ importCatalogue }) => importCatalogue(catalogue)()),
      );
      for (let round = 0; round < 8; round += 1) await restock(random.whole(2, 12));
    },
    keep: async (goOn, span) => {
      while (goOn()) {
        await scheduler.sleep(random.whole(0, Math.ceil(span / 15)));
        if (random.chance(0.8)) await restock(random.whole(1, 40));
        if (random.chance(0.1)) await reprice();
        if (random.chance(0.3)) await answerCases();
        if (random.chance(0.2)) await refund();
        if (random.chance(0.2)) await adjust();
        if (random.chance(0.3)) await confirm();
        if (random.chance(0.1)) await retryParked();
      }
    },
  };
};
