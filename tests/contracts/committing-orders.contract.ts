import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { stale } from '../../application/ports/versioned.ts';
import { decision, type Decision } from '../../domain/order/decision.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { OpenCase } from '../../domain/cases/open-case.ts';
import type { AwaitingPayment, OrderId } from '../../domain/order/order.ts';
import { paymentReference } from '../../domain/payment/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import {
  aCancelledOrder,
  anExpiredOrder,
  anOrderUnderReview,
  lineOf,
  orderFor,
} from '../support/builders/orders.ts';
import { anAttempt } from '../support/builders/payments.ts';
import { committed, greeted, placed, shelfOf, sold, stockUp } from '../support/fixture/shop.ts';
import { netflix, spotify, units } from '../support/builders/products.ts';
import { payment } from '../support/builders/decisions.ts';
import { freshStore, type OpenStore, type StoreUnderTest } from './store-under-test.ts';
import { answerOf, refusalOf } from '../support/either.ts';
import { textOf } from '../support/text-of.ts';

const expiryOf = ({ tag: _, ...facts }: AwaitingPayment): Decision =>
  decision(anExpiredOrder(facts), { stock: 'Release' });

const caseOf = (order: OrderId, over: Partial<OpenCase> = {}): OpenCase => ({
  order,
  reference: paymentReference(order),
  kind: 'PaidLate',
  amount: rupiah(10_000),
  openedAt: minutesPastNoon(20),
  ...over,
});

const deliver = (order: OrderId): FollowUp => ({ tag: 'DeliverGoods', order });

const contentsOf = async ({ orders }: StoreUnderTest, order: OrderId): Promise<readonly string[]> =>
  (await answerOf(orders.goods(order))).map(({ content }) => textOf(content));

