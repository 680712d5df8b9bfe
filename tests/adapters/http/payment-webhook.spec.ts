import { expect } from 'chai';
import { cancelOrder } from '../../../application/payment/cancel-order.ts';
import { expireOrder } from '../../../application/payment/expire-order.ts';
import { pollPayment } from '../../../application/payment/poll-payment.ts';
import { minutes } from '../../../domain/instant.ts';
import type { Order } from '../../../domain/order/order.ts';
import { referenceOf } from '../../support/builders/payments.ts';
import { answerOf } from '../../support/either.ts';
import { until } from '../jobs/until.ts';
import { openWebhookSuite, type WebhookSuite } from './a-payment-webhook.ts';

describe('The payment webhook', () => {
  let suite: WebhookSuite;
  beforeEach(async () => {
    suite = await openWebhookSuite();
  });
  afterEach(() => suite.close());

  const stateOf = async ({ id }: Order): Promise<Order['tag']> => (await suite.look(id)).tag;

  /** Posts a notice about the order as a stranger would; the body can be bent. */
  const post = (body: unknown, headers: Record<string, string> = { 'X-Secret': 'SEC' }): Promise<Response> =>
    fetch(suite.url, {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const noticeAbout = ({ id }: Order) => {
    const { txnId, amount } = suite.pakasir.transaction(id);
    return {
      txn_id: txnId,
      order_id: id,
      amount,
      is_sandbox: false,
      status: 'completed',
      completed_at: null,
    };
  };

  it('vector 20: settles a paid order once and has its goods delivered', async () => {
    const order = await suite.order();
    const before = suite.commits();
    expect(await suite.pakasir.pay(order.id)).to.deep.equal([200]);
    expect(await stateOf(order)).to.equal('Paid');
    expect(suite.commits() - before).to.equal(1);
    expect(suite.pending('DeliverGoods')).to.deep.equal([{ tag: 'DeliverGoods', order: order.id }]);
    expect(suite.seen.measured).to.deep.equal([['webhookAnswered', 200]]);
  });

  it('tells at once of a notice and of another answer to it, and once a second of those that come again', async () => {
    const order = await suite.order();
    const notice = noticeAbout(order);
    for (let times = 0; times < 3; times += 1) expect((await post(notice)).status).to.equal(503);
    await suite.pakasir.pay(order.id, { webhook: false });
    suite.world.clock.advance(minutes(1));
    for (let times = 0; times < 5; times += 1) expect((await post(notice)).status).to.equal(200);
    const told = () =>
      suite.seen.lines.filter(({ message }) => message.startsWith('payment notice answered'));
    const reference = referenceOf(order);
    const firsts = [503, 200].map((status) => ({ reference, status }));
    expect(told().map(({ fields }) => fields)).to.deep.equal(firsts);
    await until('those that came again are told of', () => told().length === 4);
    expect(told().map(({ fields }) => fields)).to.deep.equal([
      ...firsts,
      { reference, status: 503, times: 2 },
      { reference, status: 200, times: 4 },
    ]);
  });

  it('vector 20: settles it although the notice calls itself a form', async () => {
    const order = await suite.order();
    const contentType = 'application/x-www-form-urlencoded';
    expect(await suite.pakasir.pay(order.id, { contentType })).to.deep.equal([200]);
    expect(await stateOf(order)).to.equal('Paid');
  });

  for (const [what, secret] of [
    ['a wrong', 'SEX'],
    ['a longer', 'SECRET'],
    ['an empty', ''],
    ['no', null],
  ] as const)
    it(`vector 21: turns ${what} secret away without asking anybody (row 2)`, async () => {
      const order = await suite.order();
      suite.pakasir.forgetCalls();
      const before = suite.world.state();
      expect(await suite.pakasir.pay(order.id, { secret })).to.deep.equal([401]);
      expect(suite.pakasir.calls()).to.deep.equal([]);
      expect(suite.world.state()).to.equal(before);
    });

  it('vector 22: believes the status and not the body, and asks for it again (row 6)', async () => {
    const order = await suite.order();
    const answer = await post(noticeAbout(order));
    expect([answer.status, answer.headers.get('Retry-After')]).to.deep.equal([503, '5']);
    expect(await stateOf(order)).to.equal('AwaitingPayment');
    expect(suite.pakasir.calls('status')).to.have.lengthOf(1);
  });

  it('vector 23: settles nothing for another amount', async () => {
    const order = await suite.order();
    await suite.pakasir.pay(order.id, { webhook: false });
    const answer = await post({ ...noticeAbout(order), amount: 1_000 });
    expect(answer.status).to.equal(404);
    expect(await stateOf(order)).to.equal('AwaitingPayment');
  });

  it("vector 23: settles nothing for a right transaction under another order's id (row 3)", async () => {
    const order = await suite.order();
    const other = await suite.order();
    await suite.pakasir.pay(order.id, { webhook: false });
    const answer = await post({ ...noticeAbout(order), order_id: other.id });
    expect(answer.status).to.equal(404);
    expect([await stateOf(order), await stateOf(other)]).to.deep.equal([
      'AwaitingPayment',
      'AwaitingPayment',
    ]);
  });

  it('vector 23: settles nothing for a transaction that nobody knows', async () => {
    const order = await suite.order();
    await suite.pakasir.pay(order.id, { webhook: false });
    const answer = await post({ ...noticeAbout(order), txn_id: 'unheardof' });
    expect(answer.status).to.equal(404);
    expect(await stateOf(order)).to.equal('AwaitingPayment');
  });

  it('vector 23: knows no payment of an order that was never placed', async () => {
    const order = await suite.order();
    const answer = await post({ ...noticeAbout(order), order_id: 'tg7001-ffffffff' });
    expect(answer.status).to.equal(404);
    expect(await answer.json()).to.deep.equal({ message: 'no such payment' });
  });

  it('vector 24: settles from the status though the body says pending', async () => {
    const order = await suite.order();
    await suite.pakasir.pay(order.id, { webhook: false });
    const answer = await post({ ...noticeAbout(order), status: 'pending' });
    expect(answer.status).to.equal(200);
    expect(await stateOf(order)).to.equal('Paid');
  });

  it('vector 25: makes one settlement of three notices one after the other (row 1)', async () => {
    const order = await suite.order();
    const before = suite.commits();
    expect(await suite.pakasir.pay(order.id, { times: 3 })).to.deep.equal([200, 200, 200]);
    expect(suite.commits() - before).to.equal(1);
  });

  it('vector 25: makes one settlement of twenty notices at once and a racing poll (row 1)', async () => {
    const order = await suite.order();
    await suite.pakasir.pay(order.id, { webhook: false });
    const before = suite.commits();
    const [answers] = await Promise.all([
      suite.pakasir.notify(order.id, { times: 20, atOnce: true }),
      answerOf(pollPayment(suite.world)({ order: order.id, reference: referenceOf(order) })),
    ]);
    expect(answers).to.deep.equal(Array.from({ length: 20 }, () => 200));
    expect(suite.commits() - before).to.equal(1);
    expect(await stateOf(order)).to.equal('Paid');
  });

  it('vector 26: settles no sandbox payment in a live shop, and alarms the owners (row 27)', async () => {
    const order = await suite.order();
    const sandbox = { kind: 'wrong-echo', fields: { is_sandbox: true } } as const;
    suite.pakasir.fail('status', sandbox);
    const [status] = await suite.pakasir.pay(order.id);
    expect(status).to.equal(409);
    expect(await stateOf(order)).to.equal('AwaitingPayment');
    expect(suite.pending('NotifyAdmins')).to.deep.equal([
      {
        tag: 'NotifyAdmins',
        news: { tag: 'SandboxPayment', order: order.id, reference: referenceOf(order) },
      },
    ]);
  });

  it('vector 27: takes money that comes after a cancel (row 19)', async () => {
    const order = await suite.order();
    await answerOf(cancelOrder(suite.world)(order.buyer, order.id));
    expect(await stateOf(order)).to.equal('Cancelled');
    expect(await suite.pakasir.pay(order.id, { evenIfCanceled: true })).to.deep.equal([200]);
    expect(await stateOf(order)).to.equal('Paid');
    expect(suite.pending('DeliverGoods')).to.have.lengthOf(1);
  });

  it('vector 27: takes money that comes after the order expired (rows 9 and 10)', async () => {
    const order = await suite.order();
    suite.world.clock.advance(minutes(16));
    await answerOf(expireOrder(suite.world)(order.id));
    expect(await stateOf(order)).to.equal('Expired');
    expect(await suite.pakasir.pay(order.id, { evenIfCanceled: true })).to.deep.equal([200]);
    expect(await stateOf(order)).to.equal('Paid');
    expect(suite.pending('DeliverGoods')).to.have.lengthOf(1);
  });

  for (const [what, body] of [
    ['words', 'not json'],
    ['nothing', ''],
    ['an array', '[]'],
    ['null', 'null'],
    ['half a notice', '{"order_id":"tg7001-00000001"}'],
    ['an amount in words', '{"order_id":"tg7001-00000001","amount":"99000","status":"completed"}'],
    ['half a rupiah', '{"order_id":"tg7001-00000001","amount":99000.5,"status":"completed"}'],
  ] as const)
    it(`vector 28: calls ${what} no notice`, async () => {
      const answer = await post(body);
      expect(answer.status).to.equal(400);
      expect(await answer.json()).to.deep.equal({ message: 'this is not a payment notice' });
      expect(suite.pakasir.calls()).to.deep.equal([]);
    });

  for (const size of [64 * 1024 + 1, 5_000_000])
    it(`vector 28: reads no body of ${String(size)} bytes`, async () => {
      const order = await suite.order();
      const notice = { ...noticeAbout(order), filling: '' };
      const filling = 'x'.repeat(size - JSON.stringify(notice).length);
      const answer = await post({ ...notice, filling });
      expect(answer.status).to.equal(413);
    });

  it('vector 28: reads a body of 64 KB, and fields that it does not know', async () => {
    const order = await suite.order();
    await suite.pakasir.pay(order.id, { webhook: false });
    const notice = { ...noticeAbout(order), fee: 1_003, extra: { deep: [1] }, filling: '' };
    const filling = 'x'.repeat(64 * 1024 - JSON.stringify(notice).length);
    expect((await post({ ...notice, filling })).status).to.equal(200);
    expect(await stateOf(order)).to.equal('Paid');
  });

  it('asks for a notice again while the gateway does not answer (row 6)', async () => {
    const order = await suite.order();
    suite.pakasir.fail('status', { kind: 'html', status: 502 }, 10);
    const [status] = await suite.pakasir.pay(order.id);
    expect(status).to.equal(503);
    expect(await stateOf(order)).to.equal('AwaitingPayment');
    suite.pakasir.heal();
    expect(await suite.pakasir.notify(order.id)).to.deep.equal([200]);
    expect(await stateOf(order)).to.equal('Paid');
  });

  it('takes the secret as the last part of the address, for relays that send no header', async () => {
    const order = await suite.order();
    await suite.pakasir.pay(order.id, { webhook: false });
    const notice = JSON.stringify(noticeAbout(order));
    const at = async (path: string): Promise<number> =>
      (await fetch(`${suite.url}${path}`, { method: 'POST', body: notice })).status;
    expect(await at('/SEX')).to.equal(401);
    expect(await at('/')).to.equal(401);
    expect(await stateOf(order)).to.equal('AwaitingPayment');
    expect(await at('/SEC')).to.equal(200);
    expect(await stateOf(order)).to.equal('Paid');
  });

  it('writes neither secret nor body into its log', async () => {
    const order = await suite.order();
    await suite.pakasir.pay(order.id);
    await post('{"order_id":"rahasia-sekali","amount":"rahasia-sekali"}');
    await fetch(`${suite.url}/rahasia-sekali`, { method: 'POST', body: '{}' });
    expect(JSON.stringify(suite.seen.lines)).not.to.match(/SEC|rahasia/);
    expect(suite.seen.said('warn')).to.have.lengthOf(2);
  });
});

describe('The payment webhook of a shop without a secret', () => {
  let suite: WebhookSuite;
  beforeEach(async () => {
    suite = await openWebhookSuite(null);
  });
  afterEach(() => suite.close());

  it('asks the gateway about every notice and settles what that confirms', async () => {
    const order = await suite.order();
    expect(await suite.pakasir.notify(order.id, { secret: null })).to.deep.equal([503]);
    expect(await suite.pakasir.pay(order.id, { secret: null })).to.deep.equal([200]);
    expect((await suite.look(order.id)).tag).to.equal('Paid');
  });
});
