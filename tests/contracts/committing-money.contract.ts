import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { stale } from '../../application/ports/versioned.ts';
import { decision } from '../../domain/order/decision.ts';
import type { AnsweredCase, OpenCase } from '../../domain/cases/open-case.ts';
import type { Order, OrderId } from '../../domain/order/order.ts';
import { paymentReference } from '../../domain/payment/payment.ts';
import { entryKey } from '../../domain/balance/wallet.ts';
import { anEntry } from '../support/builders/entries.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import { aPayableAttempt } from '../support/builders/payments.ts';
import {
  answerTo,
  arrival,
  balancePayment,
  invoicePaid,
  payment,
  vouchedFor,
} from '../support/builders/decisions.ts';
import { balanceOf, entryCount, toppedUp } from '../support/fixture/money.ts';
import { committed, greeted, placed, shelfOf, sold, stockUp, type Stored } from '../support/fixture/shop.ts';
import { lineOf, orderFor } from '../support/builders/orders.ts';
import { netflix } from '../support/builders/products.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf, outcomesOf, refusalOf } from '../support/either.ts';

export const committingMoneyContract = (open: OpenStore): void => {
  const store = freshStore(open);

  /** That an order, its shelf and its follow-ups are as they were. */
  const expectUntouched = async (order: Order, version: number) => {
    expect(await answerOf(store().orders.find(order.id))).to.deep.equal(O.some({ version, value: order }));
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 0 });
    expect(await store().pendingFollowUps()).to.deep.equal([]);
  };

  /** An order under review, for half of what it costs. */
  const underReview = async (): Promise<Stored<Order> & { readonly opened: OpenCase }> => {
    await stockUp(store(), netflix, 1);
    const { order, version } = await placed(store(), orderFor(await greeted(store())));
    const made = arrival(order, 5_000);
    const [opened] = made.cases;
    if (opened === undefined) throw new Error('too little money opens a case');
    return { order: made.order, opened, version: await committed(store(), made, version) };
  };

  const caseOf = (id: OrderId) => answerOf(store().openCases.find(paymentReference(id)));

  it('pays an order from the balance: its entry, goods and follow-ups come in together', async () => {
    await stockUp(store(), netflix, 1);
    const buyer = await greeted(store());
    await toppedUp(store(), buyer, 10_000);
    const { order, version } = await placed(store(), orderFor(buyer));
    const made = balancePayment(order);
    const next = await committed(store(), made, version);
    expect(await answerOf(store().orders.find(order.id))).to.deep.equal(
      O.some({ version: next, value: made.order }),
    );
    const { items } = await answerOf(store().wallets.history(buyer.id, { offset: 0, limit: 1 }));
    expect(items).to.deep.equal(made.entries);
    expect(await balanceOf(store(), buyer)).to.equal(0);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 1 });
    expect(await store().pendingFollowUps()).to.deep.equal([{ tag: 'DeliverGoods', order: order.id }]);
  });

  it('refuses what the balance does not hold, says what is there, and changes nothing at all', async () => {
    await stockUp(store(), netflix, 1);
    const buyer = await greeted(store());
    await toppedUp(store(), buyer, 9_999);
    const { order, version } = await placed(store(), orderFor(buyer));
    const no = await refusalOf(store().orders.commit(balancePayment(order), version));
    expect(no).to.deep.equal({ tag: 'Overdrawn', balance: 9_999 });
    await expectUntouched(order, version);
    expect(await entryCount(store(), buyer)).to.equal(1);
  });

  it('refuses a buyer who never had a balance', async () => {
    await stockUp(store(), netflix, 1);
    const { order, version } = await placed(store(), orderFor(await greeted(store())));
    const no = await refusalOf(store().orders.commit(balancePayment(order), version));
    expect(no).to.deep.equal({ tag: 'Overdrawn', balance: 0 });
    await expectUntouched(order, version);
  });

  it('is stale rather than overdrawn on an older version', async () => {
    await stockUp(store(), netflix, 1);
    const { order, version } = await placed(store(), orderFor(await greeted(store())));
    const now = await committed(store(), decision(order), version);
    expect(await refusalOf(store().orders.commit(balancePayment(order), version))).to.deep.equal(stale);
    await expectUntouched(order, now);
  });

  it('asks the balance for what all entries come to together', async () => {
    await stockUp(store(), netflix, 1);
    const buyer = await greeted(store());
    const { order, version } = await placed(store(), orderFor(buyer));
    const gift = anEntry({ key: entryKey('gift'), buyer: buyer.id, amount: 10_000 });
    const made = balancePayment(order);
    await committed(store(), { ...made, entries: [gift, ...made.entries] }, version);
    expect(await balanceOf(store(), buyer)).to.equal(0);
    expect(await entryCount(store(), buyer)).to.equal(2);
  });

  it('books the same money to no balance twice', async () => {
    await stockUp(store(), netflix, 1);
    const buyer = await greeted(store());
    const { order, version } = await placed(store(), orderFor(buyer));
    const entry = anEntry({ buyer: buyer.id, key: entryKey('once') });
    await answerOf(store().wallets.post(entry, [], []));
    const again = { ...payment(order), entries: [entry] };
    expect((await refusalOf(store().orders.commit(again, version))).tag).to.equal('StoreFailure');
    await expectUntouched(order, version);
    expect(await balanceOf(store(), buyer)).to.equal(50_000);
  });

  it('lets a balance for one order pay one of two at once (row 23)', async () => {
    await stockUp(store(), netflix, 2);
    const buyer = await greeted(store());
    await toppedUp(store(), buyer, 19_999);
    const first = await placed(store(), orderFor(buyer, 1));
    const second = await placed(store(), orderFor(buyer, 2));
    const outcomes = await outcomesOf(
      [first, second].map(({ order, version }) => store().orders.commit(balancePayment(order), version)),
    );
    expect(outcomes.filter(E.isRight)).to.have.lengthOf(1);
    expect(outcomes.filter(E.isLeft)).to.deep.equal([E.left({ tag: 'Overdrawn', balance: 9_999 })]);
    expect(await balanceOf(store(), buyer)).to.equal(9_999);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 1 });
  });

  it('takes the price once when an order is paid from the balance by two devices at once', async () => {
    await stockUp(store(), netflix, 1);
    const buyer = await greeted(store());
    await toppedUp(store(), buyer, 10_000);
    const { order, version } = await placed(store(), orderFor(buyer));
    const outcomes = await outcomesOf(
      Array.from({ length: 10 }, () => store().orders.commit(balancePayment(order), version)),
    );
    expect(outcomes.filter(E.isRight)).to.have.lengthOf(1);
    expect(outcomes.filter(E.isLeft)).to.deep.equal(Array.from({ length: 9 }, () => E.left(stale)));
    expect(await balanceOf(store(), buyer)).to.equal(0);
  });

  /** An order with an open invoice, and the price of it on the balance. */
  const invoiced = async () => {
    await stockUp(store(), netflix, 1);
    const buyer = await greeted(store());
    await toppedUp(store(), buyer, 10_000);
    const { order, version } = await placed(store(), orderFor(buyer));
    const attempt = aPayableAttempt({ reference: paymentReference(order.id) });
    const asked = { ...order, attempts: [attempt] };
    return { buyer, order: asked, version: await committed(store(), decision(asked), version) };
  };

  it('pays a billed order from the balance, has the invoice closed, and credits in full what comes by it, once (row 31)', async () => {
    const { buyer, order, version } = await invoiced();
    const reference = paymentReference(order.id);
    const spent = balancePayment(order);
    const paid = await committed(store(), spent, version);
    expect(await balanceOf(store(), buyer)).to.equal(0);
    expect(await store().pendingFollowUps()).to.deep.include({
      tag: 'ClosePayment',
      order: order.id,
      reference,
    });
    const twice = invoicePaid(spent.order);
    const credited = await committed(store(), twice, paid);
    expect(await balanceOf(store(), buyer)).to.equal(10_000);
    expect(await refusalOf(store().orders.commit(twice, paid))).to.deep.equal(stale);
    expect(await refusalOf(store().orders.commit(twice, credited))).to.have.property('tag', 'StoreFailure');
    expect(await balanceOf(store(), buyer)).to.equal(10_000);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 1 });
    expect(await answerOf(store().books.violations())).to.deep.equal([]);
  });

  it('lets one of balance and invoice pay at the same moment; the other finds the order changed (row 31)', async () => {
    const { buyer, order, version } = await invoiced();
    const rivals = [balancePayment(order), invoicePaid(order)];
    const outcomes = await outcomesOf(
      Array.from({ length: 10 }, () => rivals)
        .flat()
        .map((made) => store().orders.commit(made, version)),
    );
    expect(outcomes.filter(E.isRight)).to.have.lengthOf(1);
    expect(outcomes.filter(E.isLeft)).to.deep.equal(Array.from({ length: 19 }, () => E.left(stale)));
    const kept = O.toNullable(await answerOf(store().orders.find(order.id)))?.value;
    const fromBalance = kept?.tag === 'Paid' && kept.paidFrom === 'Balance';
    expect(await balanceOf(store(), buyer)).to.equal(fromBalance ? 0 : 10_000);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 1 });
    expect(await answerOf(store().books.violations())).to.deep.equal([]);
  });

  it('pays a billed order by an owner’s word, and credits in full what comes by the invoice all the same (row 32)', async () => {
    const { buyer, order, version } = await invoiced();
    const vouched = vouchedFor(order);
    const paid = await committed(store(), vouched, version);
    const found = O.toNullable(await answerOf(store().orders.find(order.id)));
    expect(found).to.deep.equal({ version: paid, value: vouched.order });
    await committed(store(), invoicePaid(vouched.order), paid);
    expect(await balanceOf(store(), buyer)).to.equal(20_000);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 1 });
    expect(await answerOf(store().books.violations())).to.deep.equal([]);
  });

  it('closes a case with its answer, and what was held for its order is free again', async () => {
    const { order, opened, version } = await underReview();
    expect(await caseOf(order.id)).to.deep.equal(O.some(opened));
    await committed(store(), answerTo(order, opened), version);
    expect(await caseOf(order.id)).to.deep.equal(O.none);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 1, sold: 0 });
    expect(await answerOf(store().wallets.balance(order.buyer))).to.equal(5_000);
  });

  it('hands over what was held for an order under review when the owner says so', async () => {
    const { order, opened, version } = await underReview();
    const made = answerTo(order, opened, { answer: 'Deliver' });
    const next = await committed(store(), made, version);
    expect(made.order).to.include({ tag: 'Paid', waived: 5_000, late: false });
    expect(await answerOf(store().orders.find(order.id))).to.deep.equal(
      O.some({ version: next, value: made.order }),
    );
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 1 });
    expect(await caseOf(order.id)).to.deep.equal(O.none);
  });

  it('lets one of many answers to a case at once count', async () => {
    const { order, opened, version } = await underReview();
    const made = (['Deliver', 'Credit', 'RefundOutside'] as const).map((answer) =>
      answerTo(order, opened, { answer }),
    );
    const outcomes = await outcomesOf(
      Array.from({ length: 7 }, () => made)
        .flat()
        .map((one) => store().orders.commit(one, version)),
    );
    expect(outcomes.filter(E.isRight)).to.have.lengthOf(1);
    expect(outcomes.filter(E.isLeft)).to.deep.equal(Array.from({ length: 20 }, () => E.left(stale)));
    expect(await answerOf(store().openCases.list())).to.deep.equal([]);
    expect(await answerOf(store().books.violations())).to.deep.equal([]);
  });

  it('is stale where a case is answered already, or was never open, and then books nothing', async () => {
    const { order, version } = await sold(store(), await oneForSale());
    const answered: AnsweredCase = {
      reference: paymentReference(order.id),
      answer: 'Credit',
      by: order.buyer,
      note: null,
      at: minutesPastNoon(30),
    };
    const entry = anEntry({ buyer: order.buyer });
    const no = decision(order, { answered: [answered], entries: [entry] });
    expect(await refusalOf(store().orders.commit(no, version))).to.deep.equal(stale);
    const opened: OpenCase = {
      order: order.id,
      reference: answered.reference,
      kind: 'PaidTwice',
      amount: order.total,
      openedAt: minutesPastNoon(2),
    };
    const now = await committed(store(), decision(order, { cases: [opened] }), version);
    const once = await committed(store(), decision(order, { answered: [answered] }), now);
    expect(await refusalOf(store().orders.commit(no, once))).to.deep.equal(stale);
    expect(await answerOf(store().wallets.balance(order.buyer))).to.equal(0);
    expect(await answerOf(store().orders.find(order.id))).to.deep.equal(
      O.some({ version: once, value: order }),
    );
  });

  const oneForSale = async () => {
    await stockUp(store(), netflix, 1);
    return orderFor(await greeted(store()), 1, { lines: [lineOf(netflix)] });
  };
};
