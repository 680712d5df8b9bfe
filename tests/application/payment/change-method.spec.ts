import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { cancelOrder } from '../../../application/payment/cancel-order.ts';
import { changeMethod } from '../../../application/payment/change-method.ts';
import { closePayment } from '../../../application/payment/close-payment.ts';
import { pollPayment } from '../../../application/payment/poll-payment.ts';
import { receiveNotice } from '../../../application/payment/receive-notice.ts';
import { requestPayment } from '../../../application/payment/request-payment.ts';
import { requestDeposit } from '../../../application/wallet/request-deposit.ts';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import { after, minutes } from '../../../domain/instant.ts';
import type { Order } from '../../../domain/order/order.ts';
import { methodId, paymentReference, type PaymentReference } from '../../../domain/payment/payment.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { greeted, shelfOf, stockUp, storedOrder } from '../../support/fixture/shop.ts';
import { invoiced, openWorld, ordered, type World } from '../../support/fixture/world.ts';
import { netflix } from '../../support/builders/products.ts';
import { aNotice, qris, referenceOf } from '../../support/builders/payments.ts';
import { gatewaysOf } from '../../../application/gateways.ts';

const bri = methodId('bri_va');

describe('Changing the way to pay', () => {
  let world: World;
  let budi: Buyer;
  let order: Order;

  beforeEach(async () => {
    world = openWorld();
    await stockUp(world, netflix, 5);
    budi = await greeted(world);
    order = await invoiced(world, budi);
  });

  const change = (attempt = 0, deps = world) =>
    changeMethod(deps)({ buyer: budi.id, order: order.id, attempt });
  const request = (method = bri, deps = world) =>
    requestPayment(deps)({ buyer: budi.id, order: order.id, method });
  /** Asks for an invoice; something else happens before the gateway's answer is stored. */
  const requestWhile = (happens: () => Promise<unknown>) => {
    const gateway: World['gateway'] = {
      ...world.gateway,
      request: (asked) => async () => {
        const opened = await world.gateway.request(asked)();
        await happens();
        return opened;
      },
    };
    return request(qris, { ...world, gateways: gatewaysOf({ offered: [gateway] }) });
  };
  const second = (): PaymentReference => paymentReference(`${order.id}-2`);
  const paid = (reference: PaymentReference): void => {
    world.gateway.pay(reference, world.clock.now());
  };
  const notice = (reference: PaymentReference) =>
    receiveNotice(world)(aNotice({ reference, amount: order.total }));
  const states = async (): Promise<readonly string[]> =>
    (await storedOrder(world, order.id)).attempts.map(({ tag }) => tag);
  /** Does what the change left to be done. */
  const close = () => answerOf(closePayment(world)({ order: order.id, reference: referenceOf(order) }));

  it('F24: asks the gateway, sets the attempt aside, and has it cancelled there before the next one is opened', async () => {
    expect((await answerOf(change())).tag).to.equal('AwaitingPayment');
    expect(await states()).to.deep.equal(['Superseded']);
    expect(world.queue.pending()).to.deep.include({
      tag: 'ClosePayment',
      order: order.id,
      reference: referenceOf(order),
    });
    expect((await answerOf(request())).attempt.reference).to.equal(second());
    expect(world.gateway.calls().slice(1)).to.deep.equal([
      `status ${order.id}`,
      `cancel ${order.id}`,
      `request ${second()}`,
    ]);
    await close();
    expect(await states()).to.deep.equal(['Closed', 'Payable']);
    expect(world.gateway.statusOf(second())).to.equal('Pending');
  });

  it('F24: has the former one cancelled first when the shop stopped before it could open the next one', async () => {
    await answerOf(change());
    world.gateway.next('request', 'Fails');
    expect((await answerOf(request())).tag).to.equal('Unanswered');
    await answerOf(pollPayment(world)({ order: order.id, reference: second() }));
    expect(world.gateway.calls().slice(-2)).to.deep.equal([`cancel ${order.id}`, `request ${second()}`]);
    expect(await states()).to.deep.equal(['Superseded', 'Payable']);
  });

  it('F24: closes the former invoice at the gateway where no other is asked for', async () => {
    await answerOf(change());
    await close();
    expect(await states()).to.deep.equal(['Closed']);
    expect(world.gateway.calls().slice(1)).to.deep.equal([
      `status ${order.id}`,
      `status ${order.id}`,
      `cancel ${order.id}`,
      `status ${order.id}`,
    ]);
  });

  it('F24: money that was quicker pays the order, and nothing is changed', async () => {
    paid(referenceOf(order));
    expect((await answerOf(change())).tag).to.equal('Paid');
    expect(await states()).to.deep.equal(['Settled']);
  });

  it('F24: money that comes between the question and the cancel pays the order, and the next invoice is closed', async () => {
    const gateway: World['gateway'] = {
      ...world.gateway,
      cancel: (query) => () => {
        paid(query.reference);
        return world.gateway.cancel(query)();
      },
    };
    await answerOf(change());
    await answerOf(request(bri, { ...world, gateways: gatewaysOf({ offered: [gateway] }) }));
    await close();
    const settled = await storedOrder(world, order.id);
    expect(settled.tag).to.equal('Paid');
    expect(await states()).to.deep.equal(['Settled', 'Payable']);
    const next = { tag: 'ClosePayment', order: order.id, reference: second() } as const;
    expect(world.queue.pending()).to.deep.include(next);
    await answerOf(closePayment(world)(next));
    expect(world.gateway.statusOf(second())).to.equal('Cancelled');
    expect(await shelfOf(world, netflix)).to.deep.equal({ stock: 4, sold: 1 });
  });

  it('F24: money by the former way settles the order while it waits, by a notice or a poll (row 39)', async () => {
    for (const hear of [
      () => answerOf<unknown, unknown>(notice(referenceOf(order))),
      () =>
        answerOf<unknown, unknown>(pollPayment(world)({ order: order.id, reference: referenceOf(order) })),
    ]) {
      order = await invoiced(world, budi);
      world.gateway.next('cancel', 'Fails');
      await answerOf(change());
      await answerOf(request());
      paid(referenceOf(order));
      await hear();
      expect((await storedOrder(world, order.id)).tag).to.equal('Paid');
      expect(await states()).to.deep.equal(['Settled', 'Payable']);
    }
  });

  it('F24: money by both ways buys once, and the other is credited in full (row 39)', async () => {
    world.gateway.next('cancel', 'Fails');
    await answerOf(change());
    await answerOf(request());
    paid(second());
    await answerOf(notice(second()));
    paid(referenceOf(order));
    await close();
    expect(await states()).to.deep.equal(['Settled', 'Settled']);
    expect(await answerOf(world.wallets.balance(budi.id))).to.equal(order.total);
    expect(await shelfOf(world, netflix)).to.deep.equal({ stock: 4, sold: 1 });
  });

  it('F24: stays with an invoice of which the gateway does not say whether it is paid', async () => {
    world.gateway.next('status', 'Fails');
    expect((await refusalOf(change())).tag).to.equal('GatewayFailure');
    expect(await storedOrder(world, order.id)).to.deep.equal(order);
  });

  it('F24: leaves an attempt that never became an invoice, which is opened and cancelled once the gateway answers', async () => {
    order = await ordered(world, budi);
    world.gateway.next('request', 'AnswerLost', 'Fails');
    expect((await answerOf(request(qris))).tag).to.equal('Unanswered');
    await answerOf(change());
    expect((await answerOf(request())).attempt.reference).to.equal(second());
    await answerOf(pollPayment(world)({ order: order.id, reference: referenceOf(order) }));
    expect(await states()).to.deep.equal(['Superseded', 'Payable']);
    expect(world.queue.pending().filter(({ tag }) => tag === 'NotifyBuyer')).to.deep.equal([]);
    await close();
    expect(await states()).to.deep.equal(['Closed', 'Payable']);
    expect(world.gateway.statusOf(referenceOf(order))).to.equal('Cancelled');
  });

  it('F24: keeps asking for what was set aside until the gateway says that it is over (row 39)', async () => {
    world.gateway.next('cancel', 'Fails');
    await answerOf(change());
    world.queue.take(after(world.clock.now(), minutes(60)));
    const poll = { order: order.id, reference: referenceOf(order) };
    await answerOf(pollPayment(world)(poll));
    expect(world.queue.pending().map(({ tag }) => tag)).to.deep.equal(['CheckPayment']);
    world.queue.take(after(world.clock.now(), minutes(60)));
    world.gateway.setStatus(referenceOf(order), { tag: 'Cancelled' });
    await answerOf(pollPayment(world)(poll));
    expect(await states()).to.deep.equal(['Closed']);
    expect(world.queue.pending()).to.deep.equal([]);
  });

  it('F24: two taps and two devices at once leave one attempt, and never the next one', async () => {
    await Promise.all([change(), change(), change()].map((tap) => answerOf(tap)));
    expect(await states()).to.deep.equal(['Superseded']);
    await answerOf(request());
    await Promise.all([change(), change(7)].map((tap) => answerOf(tap)));
    expect(await states()).to.deep.equal(['Superseded', 'Payable']);
  });

  it('F24: an invoice asked for by one device while another leaves it says that it is over', async () => {
    order = await ordered(world, budi);
    const refusal = await refusalOf(requestWhile(() => answerOf(change())));
    expect(refusal.tag).to.equal('AttemptOver');
    await close();
    expect(world.gateway.statusOf(referenceOf(order))).to.equal('Cancelled');
  });

  it('F24: and says that nothing is to be paid where the order was cancelled as well', async () => {
    order = await ordered(world, budi);
    const refusal = await refusalOf(
      requestWhile(async () => {
        await answerOf(change());
        await answerOf(cancelOrder(world)(budi.id, order.id));
      }),
    );
    expect(refusal.tag).to.equal('NotPayable');
  });

  it('F24: the next invoice, cancelled with its order, leaves nothing that can be paid', async () => {
    await answerOf(change());
    await answerOf(request());
    await answerOf(cancelOrder(world)(budi.id, order.id));
    for (const job of world.queue.take(world.clock.now()))
      if (job.tag === 'ClosePayment') await answerOf(closePayment(world)(job));
    expect(await states()).to.deep.equal(['Closed', 'Closed']);
  });

  it('F24: is the same for a deposit', async () => {
    order = await answerOf(requestDeposit(world)(budi.id, rupiah(25_000)));
    await answerOf(request(qris));
    await answerOf(change());
    await answerOf(request());
    paid(second());
    await answerOf(notice(second()));
    expect(await answerOf(world.wallets.balance(budi.id))).to.equal(25_000);
  });

  it('changes nothing of an order that is past its time, and knows nobody else’s', async () => {
    const stranger = changeMethod(world)({ buyer: buyerId(8), order: order.id, attempt: 0 });
    expect((await refusalOf(stranger)).tag).to.equal('OrderNotFound');
    world.clock.advance(minutes(15));
    expect(E.isRight(await change()())).to.equal(true);
    expect(await states()).to.deep.equal(['Payable']);
  });
});
