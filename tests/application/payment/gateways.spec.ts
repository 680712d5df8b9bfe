import { expect } from 'chai';
import { gatewaysOf, type Gateways } from '../../../application/gateways.ts';
import { watchedGateway } from '../../../application/incidents/watched-gateway.ts';
import { changeMethod } from '../../../application/payment/change-method.ts';
import { closePayment } from '../../../application/payment/close-payment.ts';
import { expireOrder } from '../../../application/payment/expire-order.ts';
import { pollPayment } from '../../../application/payment/poll-payment.ts';
import { receiveNotice } from '../../../application/payment/receive-notice.ts';
import { requestPayment } from '../../../application/payment/request-payment.ts';
import type { PaymentGateway } from '../../../application/ports/payment-gateway.ts';
import type { Buyer } from '../../../domain/people/buyer.ts';
import type { GatewayId } from '../../../domain/payment/gateway.ts';
import { incidentKey } from '../../../domain/incidents/incident.ts';
import { hours, minutes } from '../../../domain/instant.ts';
import type { Order } from '../../../domain/order/order.ts';
import { methodId, paymentReference, transactionId } from '../../../domain/payment/payment.ts';
import { manual, pakasir } from '../../support/builders/gateways.ts';
import { anOffer, aNotice, qris, referenceOf } from '../../support/builders/payments.ts';
import { scriptedGateway, type ScriptedGateway } from '../../support/fakes/scripted-gateway.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { silentLog } from '../../support/fakes/silent.ts';
import { greeted, stockUp, storedOrder } from '../../support/fixture/shop.ts';
import { netflix } from '../../support/builders/products.ts';
import { openWorld, ordered, type World } from '../../support/fixture/world.ts';

const transfer = methodId('transfer');
const ofManual = anOffer({ id: transfer, gateway: manual, kind: 'BankTransfer', name: 'BCA' });

