import { expect } from 'chai';
import { until } from '../jobs/until.ts';
import { aReceiver, aSandbox, type Receiver, type Sandbox } from './a-sandbox.ts';

describe('A payment page of the Pakasir sandbox', () => {
  let shop: Receiver;
  let sandbox: Sandbox;
  let txn: string;
  beforeEach(async () => {
    shop = await aReceiver();
    sandbox = await aSandbox(shop);
    txn = await sandbox.txnOf('tg7001-00000001');
  });
  afterEach(async () => {
    await sandbox.close();
    await shop.close();
  });
  const play = async (fields: Record<string, string>): Promise<void> => {
    expect((await sandbox.moves(txn, fields)).status).to.equal(303);
  };
  const eventLines = async (): Promise<readonly string[]> => (await sandbox.events(txn, '?lang=en')).slice(1);
  const noted = async (count: number): Promise<readonly string[]> => {
    await until(`${count} lines`, async () => (await eventLines()).length >= count);
    return eventLines();
  };

  it('pays, tells the shop with the secret, and shows what it answered', async () => {
    await play({ move: 'pay' });
    expect(await noted(2)).to.deep.equal(['Money came in: Rp 99.000', 'Webhook sent: answered HTTP 200']);
    const status = await sandbox.status(txn);
    expect(shop.heard).to.deep.equal([{ secret: 'SEC', body: status }]);
    expect(status).to.include({ status: 'completed', amount: 99_000, order_id: 'tg7001-00000001' });
  });

  for (const amount of [49_500, 108_900])
    it(`pays ${amount} of 99000, in webhook and status alike`, async () => {
      await play({ move: 'amount', amount: String(amount) });
      await shop.hears(1);
      expect(shop.heard[0]?.body).to.include({ status: 'completed', amount });
      expect(await sandbox.status(txn)).to.include({ status: 'completed', amount });
    });

  it('takes an amount as people write it, and no part of a rupiah', async () => {
    for (const amount of ['1.5', '10.00', '1.0000'])
      expect((await sandbox.moves(txn, { move: 'amount', amount })).status).to.equal(400);
    await play({ move: 'amount', amount: '49.500' });
    await shop.hears(1);
    expect(await sandbox.status(txn)).to.include({ status: 'completed', amount: 49_500 });
  });

  it('says how much came in where it is not what was asked for, and what the shop makes of it', async () => {
    shop.answers.push(404);
    await play({ move: 'amount', amount: '108900' });
    expect(await noted(2)).to.deep.equal([
      'Money came in: Rp 108.900',
      'Webhook sent: answered HTTP 404 (no payment of this order and amount is known to it)',
    ]);
    expect(await (await sandbox.page(txn, '?lang=en')).text()).to.include('✅ Paid: Rp 108.900 came in');
    expect(await (await sandbox.page(txn, '?lang=id')).text())
      .to.include('✅ Lunas: Rp 108.900 masuk')
      .and.to.include('(toko tidak mengenal pembayaran dengan pesanan dan jumlah ini)');
  });

  it('loses the webhook: the shop finds the payment by asking', async () => {
    await play({ move: 'silently' });
    expect(await sandbox.status(txn)).to.include({ status: 'completed' });
    expect(await eventLines()).to.deep.equal([
      'Money came in: Rp 99.000',
      'The webhook got lost',
      'The shop asked for the status: answered HTTP 200, paid',
    ]);
    expect(shop.heard).to.deep.equal([]);
  });

  it('sends the webhook three times for one payment, and again three times on request', async () => {
    await play({ move: 'thrice' });
    await shop.hears(3);
    await play({ move: 'thrice' });
    await shop.hears(6);
    expect(new Set(shop.heard.map(({ body }) => JSON.stringify(body))).size).to.equal(1);
    expect((await noted(7)).filter((line) => line.startsWith('Money'))).to.have.lengthOf(1);
  });

  it('forges a webhook: it claims what is not so, with a wrong secret', async () => {
    shop.answers.push(401);
    await play({ move: 'forge' });
    expect(await noted(1)).to.deep.equal(['Forged webhook sent: answered HTTP 401']);
    expect(shop.heard[0]?.body).to.include({ status: 'completed', txn_id: txn });
    expect(shop.heard[0]?.secret).to.be.a('string');
    expect(shop.heard[0]?.secret).not.to.equal('SEC');
    expect(await sandbox.status(txn)).to.include({ status: 'pending' });
  });

  it('pays after a while, the one that was chosen last', async () => {
    await play({ move: 'in', seconds: '3600' });
    expect(await sandbox.status(txn)).to.include({ status: 'pending' });
    await play({ move: 'in', seconds: '1' });
    await shop.hears(1);
    expect((await eventLines())[0]).to.equal('Money arrives in 3600 s');
    expect(shop.heard[0]?.body).to.include({ status: 'completed' });
  });

  it('holds the money until the shop has closed the order, and pays then', async () => {
    await play({ move: 'late', seconds: '1' });
    expect(await eventLines()).to.deep.equal(['Money held: it arrives 1 s after the order is closed']);
    expect(await (await sandbox.cancel(txn)).json()).to.deep.equal({
      message: 'Berhasil batalkan transaksi',
    });
    await shop.hears(1);
    expect(shop.heard[0]?.body).to.include({ status: 'completed', amount: 99_000 });
    expect(await eventLines()).to.include('Money came in: Rp 99.000, late');
  });

  it('pays what is closed, too', async () => {
    await sandbox.cancel(txn);
    await play({ move: 'pay' });
    await shop.hears(1);
    expect(await sandbox.status(txn)).to.include({ status: 'completed' });
  });

  it('pays once: a second payment of any kind changes nothing', async () => {
    await play({ move: 'amount', amount: '5' });
    for (const move of ['pay', 'silently']) await play({ move });
    await play({ move: 'amount', amount: '7' });
    await play({ move: 'in', seconds: '1' });
    expect(await noted(2)).to.deep.equal(['Money came in: Rp 5', 'Webhook sent: answered HTTP 200']);
    expect(await sandbox.status(txn)).to.include({ amount: 5 });
  });

  it('tells the shop again while it is busy, a few times, and takes its no for an answer', async () => {
    shop.answers.push(503, 429, 503);
    await play({ move: 'pay' });
    expect((await noted(4)).slice(1)).to.deep.equal([
      'Webhook sent: answered HTTP 503',
      'Webhook sent again: answered HTTP 429',
      'Webhook sent again: answered HTTP 503',
    ]);
    await until('it gives up', () => sandbox.seen.said('warn').length === 1);
    expect(shop.heard).to.have.lengthOf(3);
  });

  it('stops in the middle of telling', async () => {
    await shop.close();
    const other = await aSandbox(shop, { noticeWaitsMs: [1_000_000] });
    const late = await other.txnOf('tg7001-00000002');
    await other.moves(late, { move: 'pay' });
    await until('nobody answers', async () =>
      (await other.events(late, '?lang=en')).includes('Webhook sent: no answer'),
    );
    await other.close();
    shop = await aReceiver();
  });
});
