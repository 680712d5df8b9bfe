import { expect } from 'chai';
import { cancelOrder } from '../../../application/payment/cancel-order.ts';
import { pollPayment } from '../../../application/payment/poll-payment.ts';
import { receiveNotice } from '../../../application/payment/receive-notice.ts';
import { requestPayment } from '../../../application/payment/request-payment.ts';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import { minutes, seconds } from '../../../domain/instant.ts';
import type { Order } from '../../../domain/order/order.ts';
import { methodId, paymentReference } from '../../../domain/payment/payment.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { greeted, stockUp, storedOrder } from '../../support/fixture/shop.ts';
import { invoiced, openWorld, ordered, type World } from '../../support/fixture/world.ts';
import { netflix } from '../../support/builders/products.ts';
import { qris, referenceOf } from '../../support/builders/payments.ts';
import { gatewaysOf } from '../../../application/gateways.ts';
import { scriptedGateway } from '../../support/fakes/scripted-gateway.ts';

describe('Requesting payment', () => {
  let world: World;
  let budi: Buyer;

  beforeEach(async () => {
    world = openWorld();
    await stockUp(world, netflix, 5);
    budi = await greeted(world);
  });

  const request = (order: Order, method = qris, buyer = budi.id) =>
    requestPayment(world)({ buyer, order: order.id, method });

  it('answers with the invoice and sees to it that the gateway is asked five seconds later', async () => {
    const order = await ordered(world, budi);
    const answer = await answerOf(request(order));
    expect(answer.tag).to.equal('Invoiced');
    expect(world.queue.pending()).to.deep.include({
      tag: 'CheckPayment',
      order: order.id,
      reference: referenceOf(order),
      at: world.clock.now() + seconds(5),
    });
  });

  it('keeps the attempt before the gateway is called (row 4)', async () => {
    const order = await ordered(world, budi);
    world.gateway.next('request', 'Fails');
    await answerOf(request(order));
    expect(
      (await storedOrder(world, order.id)).attempts.map(({ tag, reference }) => [tag, reference]),
    ).to.deep.equal([['Requested', referenceOf(order)]]);
  });

  it('shows the same invoice at a second tap, whatever it chose (row 16)', async () => {
    const order = await ordered(world, budi);
    const first = await answerOf(request(order));
    expect(await answerOf(request(order, methodId('bri_va')))).to.deep.equal(first);
    expect(world.gateway.calls()).to.deep.equal([`request ${order.id}`]);
  });

  it('asks the same again while the outcome is unknown, and never for a second payment (row 7)', async () => {
    const order = await ordered(world, budi);
    world.gateway.next('request', 'AnswerLost');
    expect((await answerOf(request(order))).tag).to.equal('Unanswered');
    expect((await answerOf(request(order))).tag).to.equal('Invoiced');
    expect(world.gateway.calls()).to.deep.equal([`request ${order.id}`, `request ${order.id}`]);
  });

  it('sends the invoice by itself when the answer comes later (row 7)', async () => {
    const order = await ordered(world, budi);
    world.gateway.next('request', 'Fails', 'Fails');
    await answerOf(request(order));
    const poll = { order: order.id, reference: referenceOf(order) };
    expect((await answerOf(pollPayment(world)(poll))).failure?.tag).to.equal('GatewayFailure');
    expect(world.queue.pending().map(({ tag }) => tag)).to.not.include('NotifyBuyer');
    await answerOf(pollPayment(world)(poll));
    expect(world.queue.pending()).to.deep.include({
      tag: 'NotifyBuyer',
      order: order.id,
      news: 'InvoiceReady',
    });
  });

  it('sends the invoice by itself when it is only a stranger’s notice that has the gateway asked again (rows 2 and 7)', async () => {
    const order = await ordered(world, budi);
    world.gateway.next('request', 'Fails');
    await answerOf(request(order));
    const { gateway, reference } = (await storedOrder(world, order.id)).attempts[0]!;
    const notice = { gateway, reference, amount: order.total, transaction: null };
    expect((await answerOf(receiveNotice(world)(notice))).tag).to.equal('NotConfirmed');
    expect(world.queue.pending()).to.deep.include({
      tag: 'NotifyBuyer',
      order: order.id,
      news: 'InvoiceReady',
    });
  });

  it('makes a new attempt with a new reference after the gateway refused one', async () => {
    const order = await ordered(world, budi);
    world.gateway.next('request', 'MethodUnavailable');
    expect((await refusalOf(request(order))).tag).to.equal('PaymentRefused');
    const answer = await answerOf(request(order, methodId('bri_va')));
    expect(answer.attempt.reference).to.equal(paymentReference(`${order.id}-2`));
  });

  it('takes an amount only by a method that takes it', async () => {
    await stockUp(world, netflix, 0, { price: 600 });
    const order = await ordered(world, budi);
    expect((await refusalOf(request(order, methodId('bri_va')))).tag).to.equal('AmountOutsideMethod');
  });

  it('knows neither other methods nor other people’s orders', async () => {
    const order = await ordered(world, budi);
    expect((await refusalOf(request(order, methodId('bca_va')))).tag).to.equal('MethodUnknown');
    expect((await refusalOf(request(order, qris, buyerId(8)))).tag).to.equal('OrderNotFound');
  });

  it('is too late once the time to pay is over', async () => {
    const order = await ordered(world, budi);
    world.clock.advance(minutes(15));
    expect((await refusalOf(request(order))).tag).to.equal('NotPayable');
  });

  it('says so when a replay turns out to be paid already', async () => {
    const order = await ordered(world, budi);
    world.gateway.next('request', 'AnswerLost');
    await answerOf(request(order));
    world.gateway.pay(referenceOf(order), world.clock.now());
    const no = await refusalOf(request(order));
    expect(no.tag === 'NotPayable' && no.order.tag).to.equal('Paid');
  });

  it('does not bill an order that was cancelled while the gateway was thinking', async () => {
    const order = await ordered(world, budi);
    const gateway: World['gateway'] = {
      ...world.gateway,
      request: (asked) => async () => {
        const opened = await world.gateway.request(asked)();
        await answerOf(cancelOrder(world)(budi.id, order.id));
        return opened;
      },
    };
    world.gateway.next('request', 'Fails');
    await answerOf(request(order));
    const late = requestPayment({ ...world, gateways: gatewaysOf({ offered: [gateway] }) })({
      buyer: budi.id,
      order: order.id,
      method: qris,
    });
    expect((await refusalOf(late)).tag).to.equal('NotPayable');
  });

  it('refuses a sandbox payment in a live shop as soon as it is opened (row 27)', async () => {
    const offered = [scriptedGateway({ says: { sandbox: true } })];
    const sandbox = { ...world, gateways: gatewaysOf({ offered }) };
    const order = await ordered(sandbox, budi);
    const answer = requestPayment(sandbox)({ buyer: budi.id, order: order.id, method: qris });
    expect((await refusalOf(answer)).tag).to.equal('PaymentRefused');
    expect(world.queue.pending()).to.deep.include({
      tag: 'NotifyAdmins',
      news: { tag: 'SandboxPayment', order: order.id, reference: referenceOf(order) },
    });
  });

  it('leaves one live attempt however many taps come at once (row 16)', async () => {
    const order = await ordered(world, budi);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => answerOf(request(order))));
    expect(new Set(answers.map(({ attempt }) => attempt.reference)).size).to.equal(1);
    expect((await storedOrder(world, order.id)).attempts.length).to.equal(1);
  });

  it('does nothing new for an order that has its invoice', async () => {
    const order = await invoiced(world, budi);
    expect((await storedOrder(world, order.id)).attempts.map(({ tag }) => tag)).to.deep.equal(['Payable']);
  });
});
