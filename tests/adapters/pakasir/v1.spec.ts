import { expect } from 'chai';
import type { PakasirSettings } from '../../../adapters/pakasir/settings.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import type { PakasirStandInSettings } from '../../stand-ins/pakasir/control.ts';
import { aQuery, aRequest, aPakasirSuite, type PakasirSuite } from './a-pakasir.ts';
import { left, right } from '../../support/either.ts';

describe('version 1 of Pakasir', () => {
  let suite: PakasirSuite;
  const start = async (theirs: Partial<PakasirStandInSettings> = {}, ours: Partial<PakasirSettings> = {}) => {
    suite = await aPakasirSuite(theirs, { version: 'v1', ...ours });
  };
  afterEach(() => suite.pakasir.stop());
  const request = (more: Parameters<typeof aRequest>[0] = {}) => suite.gateway.request(aRequest(more))();
  const status = (more: Parameters<typeof aRequest>[0] = {}) =>
    suite.gateway.status(aQuery('INV123123', more))();

  it('opens a payment under our own reference, with its hosted page', async () => {
    await start({}, { publicDomain: 'https://pots.my.id' });
    const { invoice, report } = right(await request());
    const made = suite.pakasir.transaction('INV123123');
    expect(invoice).to.deep.equal({
      transaction: 'INV123123',
      amount: 99_000,
      fee: 1_003,
      total: 100_003,
      instructions: { tag: 'QrCode', payload: made.qrString },
      checkoutUrl: 'https://pots.my.id/pay/depodomain/99000?order_id=INV123123&qris_only=1',
      payableUntil: Math.floor(made.expiredAt),
    });
    expect(report).to.deep.equal({
      reference: 'INV123123',
      transaction: 'INV123123',
      amount: 99_000,
      sandbox: false,
      status: { tag: 'Pending' },
    });
  });

  it('opens a virtual account, whose page offers the other methods too', async () => {
    await start();
    const { invoice } = right(await request({ method: 'bni_va', amount: rupiah(50_000) }));
    const number = suite.pakasir.transaction('INV123123').vaNumber;
    expect(invoice.instructions).to.deep.equal({ tag: 'AccountNumber', bank: 'BNI', number });
    expect(invoice.checkoutUrl).to.equal(`${suite.pakasir.url}/pay/depodomain/50000?order_id=INV123123`);
  });

  it('tells pending, paid and cancelled payments apart', async () => {
    await start();
    right(await request());
    right(await request({ reference: 'INV-B0001' }));
    expect(right(await status()).status).to.deep.equal({ tag: 'Pending' });
    await suite.pakasir.pay('INV123123');
    const at = Math.floor(suite.pakasir.transaction('INV123123').completedAt ?? 0);
    expect(right(await status()).status).to.deep.equal({ tag: 'Completed', at });
    const other = aQuery('INV-B0001', { reference: 'INV-B0001' });
    right(await suite.gateway.cancel(other)());
    expect(right(await suite.gateway.status(other)()).status).to.deep.equal({ tag: 'Cancelled' });
  });

  it('finds no payment under an unknown reference or another amount', async () => {
    await start();
    right(await request());
    expect(left(await status({ amount: rupiah(99_001) }))).to.deep.equal({ tag: 'PaymentNotFound' });
    expect(left(await status({ reference: 'INV-B0001' }))).to.deep.equal({ tag: 'PaymentNotFound' });
  });

  it('finds the payment again whose answer was lost, and knows a burnt reference and a wrong key', async () => {
    await start();
    suite.pakasir.fail('create', { kind: 'lost' });
    expect(right(await request()).report.status.tag).to.equal('Pending');
    expect(suite.pakasir.transactions().length).to.equal(1);
    suite.pakasir.cancel('INV123123');
    expect(left(await request())).to.include({ reason: 'ReferenceBurnt' });
    await suite.pakasir.stop();
    await start({}, { apiKey: 'OTHER' });
    expect(left(await request())).to.include({ reason: 'NotAuthorised' });
  });

  it('takes a create refused as already completed for a payment that was made', async () => {
    await start();
    right(await request());
    await suite.pakasir.pay('INV123123');
    const { invoice, report } = right(await request());
    expect(report.status.tag).to.equal('Completed');
    expect([invoice.total, invoice.checkoutUrl]).to.deep.equal([99_000, null]);
  });

  it('leaves it open when the status does not confirm “already completed”', async () => {
    await start();
    right(await request());
    const body = { message: 'Transaction already completed' };
    suite.pakasir.fail('create', { kind: 'refuse', status: 400, body });
    expect(left(await request()).tag).to.equal('GatewayFailure');
  });

  it('trusts no answer about another project', async () => {
    await start();
    const fields = { project: 'elsewhere' };
    suite.pakasir.fail('create', { kind: 'wrong-echo', fields });
    expect(left(await request())).to.include({ reason: 'AnswerMismatch' });
    suite.pakasir.fail('status', { kind: 'wrong-echo', fields });
    expect(left(await status())).to.include({
      tag: 'GatewayFailure',
      detail: 'answered something else: transaction.project is not our project',
    });
  });

  it('knows a sandbox by its placeholder, by its word, or else by what we were told', async () => {
    await start({ sandbox: true });
    expect(right(await request()).report.sandbox).to.equal(true);
    expect(right(await status()).sandbox).to.equal(false);
    suite.pakasir.fail('status', { kind: 'wrong-echo', fields: { is_sandbox: true } });
    expect(right(await status()).sandbox).to.equal(true);
    await suite.pakasir.stop();
    await start({ sandbox: true }, { sandbox: true });
    right(await request());
    expect(right(await status()).sandbox).to.equal(true);
  });

  it('takes a cancel that did not succeed for a failure', async () => {
    await start();
    right(await request());
    suite.pakasir.fail('cancel', { kind: 'refuse', status: 200, body: { success: false } });
    expect(left(await suite.gateway.cancel(aQuery('INV123123'))()).tag).to.equal('GatewayFailure');
  });
});
