import { expect } from 'chai';
import { decodeNotice } from '../../../adapters/pakasir/notice.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { crc16 } from '../../../adapters/pakasir-sandbox/wire/emv.ts';
import { emvTags } from '../../stand-ins/pakasir/emv-tags.ts';
import { aQuery, aRequest, aPakasirSuite, forgedAmount, quickPace, type PakasirSuite } from './a-pakasir.ts';
import { left, right } from '../../support/either.ts';

const V2_NOTICE = {
  txn_id: 'vwiqpcriq',
  order_id: 'INV123123',
  amount: 99_000,
  is_sandbox: false,
  status: 'completed',
  completed_at: '2025-09-19T01:18:49.678622564Z',
};

describe('the wire vectors of Pakasir', () => {
  let suite: PakasirSuite;
  const start = async (...settings: Parameters<typeof aPakasirSuite>) => {
    suite = await aPakasirSuite(...settings);
    return suite;
  };
  beforeEach(() => start());
  afterEach(() => suite.pakasir.stop());
  const restart = async (...settings: Parameters<typeof aPakasirSuite>) => {
    await suite.pakasir.stop();
    return start(...settings);
  };
  const opened = async (more: Parameters<typeof aRequest>[0] = {}) =>
    right(await suite.gateway.request(aRequest(more))());
  const txnOf = (reference = 'INV123123') => suite.pakasir.transaction(reference).txnId;

  it('vector 1: hands on a QRIS string whose checksum holds and whose tag 54 is the total', async () => {
    const { invoice } = await opened();
    const payload = invoice.instructions.tag === 'QrCode' ? invoice.instructions.payload : '';
    expect(payload.slice(-4)).to.equal(crc16(payload.slice(0, -4)));
    expect(emvTags(payload).get('54')).to.equal('100003.00');
    expect(invoice.total).to.equal(100_003);
  });

  it('vector 2: does not offer payment links, which answer nothing to scan or to copy', async () => {
    const { gateway, pakasir } = suite;
    const refusal = left(await gateway.request(aRequest({ method: 'payment_link' }))());
    expect([refusal.tag, 'reason' in refusal && refusal.reason]).to.deep.equal([
      'GatewayRefusal',
      'MethodUnavailable',
    ]);
    expect(pakasir.calls()).to.deep.equal([]);
  });

  it('vector 3: opens a QRIS of 99000 with fee 1003 and total 100003', async () => {
    const { pakasir } = suite;
    const { invoice, report } = await opened();
    const made = pakasir.transaction('INV123123');
    expect(invoice).to.deep.equal({
      transaction: made.txnId,
      amount: 99_000,
      fee: 1_003,
      total: 100_003,
      instructions: { tag: 'QrCode', payload: made.qrString },
      checkoutUrl: null,
      payableUntil: Math.floor(made.expiredAt),
    });
    expect(report).to.deep.equal({
      reference: 'INV123123',
      transaction: made.txnId,
      amount: 99_000,
      sandbox: false,
      status: { tag: 'Pending' },
    });
    expect(pakasir.calls().map(({ body }) => body)).to.deep.equal([{ method: 'qris', amount: 99_000 }]);
  });

  it('vector 4: takes the placeholder code of a sandbox project and says that it is one', async () => {
    await restart({ sandbox: true });
    const { invoice, report } = await opened();
    expect(invoice.instructions).to.deep.equal({
      tag: 'QrCode',
      payload: 'lorem-ipsum-pakasir-qris-example',
    });
    expect(report.sandbox).to.equal(true);
  });

  it('vector 5: opens virtual accounts with the fees that the gateway answers', async () => {
    const bri = await opened({ reference: 'INV-BRI', method: 'bri_va', amount: rupiah(50_000) });
    const graha = await opened({ reference: 'INV-GRAHA', method: 'artha_graha_va', amount: rupiah(50_000) });
    expect([bri.invoice.fee, bri.invoice.total]).to.deep.equal([3_500, 53_500]);
    expect([graha.invoice.fee, graha.invoice.total]).to.deep.equal([2_000, 52_000]);
    expect(bri.invoice.instructions).to.deep.equal({
      tag: 'AccountNumber',
      bank: 'BRI',
      number: suite.pakasir.transaction('INV-BRI').vaNumber,
    });
  });

  it('vector 6: trusts the fee of the answer, below and above 105000', async () => {
    const fees: number[] = [];
    for (const amount of [99_000, 12_000, 150_000, 6_000])
      fees.push((await opened({ reference: `INV-${amount}`, amount: rupiah(amount) })).invoice.fee);
    expect(fees).to.deep.equal([1_003, 394, 1_500, 352]);
  });

  it('vector 7: finds the same transaction again, and says so when it is paid', async () => {
    const first = await opened();
    const second = await opened();
    await suite.pakasir.pay('INV123123');
    const third = await opened();
    expect(second).to.deep.equal(first);
    expect(third.invoice.transaction).to.equal(first.invoice.transaction);
    expect(third.report.status).to.deep.equal({
      tag: 'Completed',
      at: Math.floor(suite.pakasir.transaction('INV123123').completedAt ?? 0),
    });
  });

  for (const onOtherAmount of ['conflict', 'old'] as const)
    it(`vector 8: refuses a known order id with another amount (${onOtherAmount})`, async () => {
      await restart({ onOtherAmount });
      await opened();
      const refusal = left(await suite.gateway.request(aRequest({ amount: rupiah(99_001) }))());
      expect(refusal).to.include({ tag: 'GatewayRefusal', reason: 'AnswerMismatch' });
    });

  it('vector 9: knows a burnt order id and does not try it again', async () => {
    await opened();
    suite.pakasir.cancel('INV123123');
    suite.pakasir.forgetCalls();
    const refusal = left(await suite.gateway.request(aRequest())());
    expect(refusal).to.include({ tag: 'GatewayRefusal', reason: 'ReferenceBurnt' });
    expect(suite.pakasir.calls().length).to.equal(1);
  });

  it('vector 10: refuses amounts outside a method’s limits before any call', async () => {
    const outside: readonly (readonly [string, number])[] = [
      ['qris', 499],
      ['qris', 10_000_001],
      ['bri_va', 9_999],
      ['bri_va', 50_000_001],
      ['payment_link', 50_000_001],
    ];
    const reasons = await Promise.all(
      outside.map(async ([method, amount]) => {
        const refusal = left(await suite.gateway.request(aRequest({ method, amount: rupiah(amount) }))());
        return 'reason' in refusal ? refusal.reason : refusal.tag;
      }),
    );
    expect(reasons).to.deep.equal([
      'AmountOutOfRange',
      'AmountOutOfRange',
      'AmountOutOfRange',
      'AmountOutOfRange',
      'MethodUnavailable',
    ]);
    expect(suite.pakasir.calls()).to.deep.equal([]);
    await opened({ reference: 'INV-LOW', amount: rupiah(500) });
    await opened({ reference: 'INV-HIGH', amount: rupiah(10_000_000) });
  });

  it('vector 11: never sends what is not a whole, positive amount of rupiah', async () => {
    for (const odd of [99_000.5, '99000', 0, -1, Number.NaN]) {
      const refusal = left(await suite.gateway.request(aRequest({ amount: forgedAmount(odd) }))());
      expect(refusal).to.include({ tag: 'GatewayRefusal', reason: 'AmountOutOfRange' });
    }
    expect(suite.pakasir.calls()).to.deep.equal([]);
  });

  for (const apiKey of ['', 'OTHER'])
    it(`vector 12: is refused after one call with ${apiKey === '' ? 'no' : 'the wrong'} key`, async () => {
      await restart({}, { apiKey });
      const refusal = left(await suite.gateway.request(aRequest())());
      expect(refusal).to.include({ tag: 'GatewayRefusal', reason: 'NotAuthorised' });
      expect(suite.pakasir.calls().length).to.equal(1);
      const failure = left(await suite.gateway.status(aQuery('vwiqpcriq'))());
      expect(failure.tag).to.equal('GatewayFailure');
    });

  it('vector 13: reads a status, pending and then paid, to the millisecond', async () => {
    const { invoice } = await opened();
    const ask = async () => right(await suite.gateway.status(aQuery(invoice.transaction))());
    const facts = {
      reference: 'INV123123',
      transaction: invoice.transaction,
      amount: 99_000,
      sandbox: false,
    };
    expect(await ask()).to.deep.equal({ ...facts, status: { tag: 'Pending' } });
    await suite.pakasir.pay('INV123123');
    const completed_at = '2025-09-19T01:18:49.678622564Z';
    suite.pakasir.fail('status', { kind: 'wrong-echo', fields: { completed_at } });
    const at = Date.parse('2025-09-19T01:18:49.678Z');
    expect(await ask()).to.deep.equal({ ...facts, status: { tag: 'Completed', at } });
  });

  it('vector 14: says of an unknown transaction that it is not found', async () => {
    const nothing = left(await suite.gateway.status(aQuery('vwiqpcriq'))());
    expect(nothing).to.deep.equal({ tag: 'PaymentNotFound' });
  });

  describe('with the gateway’s limits, its clock running 20 times as fast', () => {
    const limited = { limits: true, speed: 20 };

    it('vector 15: spaces two questions about one transaction, and asks about another at once', async () => {
      const pace = { ...quickPace, statuses: { calls: 1, withinMs: 400 } };
      await restart(limited, { pace });
      const [a, b] = [await opened({ reference: 'INV-A0001' }), await opened({ reference: 'INV-B0001' })];
      const ask = async (transaction: string, reference: string) =>
        right(await suite.gateway.status(aQuery(transaction, { reference }))()).status.tag;
      const first = await ask(a.invoice.transaction, 'INV-A0001');
      const rest = await Promise.all([
        ask(a.invoice.transaction, 'INV-A0001'),
        ask(b.invoice.transaction, 'INV-B0001'),
      ]);
      expect([first, ...rest]).to.deep.equal(['Pending', 'Pending', 'Pending']);
      const calls = suite.pakasir.calls('status');
      expect(calls.map(({ answered }) => answered)).to.deep.equal([200, 200, 200]);
      expect(calls.map(({ txnId }) => txnId)).to.deep.equal(
        [a, b, a].map(({ invoice }) => invoice.transaction),
      );
    });

    it('vector 16: spaces creates so that none is too fast', async () => {
      const pace = { ...quickPace, creates: { calls: 2, withinMs: 600 } };
      await restart(limited, { pace });
      const references = ['INV-A0001', 'INV-B0001', 'INV-C0001', 'INV-D0001', 'INV-E0001'];
      await Promise.all(references.map((reference) => opened({ reference })));
      expect(suite.pakasir.calls('create').map(({ answered }) => answered)).to.deep.equal([
        200, 200, 200, 200, 200,
      ]);
    });
  });

  it('vector 15: asks again when the gateway finds a question too fast', async () => {
    const { invoice } = await opened();
    suite.pakasir.fail('status', { kind: 'too-fast' });
    right(await suite.gateway.status(aQuery(invoice.transaction))());
    expect(suite.pakasir.calls('status').map(({ answered }) => answered)).to.deep.equal([429, 200]);
  });

  it('vector 16: sends a create again that was too fast', async () => {
    suite.pakasir.fail('create', { kind: 'too-fast', retryAfter: '0' }, 2);
    await opened();
    expect(suite.pakasir.calls('create').map(({ answered }) => answered)).to.deep.equal([429, 429, 200]);
  });

  it('vector 17: cancels, and the status says so', async () => {
    const { invoice } = await opened();
    const query = aQuery(invoice.transaction);
    expect((await suite.gateway.cancel(query)())._tag).to.equal('Right');
    expect(right(await suite.gateway.status(query)()).status).to.deep.equal({ tag: 'Cancelled' });
    expect((await suite.gateway.cancel(query)())._tag).to.equal('Right');
  });

  it('vector 18: takes a cancel answered by an HTML page of 503 for a failure that passes', async () => {
    const { invoice } = await opened();
    suite.pakasir.fail('cancel', { kind: 'html', status: 503 });
    const failure = left(await suite.gateway.cancel(aQuery(invoice.transaction))());
    expect(failure).to.deep.equal({
      tag: 'GatewayFailure',
      why: 'Unreachable',
      operation: 'cancel',
      detail: 'answered 503',
      cause: null,
    });
    expect((await suite.gateway.cancel(aQuery(invoice.transaction))())._tag).to.equal('Right');
  });

  it('vector 19: finds the transaction whose answer was lost', async () => {
    suite.pakasir.fail('create', { kind: 'lost' });
    const { invoice } = await opened();
    expect(suite.pakasir.transactions().map(({ txnId }) => txnId)).to.deep.equal([invoice.transaction]);
    expect(suite.pakasir.calls('create').length).to.equal(2);
    expect(suite.watch.lines).to.deep.equal([
      {
        level: 'warn',
        message: 'Pakasir did not say whether it opened a payment; asking again',
        fields: { reference: 'INV123123', detail: 'could not be reached, or the line was cut' },
      },
    ]);
  });

  it('vector 20: reads a notice whatever content type it came with', async () => {
    const text = JSON.stringify(V2_NOTICE);
    expect(right(decodeNotice(text))).to.deep.equal({
      gateway: 'pakasir',
      reference: 'INV123123',
      transaction: 'vwiqpcriq',
      amount: 99_000,
    });
  });

  it('vector 22: says pending while the gateway does, whatever a notice said', async () => {
    const { invoice } = await opened();
    expect(right(decodeNotice(JSON.stringify(V2_NOTICE)))).to.not.have.property('status');
    expect(right(await suite.gateway.status(aQuery(invoice.transaction))()).status.tag).to.equal('Pending');
  });

  it('vector 23: reports the order and the amount that the gateway names, not those asked for', async () => {
    await opened({ reference: 'INV-A0001' });
    const b = await opened({ reference: 'INV-B0001' });
    await suite.pakasir.pay('INV-B0001', { amount: 1_000 });
    const report = right(
      await suite.gateway.status(aQuery(b.invoice.transaction, { reference: 'INV-A0001' }))(),
    );
    expect([report.reference, report.transaction, report.amount]).to.deep.equal([
      'INV-B0001',
      b.invoice.transaction,
      1_000,
    ]);
  });

  it('vector 24: reads a notice that says pending, and the status that says completed', async () => {
    const { invoice } = await opened();
    const notice = right(
      decodeNotice(JSON.stringify({ ...V2_NOTICE, status: 'pending', completed_at: null })),
    );
    expect(notice).to.deep.equal({
      gateway: 'pakasir',
      reference: 'INV123123',
      transaction: 'vwiqpcriq',
      amount: 99_000,
    });
    await suite.pakasir.pay('INV123123');
    expect(right(await suite.gateway.status(aQuery(invoice.transaction))()).status.tag).to.equal('Completed');
  });

  it('vector 25: asks once for all who want to know the same before it is their turn', async () => {
    const { invoice } = await opened();
    await suite.pakasir.pay('INV123123');
    const ask = () => suite.gateway.status(aQuery(invoice.transaction))();
    const reports = await Promise.all([ask(), ask(), ask(), ask()]);
    expect(reports.map((report) => right(report).status.tag)).to.deep.equal(Array(4).fill('Completed'));
    expect(suite.pakasir.calls('status').length).to.equal(1);
  });

  it('vector 26: says of a sandbox payment that it is one', async () => {
    await restart({ sandbox: true });
    const { invoice } = await opened();
    await suite.pakasir.pay('INV123123');
    const report = right(await suite.gateway.status(aQuery(invoice.transaction))());
    expect([report.sandbox, report.status.tag]).to.deep.equal([true, 'Completed']);
  });

  it('vector 27: reports a payment that came after a cancel', async () => {
    const { invoice } = await opened();
    right(await suite.gateway.cancel(aQuery(invoice.transaction))());
    await suite.pakasir.pay(txnOf(), { evenIfCanceled: true });
    expect(right(await suite.gateway.status(aQuery(invoice.transaction))()).status.tag).to.equal('Completed');
  });

  it('vector 28: takes no body that is not such a notice, and minds no further field', () => {
    const odd = ['not json', '', '[]', '{}', 'null', '"text"', '42', `[${JSON.stringify(V2_NOTICE)}]`];
    expect(odd.map((text) => decodeNotice(text)._tag)).to.deep.equal(odd.map(() => 'Left'));
    const broken = [
      { order_id: undefined },
      { order_id: '../x' },
      { amount: '99000' },
      { status: 1 },
      { txn_id: 7 },
    ];
    const complaints = broken.map((fields) =>
      left(decodeNotice(JSON.stringify({ ...V2_NOTICE, ...fields }))),
    );
    expect(complaints).to.deep.equal([
      'order_id is not an order id',
      'order_id is not an order id',
      'amount is not whole rupiah',
      'status is not string',
      'txn_id is not a transaction id; txn_id is not null; txn_id is not undefined',
    ]);
    const more = { ...V2_NOTICE, customer: { name: 'x' }, order: 7 };
    expect(right(decodeNotice(JSON.stringify(more))).reference).to.equal('INV123123');
  });

  it('vector 29: reads the notice of a version 1 sandbox', () => {
    const text =
      '{"amount":169950,"order_id":"topup-50-1775420177111-wDQscYsR","project":"oneapi-btz","status":"completed",' +
      '"payment_method":"qris","completed_at":"2026-04-05T20:17:03.889362797Z","is_sandbox":true}';
    expect(right(decodeNotice(text))).to.deep.equal({
      gateway: 'pakasir',
      reference: 'topup-50-1775420177111-wDQscYsR',
      transaction: null,
      amount: 169_950,
    });
  });
});
