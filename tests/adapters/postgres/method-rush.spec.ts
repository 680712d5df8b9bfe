import { expect } from 'chai';
import { changeMethod } from '../../../application/payment/change-method.ts';
import { closePayment } from '../../../application/payment/close-payment.ts';
import { receiveNotice } from '../../../application/payment/receive-notice.ts';
import { requestPayment } from '../../../application/payment/request-payment.ts';
import type { Buyer } from '../../../domain/people/buyer.ts';
import type { Order } from '../../../domain/order/order.ts';
import { isLive, methodId, paymentReference } from '../../../domain/payment/payment.ts';
import { balanceOf } from '../../support/fixture/money.ts';
import { greeted, placed, shelfOf, stockUp } from '../../support/fixture/shop.ts';
import { netflix } from '../../support/builders/products.ts';
import { orderFor } from '../../support/builders/orders.ts';
import { aNotice } from '../../support/builders/payments.ts';
import { answerOf } from '../../support/either.ts';
import { scriptedGateway, type ScriptedGateway } from '../../support/fakes/scripted-gateway.ts';
import { settableClock } from '../../support/fakes/settable-clock.ts';
import { closeAudited } from './audit.ts';
import { openStore, type OpenedStore } from './postgres-under-test.ts';
import { gatewaysOf } from '../../../application/gateways.ts';

const methods = [methodId('qris'), methodId('bri_va')] as const;
const rounds = 12;

describe('Changing the way to pay in a rush, in PostgreSQL', function () {
  this.timeout(60_000);
  let store: OpenedStore;
  let gateway: ScriptedGateway;
  let buyer: Buyer;
  let order: Order;

  beforeEach(async () => {
    store = await openStore(16);
    gateway = scriptedGateway();
    await stockUp(store, netflix, 1);
    buyer = await greeted(store);
    ({ order } = await placed(store, orderFor(buyer)));
  });

  afterEach(() => closeAudited(store));

  const deps = () => ({ ...store, gateways: gatewaysOf({ offered: [gateway] }), clock: settableClock() });
  const found = async (): Promise<Order> => {
    const kept = await answerOf(store.orders.find(order.id));
    if (kept._tag === 'None') throw new Error('the order is gone');
    return kept.value.value;
  };
  const referenceAt = (place: number) =>
    paymentReference(place === 0 ? order.id : `${order.id}-${String(place + 1)}`);
  const change = (attempt: number) => changeMethod(deps())({ buyer: buyer.id, order: order.id, attempt })();
  const request = (n: number) =>
    requestPayment(deps())({ buyer: buyer.id, order: order.id, method: methods[n % 2 === 0 ? 0 : 1] })();
  const pay = (place: number) => {
    const reference = referenceAt(place);
    gateway.pay(reference, deps().clock.now());
    return receiveNotice(deps())(aNotice({ gateway: gateway.id, reference, amount: order.total }))();
  };
  /** Closes at the gateway what was to be closed, until nothing is left to do. */
  const close = async (): Promise<void> => {
    for (const { reference } of (await found()).attempts)
      await answerOf(closePayment(deps())({ order: order.id, reference }));
  };
  const openAtGateway = (order_: Order) =>
    order_.attempts.filter(({ reference }) => gateway.statusOf(reference) === 'Pending');

  it('F24: leaves one bill that can be paid, whatever two devices tap at once', async () => {
    for (let place = 0; place < rounds; place += 1) {
      await request(place);
      await Promise.all([change(place), request(place + 1), change(place), request(place), change(place)]);
    }
    await close();
    const { attempts } = await found();
    expect(attempts.length).to.be.at.least(rounds);
    expect(openAtGateway(await found())).to.deep.equal(attempts.filter(isLive));
    expect(attempts.filter(isLive).length).to.be.at.most(1);
  });

  it('F24: takes the money of a bill that is paid while it is left, once for the goods and once for the balance (row 39)', async () => {
    await request(0);
    await Promise.all([change(0), pay(0), change(0)]);
    await request(1);
    const { attempts } = await found();
    for (const place of attempts.keys()) await Promise.all([pay(place), change(place), pay(place)]);
    await close();
    const settled = await found();
    expect(settled.tag).to.equal('Paid');
    expect(new Set(settled.attempts.map(({ tag }) => tag))).to.deep.equal(new Set(['Settled']));
    expect(await balanceOf(store, buyer)).to.equal((settled.attempts.length - 1) * settled.total);
    expect(await shelfOf(store, netflix)).to.deep.equal({ stock: 0, sold: 1 });
    expect(await answerOf(store.books.violations())).to.deep.equal([]);
  });
});