describe('Gateways side by side', () => {
  let world: World;
  let budi: Buyer;
  let order: Order;
  let first: ScriptedGateway;
  let second: ScriptedGateway;

  beforeEach(async () => {
    world = openWorld();
    await stockUp(world, netflix, 5);
    budi = await greeted(world);
    order = await ordered(world, budi);
    first = scriptedGateway();
    second = scriptedGateway({ id: manual, methods: [ofManual], traits: { lifetime: hours(2) } });
  });

  const watched = (gateway: PaymentGateway): PaymentGateway =>
    watchedGateway(gateway, { incidents: world.incidents, clock: world.clock, log: silentLog });
  /** The shop as the settings make it. */
  const shop = (offered: readonly PaymentGateway[], former: readonly PaymentGateway[] = []) => ({
    ...world,
    gateways: gatewaysOf({ offered: offered.map(watched), former: former.map(watched), watch: watched }),
  });
  type Shop = World & { readonly gateways: Gateways };
  const requestInvoice = (deps: Shop, method = qris) =>
    answerOf(requestPayment(deps)({ buyer: budi.id, order: order.id, method }));
  const poll = (deps: Shop) =>
    answerOf(pollPayment(deps)({ order: order.id, reference: referenceOf(order) }));
  const now = () => storedOrder(world, order.id);
  const incidents = async () =>
    (await answerOf(world.incidents.open())).map(({ cause }) => incidentKey(cause));
  const notice = (deps: Shop, gateway: GatewayId) =>
    receiveNotice(deps)(aNotice({ gateway, reference: referenceOf(order), amount: order.total }));

  it('offer each method once, where two have it that of the first', () => {
    const rival = scriptedGateway({ id: manual, methods: [anOffer({ gateway: manual }), ofManual] });
    const { methods } = gatewaysOf({ offered: [first, rival] });
    expect(methods.map(({ id, gateway }) => [id, gateway])).to.deep.equal([
      ['qris', 'pakasir'],
      ['bri_va', 'pakasir'],
      ['transfer', 'manual'],
    ]);
  });

  it('each open what its own method asks for, and take over from one another', async () => {
    const both = shop([first, second]);
    await requestInvoice(both);
    await answerOf(changeMethod(both)({ buyer: budi.id, order: order.id, attempt: 0 }));
    await requestInvoice(both, transfer);
    const { attempts } = await now();
    expect(attempts.map(({ gateway, method, tag }) => [gateway, method, tag])).to.deep.equal([
      ['pakasir', 'qris', 'Superseded'],
      ['manual', 'transfer', 'Payable'],
    ]);
    expect([first.statusOf(referenceOf(order)), second.payments()]).to.deep.equal(['Cancelled', 1]);
    second.pay(paymentReference(`${order.id}-2`), world.clock.now());
    await answerOf(pollPayment(both)({ order: order.id, reference: paymentReference(`${order.id}-2`) }));
    expect((await now()).tag).to.equal('Paid');
  });

  it('are asked as long as each keeps a payment, and no longer', async () => {
    await requestInvoice(shop([first, second]), transfer);
    world.clock.advance(hours(2) - 1);
    await poll(shop([first, second]));
    expect((await now()).attempts[0]?.tag).to.equal('Payable');
    world.clock.advance(1);
    await poll(shop([first, second]));
    expect((await now()).attempts[0]?.tag).to.equal('Closed');
  });

  it('take no notice for one another (row 2)', async () => {
    const both = shop([first, second]);
    await requestInvoice(both);
    first.pay(referenceOf(order), world.clock.now());
    expect(await refusalOf(notice(both, manual))).to.deep.equal({ tag: 'NoSuchPayment' });
    expect(await answerOf(notice(both, pakasir))).to.deep.equal({ tag: 'Settled' });
  });

  it('hold each its own payments to the money that it deals in (row 27)', async () => {
    const play = scriptedGateway({ traits: { sandbox: true } });
    const both = shop([play, second]);
    await requestInvoice(both, transfer);
    second.pay(referenceOf(order), world.clock.now());
    await poll(both);
    expect((await now()).tag).to.equal('Paid');
  });

  it('have incidents each of its own', async () => {
    const both = shop([first, second]);
    first.next('request', 'NotAuthorised');
    await refusalOf(requestPayment(both)({ buyer: budi.id, order: order.id, method: qris }));
    await requestInvoice(both, transfer);
    expect(await incidents()).to.deep.equal(['GatewayRefusesPayments:pakasir:Credentials']);
  });

  describe('when another is offered while a payment is open (row 39)', () => {
    beforeEach(() => requestInvoice(shop([first])));

    it('ask the former one to the end, and its money pays the order', async () => {
      const after = shop([second], [first]);
      expect(after.gateways.methods.map(({ id }) => id)).to.deep.equal(['transfer']);
      first.pay(referenceOf(order), world.clock.now());
      await poll(after);
      expect((await now()).tag).to.equal('Paid');
    });

    it('take the notices of the former one', async () => {
      first.pay(referenceOf(order), world.clock.now());
      expect(await answerOf(notice(shop([second], [first]), pakasir))).to.deep.equal({ tag: 'Settled' });
    });

    it('close the invoice of the former one when its buyer pays another way', async () => {
      const after = shop([second], [first]);
      await answerOf(changeMethod(after)({ buyer: budi.id, order: order.id, attempt: 0 }));
      await answerOf(closePayment(after)({ order: order.id, reference: referenceOf(order) }));
      expect(first.statusOf(referenceOf(order))).to.equal('Cancelled');
    });

    it('tell owners where the settings of the former one are gone, and never close its payment as unpaid', async () => {
      const without = shop([second]);
      first.pay(referenceOf(order), world.clock.now());
      for (const age of [minutes(16), minutes(15), hours(24), hours(72)]) {
        world.clock.advance(age);
        await poll(without);
        await expireOrder(without)(order.id)();
      }
      const expired = await now();
      expect([expired.tag, expired.attempts[0]?.tag]).to.deep.equal(['Expired', 'Payable']);
      expect('unchecked' in expired && expired.unchecked).to.equal(true);
      expect(await incidents()).to.deep.equal(['GatewayNotConfigured:pakasir']);
      const told = world.queue.pending().flatMap((one) => (one.tag === 'NotifyAdmins' ? [one.news.tag] : []));
      expect(told).to.deep.equal(['Incident']);
      expect(world.queue.pending()).to.deep.include({
        tag: 'CheckPayment',
        order: order.id,
        reference: referenceOf(order),
        at: world.clock.now() + hours(1),
      });
    });

    it('settle it as soon as the settings are back', async () => {
      await poll(shop([second]));
      first.pay(referenceOf(order), world.clock.now());
      await poll(shop([second], [first]));
      expect([(await now()).tag, await incidents()]).to.deep.equal(['Paid', []]);
    });
  });

  it('fail as not configured where the settings of one are missing, whatever is asked', async () => {
    const gateway = gatewaysOf({ offered: [] }).find(pakasir);
    const reference = paymentReference('INV123123');
    const request = { reference, method: qris, amount: order.total };
    const query = { ...request, transaction: transactionId('t') };
    const whys = [
      await refusalOf(gateway.request(request)),
      await refusalOf(gateway.status(query)),
      await refusalOf(gateway.cancel(query)),
    ].map((no) => ('why' in no ? no.why : no.tag));
    expect(whys).to.deep.equal(['NotConfigured', 'NotConfigured', 'NotConfigured']);
  });
});
