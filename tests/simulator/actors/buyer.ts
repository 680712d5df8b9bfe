import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import type { QuantityChange } from '../../../application/cart/change-quantity.ts';
import type { CartView } from '../../../application/cart/show-cart.ts';
import type { PaymentAnswer } from '../../../application/payment/request-payment.ts';
import type { Profile } from '../../../domain/people/buyer.ts';
import type { CartId } from '../../../domain/catalogue/cart.ts';
import { after, between, minutes, seconds } from '../../../domain/instant.ts';
import { liveAttempt, type Order, type OrderId } from '../../../domain/order/order.ts';
import type { MethodId, PaymentReference } from '../../../domain/payment/payment.ts';
import { rupiah, type Rupiah } from '../../../domain/rupiah.ts';
import type { UseCases } from '../../../application/use-cases.ts';
import { catalogue } from './catalogue.ts';
import { openClaimant } from './claimant.ts';
import { openTaskMinder } from './task-minder.ts';
import { fee } from '../outside/gateway.ts';
import { meddling } from './meddling.ts';
import { codes } from './vouchers.ts';
import type { ActorContext } from './actor-context.ts';

type No = { readonly tag: string };

/** What an answer of the shop says in one word. */
const wordOf = (answer: unknown): string => {
  if (typeof answer !== 'object' || answer === null) return 'ok';
  return 'tag' in answer && typeof answer.tag === 'string' ? answer.tag : 'ok';
};

/** Somebody who buys: taps, comes back, pays sooner, later, wrongly or never. */
export type Buyer = {
  /** One visit to the shop, from the greeting to the payment or its omission. */
  readonly visit: () => Promise<void>;
  /** Looks after what is made by hand for them: corrects what came back, gives up what takes too long. */
  readonly mindTasks: () => Promise<void>;
  /** Claims a unit of the last order whose warranty is over, if there is one. */
  readonly claimLate: () => Promise<void>;
  /** Comes back to see what is still owed to them. */
  readonly comeBack: () => Promise<void>;
};

