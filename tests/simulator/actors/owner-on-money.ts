import * as E from 'fp-ts/lib/Either.js';
import { buyerId, type BuyerId } from '../../../domain/people/buyer.ts';
import { isDeposit, liveAttempt, type Order, type OrderId } from '../../../domain/order/order.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import type { Core } from '../shop/core.ts';
import { owners } from './people.ts';
import type { Transfer } from '../outside/bank.ts';
import type { ActorContext } from './actor-context.ts';

type Answer<A> = E.Either<{ readonly tag: string }, A>;
/** Does something, once more when it failed, and answers with what it came to. */
export type Insist = <A>(words: string, act: () => Promise<Answer<A>>) => Promise<Answer<A>>;

/** What owners do with money, each thing under words of its own; now and then both at once, or the same thing again. */
export type OwnerOnMoney = {
  /** Answers what waits for a word. */
  readonly answerCases: () => Promise<void>;
  readonly refund: () => Promise<void>;
  readonly adjust: () => Promise<void>;
  readonly confirm: () => Promise<void>;
  /** Goes through the statement of the account, and vouches for what came. */
  readonly readStatement: () => Promise<void>;
};

const me = owners[0]!;
const partner = owners[1]!;

export const openOwnerOnMoney = (context: ActorContext, insist: Insist): OwnerOnMoney => {
  const { random, scheduler, telegram, faults, watch, pay, bank } = context;
  let said = 0;
  /** Orders that something was given back for, or that were not paid in full. */
  const touchy: OrderId[] = [];
  const transfers: Transfer[] = [];

  const numbered = (words: string): string => `${words} no. ${String((said += 1))}`;

  const inspect = async (id: OrderId): Promise<Order | null> => {
    const seen = await telegram.bring(me, ({ shop }) => shop.admin.inspectOrder(me, id)());
    watch.orderAsked(id, E.isLeft(seen) ? seen.left : null);
    return E.isRight(seen) ? seen.right.order : null;
  };

  const giveBack = (by: BuyerId, { id, lines }: Order) => {
    const to = random.chance(0.7)
      ? ({ tag: 'Balance' } as const)
      : ({ tag: 'Outside', reference: 'transfer 1' } as const);
    const line = random.chance(0.4) || lines.length === 0 ? null : random.oneOf(lines).number;
    const reason = numbered('did not work');
    watch.owners.refund(reason, { line, to: to.tag });
    const request = { by, order: id, line, goods: 'Burned', to, reason } as const;
    return ({ shop }: Core) => shop.admin.refundOrder(request)();
  };

  const refund = async (): Promise<void> => {
    const again = touchy.length > 0 && random.chance(0.5) ? random.oneOf(touchy) : null;
    const id = again ?? context.anyOrder();
    const order = id === null ? null : await inspect(id);
    if (order === null) return;
    if (again === null && order.tag === 'Delivered' && !isDeposit(order)) touchy.push(order.id);
    const give = giveBack(me, order);
    if (faults.strikes('tapped twice', 0.1)) void telegram.bring(me, give);
    if (faults.strikes('two owners refund at once', 0.2))
      void telegram.bring(partner, giveBack(partner, order));
    const given = await insist(`refunds ${order.id}`, () => telegram.bring(me, give));
    watch.orderAsked(order.id, E.isLeft(given) ? given.left : null);
  };

  const adjust = async (): Promise<void> => {
    const order = context.anyOrder();
    if (order === null) return;
    const buyer = buyerId(Number(/\d+/.exec(order)?.[0]));
    const amount = random.whole(1, 60) * 1_000 * (random.chance(0.8) ? 1 : -1);
    const reason = numbered('for the trouble');
    const command = { by: me, buyer, amount, reason, once: reason };
    watch.owners.change(reason, { buyer, amount });
    const give = () => telegram.bring(me, ({ shop }) => shop.admin.adjustBalance(command)());
    if (faults.strikes('tapped twice', 0.1)) void give();
    const done = await insist(`changes the balance of ${buyer} by ${amount}`, give);
    if (E.isRight(done)) watch.owners.changed(reason);
  };

  /** Money came where the gateway cannot see it. */
  const newTransfer = ({ id, total }: Order): Transfer => {
    const off = random.oneOf([0, 0, 0, -900, -1, 5_000]);
    const amount = rupiah(Math.max(1, total + off));
    const transfer = { order: id, reference: numbered('transfer'), amount };
    watch.owners.transfer(transfer.reference, amount);
    transfers.push(transfer);
    return transfer;
  };

  const vouch =
    (by: BuyerId, { order, amount, reference }: Transfer) =>
    ({ shop }: Core) =>
      shop.admin.confirmPayment({ by, order, amount, reason: 'paid by transfer', reference })();

  const take = async (transfer: Transfer): Promise<void> => {
    const { order, amount, reference } = transfer;
    const mine = vouch(me, transfer);
    if (faults.strikes('tapped twice', 0.1)) void telegram.bring(me, mine);
    if (faults.strikes('two owners vouch at once', 0.2))
      void telegram.bring(partner, vouch(partner, transfer));
    const taken = await insist(`vouches for Rp ${amount} for ${order}`, () => telegram.bring(me, mine));
    if (E.isRight(taken)) watch.owners.took(reference, order);
  };

  /** The buyer may pay the invoice all the same, and an owner may have forgotten that they vouched for a transfer before. */
  const confirm = async (): Promise<void> => {
    const isForgotten = transfers.length > 0 && random.chance(0.4);
    const newest = random.chance(0.6) ? context.newestOrder() : context.anyOrder();
    const id = isForgotten ? random.oneOf(transfers).order : newest;
    const order = id === null ? null : await inspect(id);
    if (order === null || (order.tag === 'Delivered' && !isForgotten)) return;
    const live = liveAttempt(order);
    if (live !== undefined) faults.count('owner vouches while an invoice is open');
    if (live !== undefined && faults.strikes('paid while an owner vouches', 0.3))
      scheduler.later(random.whole(0, 1_500), () => {
        pay(order.buyer, live.reference, rupiah(order.total + random.oneOf([0, 2_000])), false);
      });
    const transfer = isForgotten ? transfers.find((one) => one.order === id)! : newTransfer(order);
    await take(transfer);
  };

  const readStatement = async (): Promise<void> => {
    for (const transfer of bank.unseen()) {
      transfers.push(transfer);
      await take(transfer);
    }
  };

  const answerCases = async (): Promise<void> => {
    const seen = await telegram.bring(me, ({ shop }) => shop.admin.listCases(me)());
    if (E.isLeft(seen)) return;
    for (const { order, reference } of seen.right) {
      const answer = random.oneOf(['Deliver', 'Credit', 'RefundOutside'] as const);
      if (answer === 'Deliver') touchy.push(order);
      const reply =
        (by: BuyerId) =>
        ({ shop }: Core) =>
          shop.admin.answerCase({ by, order, reference, answer, note: 'as we agreed' })();
      if (faults.strikes('two owners answer at once', 0.2)) void telegram.bring(partner, reply(partner));
      await insist(`answers ${reference} by ${answer}`, () => telegram.bring(me, reply(me)));
    }
  };

  return { answerCases, refund, adjust, confirm, readStatement };
};