export const committingOrdersContract = (open: OpenStore): void => {
  const store = freshStore(open);

  it('puts the next state in the place of the one before, under a higher version', async () => {
    await stockUp(store(), netflix, 1);
    const { order, version } = await placed(store(), orderFor(await greeted(store())));
    const next = { ...order, attempts: [anAttempt({ reference: paymentReference(order.id) })] };
    const newVersion = await committed(store(), decision(next), version);
    expect(newVersion).to.be.greaterThan(version);
    expect(await answerOf(store().orders.find(order.id))).to.deep.equal(
      O.some({ version: newVersion, value: next }),
    );
  });

  it('leaves the units of an order alone when nothing is said of them', async () => {
    await stockUp(store(), netflix, 3);
    const { order, version } = await placed(store(), orderFor(await greeted(store())));
    const { tag: _, ...facts } = order;
    await committed(store(), decision(anOrderUnderReview({ ...facts, holdsUnits: true })), version);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 2, sold: 0 });
    expect(await answerOf(store().orders.goods(order.id))).to.deep.equal([]);
  });

  it('returns the units of an order to the shelf, where the next buyer gets them', async () => {
    await stockUp(store(), netflix, 1);
    const first = await placed(store(), orderFor(await greeted(store(), 1)));
    await committed(store(), expiryOf(first.order), first.version);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 1, sold: 0 });
    const { order } = await sold(store(), orderFor(await greeted(store(), 2)));
    expect(await contentsOf(store(), order.id)).to.deep.equal(units(netflix, 1));
    expect(await answerOf(store().orders.goods(first.order.id))).to.deep.equal([]);
  });

  it('hands the units of an order over, in the order of its lines', async () => {
    await stockUp(store(), netflix, 2);
    await stockUp(store(), spotify, 3);
    const lines = [lineOf(spotify, 3), lineOf(netflix, 1)];
    const { order } = await sold(store(), orderFor(await greeted(store()), 1, { lines }));
    const goods = await answerOf(store().orders.goods(order.id));
    expect(goods.map(({ product }) => product)).to.deep.equal([spotify, spotify, spotify, netflix]);
    expect(goods.map(({ tag, order: owner }) => [tag, owner])).to.deep.equal(
      goods.map(() => ['Sold', order.id]),
    );
    expect(goods.slice(0, 3).map(({ content }) => content)).to.have.members([...units(spotify, 3)]);
    expect(new Set(goods.map(({ content }) => content)).size).to.equal(4);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 1, sold: 1 });
    expect(await shelfOf(store(), spotify)).to.deep.equal({ stock: 0, sold: 3 });
  });

  it('shows the same goods in the same order every time', async () => {
    await stockUp(store(), netflix, 20);
    const lines = [lineOf(netflix, 15)];
    const { order } = await sold(store(), orderFor(await greeted(store()), 1, { lines }));
    const first = await answerOf(store().orders.goods(order.id));
    await sold(store(), orderFor(await greeted(store(), 2)));
    expect(await answerOf(store().orders.goods(order.id))).to.deep.equal(first);
  });

  it('never takes back what was handed over, whatever is said later', async () => {
    await stockUp(store(), netflix, 1);
    const { order, version } = await sold(store(), orderFor(await greeted(store())));
    await committed(store(), decision(order, { stock: 'Release' }), version);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 1 });
    expect(await contentsOf(store(), order.id)).to.deep.equal(units(netflix, 1));
  });

  it('moves the units of that order only', async () => {
    await stockUp(store(), netflix, 4);
    const mine = await placed(store(), orderFor(await greeted(store(), 1)));
    const theirs = await placed(store(), orderFor(await greeted(store(), 2)));
    await committed(store(), expiryOf(mine.order), mine.version);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 3, sold: 0 });
    await committed(store(), payment(theirs.order), theirs.version);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 3, sold: 1 });
  });

  it('keeps goods to the letter', async () => {
    const contents = [
      'emoji 🧭👩‍👩‍👧🇮🇩 and <b>&"\'</b> &amp; `code` \\ /',
      'email: a@example.com\npassword: s3cret\r\n\ttab and trailing space \n',
      '  leading space, é and e\u0301, “quotes”, ‮rtl‬, 漢字',
      'x'.repeat(4_000),
      '{"json": ["null", null, "%s", "$1", "?", ":x"]}',
    ];
    await stockUp(store(), netflix, contents);
    const lines = [lineOf(netflix, contents.length)];
    const { order } = await sold(store(), orderFor(await greeted(store()), 1, { lines }));
    expect(await contentsOf(store(), order.id)).to.have.members(contents);
  });

  it('keeps cases and follow-ups with the decision', async () => {
    await stockUp(store(), netflix, 1);
    const { order, version } = await placed(store(), orderFor(await greeted(store())));
    const opened = caseOf(order.id, { kind: 'Overpaid', amount: rupiah(500) });
    const tell: FollowUp = {
      tag: 'NotifyAdmins',
      news: {
        tag: 'CaseOpened',
        order: order.id,
        reference: opened.reference,
        kind: 'Overpaid',
        amount: rupiah(500),
      },
    };
    const made = { ...payment(order), cases: [opened], followUps: [deliver(order.id), tell] };
    await committed(store(), made, version);
    expect(await answerOf(store().openCases.list())).to.deep.equal([opened]);
    expect(await store().pendingFollowUps()).to.have.deep.members([deliver(order.id), tell]);
  });

  it('replaces a follow-up that waits for the same thing', async () => {
    await stockUp(store(), netflix, 1);
    const order = orderFor(await greeted(store()));
    const check = (minute: number): FollowUp => ({
      tag: 'CheckPayment',
      order: order.id,
      reference: paymentReference(order.id),
      at: minutesPastNoon(minute),
    });
    const { version } = await placed(store(), order, [check(1)]);
    await committed(store(), decision(order, { followUps: [check(2)] }), version);
    expect(await store().pendingFollowUps()).to.deep.equal([check(2)]);
  });

  it('is stale on an older version, and then changes nothing at all', async () => {
    await stockUp(store(), netflix, 2);
    const { order, version } = await placed(store(), orderFor(await greeted(store())));
    const now = await committed(store(), decision(order), version);
    const late = {
      ...payment(order),
      cases: [caseOf(order.id)],
      followUps: [deliver(order.id)],
    };
    expect(await refusalOf(store().orders.commit(late, version))).to.deep.equal(stale);
    expect(await answerOf(store().orders.find(order.id))).to.deep.equal(
      O.some({ version: now, value: order }),
    );
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 1, sold: 0 });
    expect(await answerOf(store().openCases.list())).to.deep.equal([]);
    expect(await store().pendingFollowUps()).to.deep.equal([]);
    expect(await answerOf(store().orders.findByReference(paymentReference(order.id)))).to.deep.equal(O.none);
  });

  it('is stale on a version still to come, and for an order that never was', async () => {
    await stockUp(store(), netflix, 1);
    const { order, version } = await placed(store(), orderFor(await greeted(store())));
    const unknown = orderFor(await greeted(store(), 2), 9);
    expect(await refusalOf(store().orders.commit(decision(order), version + 1))).to.deep.equal(stale);
    expect(await refusalOf(store().orders.commit(expiryOf(unknown), 1))).to.deep.equal(stale);
    expect(await answerOf(store().orders.find(unknown.id))).to.deep.equal(O.none);
  });

  it('lets one of twenty commits on the same version win', async () => {
    await stockUp(store(), netflix, 2);
    const { order, version } = await placed(store(), orderFor(await greeted(store())));
    const made = {
      ...payment(order),
      cases: [caseOf(order.id)],
      followUps: [deliver(order.id)],
    };
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => store().orders.commit(made, version)()),
    );
    expect(outcomes.filter(E.isRight)).to.have.lengthOf(1);
    expect(outcomes.filter(E.isLeft)).to.deep.equal(Array.from({ length: 19 }, () => E.left(stale)));
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 1, sold: 1 });
    expect(await answerOf(store().openCases.list())).to.deep.equal([caseOf(order.id)]);
    expect(await store().pendingFollowUps()).to.deep.equal([deliver(order.id)]);
  });

  it('lets either the payment or the cancellation of an order win, never half of each', async () => {
    await stockUp(store(), netflix, 10);
    const buyers = await Promise.all(Array.from({ length: 10 }, (_, n) => greeted(store(), n + 1)));
    for (const buyer of buyers) {
      const { order, version } = await placed(store(), orderFor(buyer));
      const { tag: _, ...facts } = order;
      const cancel = decision(aCancelledOrder(facts), { stock: 'Release' });
      const [paid, cancelled] = await Promise.all([
        store().orders.commit(payment(order), version)(),
        store().orders.commit(cancel, version)(),
      ]);
      expect([paid, cancelled].filter(E.isRight)).to.have.lengthOf(1);
      const goods = await answerOf(store().orders.goods(order.id));
      expect(goods).to.have.lengthOf(E.isRight(paid) ? 1 : 0);
    }
    const { stock, sold: handedOver } = await shelfOf(store(), netflix);
    expect((stock ?? 0) + (handedOver ?? 0)).to.equal(10);
  });

  it('never lets two orders bear one payment reference', async () => {
    await stockUp(store(), netflix, 2);
    const first = await sold(store(), orderFor(await greeted(store(), 1)));
    const second = await placed(store(), orderFor(await greeted(store(), 2)));
    const stolen = payment(second.order, { attempts: first.order.attempts });
    const no = await refusalOf(store().orders.commit(stolen, second.version));
    expect(no.tag).to.equal('StoreFailure');
    expect(await answerOf(store().orders.find(second.order.id))).to.deep.equal(
      O.some({ version: second.version, value: second.order }),
    );
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 1 });
    expect(await answerOf(store().orders.findByReference(paymentReference(first.order.id)))).to.deep.equal(
      O.some({ version: first.version, value: first.order }),
    );
  });
};