export const openBuyer = (profile: Profile, context: ActorContext): Buyer => {
  const { random, scheduler, telegram, faults, story, watch, gateway, bank, methods, clock, phones, pay } =
    context;
  const { id, firstName } = profile;

  /** One tap: null when the shop turned it away as too fast. */
  const tap = <L extends No, A>(
    words: string,
    act: (shop: UseCases) => TE.TaskEither<L, A>,
  ): Promise<E.Either<L | No, A> | null> =>
    telegram.bring(id, async ({ shop }) => {
      const verdict = await shop.admitAction(id, 'Action')();
      if (verdict === 'BlockAndWarn') await shop.reportSpammer(profile)();
      if (verdict !== 'Admit') return null;
      const end = watch.tapBegins(id);
      const answer = await act(shop)();
      end();
      story.tell(firstName, () => {
        const said = E.isRight(answer) ? wordOf(answer.right) : answer.left.tag;
        return `${words}: ${said}`;
      });
      return answer;
    });

  /** The same tap again, from a nervous finger or from another device, while the first is under way. */
  const tapToo = <L extends No, A>(words: string, act: (shop: UseCases) => TE.TaskEither<L, A>): void => {
    const twice = faults.strikes('tapped twice', 0.05);
    if (!twice && !faults.strikes('two devices', 0.03)) return;
    scheduler.later(random.whole(0, twice ? 300 : 3_000), () => {
      void tap(words, act);
    });
  };

  const { claim, claimLate } = openClaimant(id, context, { tap, tapToo });
  /** What they bought at their last visit. */
  let bought: Order | null = null;
  /** All that they ordered, also what they gave up. */
  const ordered: OrderId[] = [];
  /** Those of their orders that somebody makes something for. */
  const mine: OrderId[] = [];

  let counted = 0;

  const think = (most = 20): Promise<void> => scheduler.sleep(random.whole(1_100, seconds(most)));

  /** Whether the shop knows them now; it answers nobody whom it could not greet. */
  const start = async (): Promise<boolean> => {
    const greeted = await tap('/start', (shop) => shop.openSession(profile));
    return greeted !== null && E.isRight(greeted);
  };

  const choose = async (): Promise<void> => {
    const product = random.oneOf(catalogue).code;
    const count = random.oneOf([1, 1, 1, 2, 2, 5]);
    const byCount = random.chance(0.5);
    const newChange = (): QuantityChange => {
      counted += 1;
      return byCount ? { tag: 'By', count, key: String(counted) } : { tag: 'To', count };
    };
    const change = newChange();
    const fill = (wanted: QuantityChange) => (shop: UseCases) =>
      shop.changeQuantity({ buyer: id, product, change: wanted });
    tapToo(`takes ${product}`, fill(newChange()));
    const filled = await tap(`takes ${product}`, fill(change));
    if (filled !== null && E.isRight(filled)) watch.cartShown(id, change, filled.right);
    await think(6);
  };

  const cartOf = (answer: E.Either<No, O.Option<CartView>> | null): CartId | null =>
    answer !== null && E.isRight(answer) && O.isSome(answer.right) ? answer.right.value.cart.id : null;

  const { writeInputs, mindTasks } = openTaskMinder(id, context, { tap, tapToo });

  const place = async (cart: CartId, triesLeft: number): Promise<Order | null> => {
    const order = (shop: UseCases) => shop.placeOrder({ buyer: id, cart });
    tapToo('orders', order);
    const placed = await tap('orders', order);
    if (placed === null || triesLeft === 0) return null;
    if (E.isRight(placed)) {
      watch.orderShown(placed.right);
      context.ordered(placed.right);
      ordered.push(placed.right.id);
      return placed.right;
    }
    if ('next' in placed.left) {
      await writeInputs(placed.left.product, placed.left.next);
      return place(cart, triesLeft - 1);
    }
    if (placed.left.tag !== 'CartChanged' && placed.left.tag !== 'StoreFailure') return null;
    if ('changes' in placed.left) watch.changesShown(id, placed.left.changes);
    await think();
    const adjusted =
      placed.left.tag === 'StoreFailure' || random.chance(0.5)
        ? cart
        : cartOf(await tap('takes what is left', (shop) => shop.adjustCart(id)));
    return adjusted === null ? null : place(adjusted, triesLeft - 1);
  };

  const requestInvoice = async (
    order: Order,
    method: MethodId,
    triesLeft: number,
  ): Promise<PaymentReference | null> => {
    const ask = (with_: MethodId) => (shop: UseCases) =>
      shop.requestPayment({ buyer: id, order: order.id, method: with_ });
    tapToo('asks for an invoice, another way', ask(random.oneOf(methods).id));
    const answer: E.Either<No, PaymentAnswer> | null = await tap(
      `asks for an invoice by ${method}`,
      ask(method),
    );
    if (answer !== null && E.isRight(answer)) {
      watch.orderShown(answer.right.order);
      if (answer.right.tag === 'Invoiced') return answer.right.attempt.reference;
    }
    await think(60);
    const seen = context.invoiceShown(order.id);
    if (seen !== null || triesLeft === 0) return seen;
    return requestInvoice(order, random.oneOf(methods).id, triesLeft - 1);
  };

  const check = async (order: Order): Promise<void> => {
    const look = (shop: UseCases) => shop.checkPayment(id, order.id);
    tapToo('checks the payment', look);
    await tap('checks the payment', look);
  };

  const cancel = async (order: Order): Promise<void> => {
    const leave = (shop: UseCases) => shop.cancelOrder(id, order.id);
    tapToo('cancels', leave);
    await tap('cancels', leave);
  };

  const amountFor = (order: Order): Rupiah => {
    if (faults.strikes('paid too little', 0.04))
      return rupiah(Math.max(1, order.total - random.whole(1, 900)));
    if (faults.strikes('paid too much', 0.02)) {
      const more = random.whole(1, 5_000);
      return rupiah(order.total + (more === fee ? more + 1 : more));
    }
    return order.total;
  };

  const payNow = (order: Order, reference: PaymentReference): void => {
    if (bank.knows(reference)) {
      faults.count('paid to the account of the owner');
      const amount = amountFor(order);
      story.tell(firstName, () => `transfers Rp ${amount} for ${order.id}`);
      bank.transfer(order.id, amount);
      return;
    }
    if (gateway.isOpen(reference))
      pay(id, reference, amountFor(order), faults.strikes('paid in the sandbox', 0.01));
  };

  const sleepUntilDue = ({ expiresAt }: Order, off: number): Promise<void> =>
    scheduler.sleep(Math.max(0, between(clock.now(), after(expiresAt, off))));

  /** Leaves an invoice for one by another method, and may pay the former while doing so. */
  const changeMethod = async (order: Order, former: PaymentReference): Promise<void> => {
    faults.count('way to pay changed');
    if (faults.strikes('paid while the way to pay changes', 0.2))
      scheduler.later(random.whole(0, 3_000), () => {
        payNow(order, former);
      });
    const attempt = Math.max(0, Number(former.slice(order.id.length + 1)) - 1);
    const change = (shop: UseCases) => shop.changeMethod({ buyer: id, order: order.id, attempt });
    tapToo('changes the way to pay', change);
    await tap('changes the way to pay', change);
    await think(5);
    const next = await requestInvoice(order, random.oneOf(methods).id, 2);
    if (next !== null) await settle(order, next);
  };

  /** What becomes of an invoice. */
  const settle = async (order: Order, reference: PaymentReference): Promise<void> => {
    if (faults.strikes('paid late', 0.05)) {
      await sleepUntilDue(order, random.whole(seconds(1), minutes(44)));
      payNow(order, reference);
    } else if (faults.strikes('paid while it expires', 0.04)) {
      await sleepUntilDue(order, random.whole(-2_000, 2_000));
      payNow(order, reference);
    } else if (faults.strikes('paid while cancelling', 0.03)) {
      scheduler.later(random.whole(0, 1_500), () => {
        payNow(order, reference);
      });
      await cancel(order);
    } else if (faults.strikes('paid while the balance pays too', 0.03)) {
      scheduler.later(random.whole(0, 1_500), () => {
        payNow(order, reference);
      });
      await spend(order);
    } else if (random.chance(0.06)) {
      await spend(order);
    } else if (random.chance(0.08)) {
      await changeMethod(order, reference);
    } else if (random.chance(0.08)) {
      await cancel(order);
    } else if (random.chance(0.9)) {
      await scheduler.sleep(random.whole(seconds(5), random.chance(0.8) ? seconds(60) : minutes(14)));
      payNow(order, reference);
      if (random.chance(0.3)) await check(order);
    }
  };

  const lookBack = async (order: Order): Promise<void> => {
    const answer = await tap('looks at the goods', (shop) => shop.showGoods(id, order.id));
    if (answer !== null && E.isRight(answer)) watch.goodsShown(id, answer.right.order, answer.right.goods);
  };

  /** Orders can be named by anybody, and so can what only owners may do: neither is for a stranger. */
  const snoop = async (): Promise<void> => {
    const other = random.chance(0.5) ? context.newestOrder() : context.anyOrder();
    if (other === null) return;
    const answer = await tap(`asks for the goods of ${other}`, (shop) => shop.showGoods(id, other));
    if (answer !== null && E.isRight(answer)) watch.goodsShown(id, answer.right.order, answer.right.goods);
    if (other.startsWith(`tg${String(id)}-`)) return;
    for (let times = 0; times < 4; times += 1) {
      faults.count('stranger meddles');
      const [words, meddle] = random.oneOf(meddling(id, other));
      await think(4);
      const done = await tap<No, unknown>(`${words} ${other}`, meddle);
      if (done !== null && E.isRight(done)) watch.violate('strangers', `${id} ${words} ${other}`);
    }
  };

  /** Looks at something of long ago, which may be archived. */
  const remember = async (): Promise<void> => {
    if (ordered.length === 0) return;
    const order = random.oneOf(ordered);
    const seen = await tap(`looks at ${order} again`, (shop) => shop.viewOrder(id, order));
    if (seen !== null) watch.orderAsked(order, E.isLeft(seen) ? seen.left : null);
  };

  /** Between placing and paying a buyer does this and that. */
  const dawdle = async (): Promise<void> => {
    if (random.chance(0.1))
      await tap('puts a product back', (shop) => shop.removeProduct(id, catalogue[0]!.code));
    if (random.chance(0.03)) await tap('puts all back', (shop) => shop.emptyOut(id));
    if (random.chance(0.1)) await snoop();
    if (random.chance(0.1)) await remember();
    if (random.chance(0.05)) await tap('looks at the orders', (shop) => shop.listOrders(id, 0));
  };

  /** Types a code, or a wrong one; now and then lets go of it again. */
  const useVoucher = async (): Promise<void> => {
    const code = random.oneOf(codes);
    const enter = (shop: UseCases) => shop.enterCode(id, code);
    tapToo(`types ${code}`, enter);
    const entered = await tap(`types ${code}`, enter);
    if (entered !== null && E.isRight(entered)) faults.count('voucher used');
    await think(4);
    if (random.chance(0.1)) await tap('lets go of the voucher', (shop) => shop.dropVoucher(id));
  };

  const goAway = async (): Promise<void> => {
    if (!faults.strikes('buyer blocks the shop', 0.02)) return;
    phones.block(id);
    story.tell(firstName, () => 'blocks the shop');
    await scheduler.sleep(random.whole(minutes(1), minutes(90)));
    phones.unblock(id);
    await start();
  };

  const fromBalance = (order: Order) => (shop: UseCases) => shop.payFromBalance(id, order.id);

  /** Comes back to an order only when its time is about to end, or is over. */
  const forget = async (order: Order): Promise<void> => {
    if (faults.strikes('remembered too late', 0.04))
      await sleepUntilDue(order, random.whole(-2_000, minutes(6)));
  };

  /** Pays from the balance if that holds enough; else the invoice is still to be asked for. */
  const spend = async (order: Order): Promise<boolean> => {
    tapToo('pays from the balance', fromBalance(order));
    const paid = await tap('pays from the balance', fromBalance(order));
    return paid !== null && E.isRight(paid);
  };

  /** Sets stock aside again and again, and then pays for all of it at once from a balance that may not hold it. */
  const hoard = async (): Promise<void> => {
    const orders: Order[] = [];
    for (let times = 0; times < 6; times += 1) {
      await choose();
      const cart = cartOf(await tap('looks into the cart', (shop) => shop.showCart(id)));
      const order = cart === null ? null : await place(cart, 1);
      if (order !== null) orders.push(order);
    }
    if (!random.chance(0.6)) return;
    faults.count('balance paid with twice at once');
    await Promise.all(orders.map((order) => tap('pays from the balance', fromBalance(order))));
  };

  const deposit = async (): Promise<void> => {
    const amount = rupiah(
      random.chance(0.1) ? random.oneOf([5_000, 2_500_000]) : random.whole(1, 30) * 10_000,
    );
    const opened = await tap(`deposits Rp ${amount}`, (shop) => shop.requestDeposit(id, amount));
    if (opened === null || E.isLeft(opened)) return;
    watch.orderShown(opened.right);
    context.ordered(opened.right);
    await think(5);
    if (random.chance(0.1)) await spend(opened.right);
    const reference = await requestInvoice(opened.right, random.oneOf(methods).id, 3);
    if (reference !== null) await settle(opened.right, reference);
  };

  return {
    mindTasks: () => mindTasks(mine),
    claimLate: async () => {
      if (bought !== null) await claimLate(bought);
    },
    comeBack: async () => {
      await start();
    },
    visit: async () => {
      if (!(await start())) return;
      await think(6);
      if (bought !== null && random.chance(0.2)) await claim(bought);
      if (random.chance(0.5)) await mindTasks(mine);
      if (faults.strikes('stock hoarded', 0.01)) await hoard();
      if (random.chance(0.15)) await deposit();
      for (let lines = random.oneOf([1, 1, 2, 3]); lines > 0; lines -= 1) await choose();
      await dawdle();
      if (random.chance(0.3)) await useVoucher();
      const cart = cartOf(await tap('looks into the cart', (shop) => shop.showCart(id)));
      await think(6);
      const order = cart === null ? null : await place(cart, 3);
      if (order === null) return;
      bought = order;
      if (order.lines.some(({ kind }) => kind === 'manual')) mine.push(order.id);
      await think(5);
      await forget(order);
      if (random.chance(0.25) && (await spend(order))) return;
      const reference = await requestInvoice(order, random.oneOf(methods).id, 3);
      if (reference === null || liveAttempt(order)?.tag === 'Payable') return;
      const leaving = goAway();
      await settle(order, reference);
      await think();
      if (random.chance(0.3)) await lookBack(order);
      if (random.chance(0.1)) await claim(order);
      if (random.chance(0.05)) await tap('orders the same again', (shop) => shop.orderAgain(id, order.id));
      await leaving;
    },
  };
};
