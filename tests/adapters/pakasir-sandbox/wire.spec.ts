import { expect } from 'chai';
import { crc16 } from '../../../adapters/pakasir-sandbox/wire/emv.ts';
import { emvTags } from '../../stand-ins/pakasir/emv-tags.ts';
import { aReceiver, aSandbox, type Receiver, type Sandbox } from './a-sandbox.ts';

const hour = 3_600_000;

describe('The wire of the Pakasir sandbox', () => {
  let shop: Receiver;
  let sandbox: Sandbox;
  let ahead: number;
  beforeEach(async () => {
    ahead = 0;
    shop = await aReceiver();
    const start = Date.now();
    sandbox = await aSandbox(shop, { now: () => start + ahead });
  });
  afterEach(async () => {
    await sandbox.close();
    await shop.close();
  });

  it('opens a QRIS whose code holds, says the total, and is marked as play money', async () => {
    const made = await sandbox.make('tg7001-00000001');
    expect(made).to.include({ amount: 99_000, fee: 1_003, total_payment: 100_003, is_sandbox: true });
    expect(emvTags(made.qr_string).get('54')).to.equal('100003.00');
    expect(made.qr_string.slice(-4)).to.equal(crc16(made.qr_string.slice(0, -4)));
  });

  it('answers a payment link at its public address', async () => {
    const made = await sandbox.make('tg7001-00000001', 'payment_link');
    expect(made).to.deep.equal({
      txn_id: made.txn_id,
      payment_link: `https://pay.example/pay-v2/${made.txn_id}`,
    });
  });

  it('finds what it made, and burns the order id of what was cancelled', async () => {
    const txn = await sandbox.txnOf('tg7001-00000001');
    expect(await sandbox.txnOf('tg7001-00000001')).to.equal(txn);
    expect((await sandbox.cancel(txn)).status).to.equal(200);
    ahead += 1_000;
    expect(await sandbox.make('tg7001-00000001')).to.deep.equal({ message: 'Transaksi telah dibatalkan' });
  });

  it('is as slow as the gateway’s limits demand', async () => {
    const txn = await sandbox.txnOf('tg7001-00000001');
    const ask = async (): Promise<number> =>
      (await sandbox.api(`/api/v2/transaction-status/depodomain/${txn}`)).status;
    expect([await ask(), await ask()]).to.deep.equal([200, 429]);
    ahead += 4_000;
    expect(await ask()).to.equal(200);
  });

  it('closes after a day what nobody paid', async () => {
    const txn = await sandbox.txnOf('tg7001-00000001');
    ahead = hour;
    expect((await sandbox.status(txn))['status']).to.equal('pending');
    ahead = 24 * hour;
    expect((await sandbox.status(txn))['status']).to.equal('canceled');
  });

  it('tells fees to everybody and the rest to those with the key', async () => {
    const fees = await fetch(`${sandbox.url}/api/v2/payment-fee/99000`);
    const made = await fetch(`${sandbox.url}/api/v2/create-transaction/depodomain/tg7001-00000001`, {
      method: 'POST',
      body: '{"method":"qris","amount":99000}',
    });
    expect(await fees.json()).to.include({ qris: 1_003, bri_va: 3_500 });
    expect(made.status).to.equal(401);
  });

  it('speaks version 1 beside, plays its payment and tells the shop of it without a secret', async () => {
    const asked = { project: 'depodomain', order_id: 'topup-1', amount: 50_000, api_key: 'KEY' };
    const made = await sandbox.api('/api/transactioncreate/bri_va', 'POST', asked);
    expect(await made.json()).to.have.nested.include({
      'payment.fee': 3_500,
      'payment.total_payment': 53_500,
    });
    expect((await sandbox.api('/api/paymentsimulation', 'POST', asked)).status).to.equal(200);
    await shop.hears(1);
    expect(shop.heard[0]?.secret).to.equal(undefined);
    expect(shop.heard[0]?.body).to.include({ order_id: 'topup-1', status: 'completed', is_sandbox: true });
    const query = 'project=depodomain&amount=50000&order_id=topup-1&api_key=KEY';
    const detail = await sandbox.api(`/api/transactiondetail?${query}`);
    expect(await detail.json()).to.have.nested.include({ 'transaction.status': 'completed' });
    expect((await sandbox.api('/api/transactioncancel', 'POST', asked)).status).to.equal(400);
  });

  it('reads neither a body without end nor one that is no JSON', async () => {
    const path = '/api/v2/create-transaction/depodomain/tg7001-00000001';
    const statusOf = async (body: string): Promise<number> =>
      (await fetch(sandbox.url + path, { method: 'POST', headers: { 'x-api-key': 'KEY' }, body })).status;
    expect([await statusOf('x'.repeat(70_000)), await statusOf('{'), await statusOf('[]')]).to.deep.equal([
      413, 400, 400,
    ]);
  });
});
