import { expect } from 'chai';
import type { Fault } from '../../stand-ins/pakasir/faults.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { until } from '../jobs/until.ts';
import { isPaidBefore, said } from '../../../adapters/pakasir/errors.ts';
import { pakasirGateway } from '../../../adapters/pakasir/gateway.ts';
import {
  aQuery,
  aRequest,
  aPakasirSuite,
  aWatch,
  quickPace,
  someSettings,
  type PakasirSuite,
} from './a-pakasir.ts';
import { left, right } from '../../support/either.ts';

describe('Pakasir in trouble', () => {
  let suite: PakasirSuite;
  afterEach(() => suite.pakasir.stop());
  const request = () => suite.gateway.request(aRequest())();
  const answers = () => suite.pakasir.calls('create').map(({ answered }) => answered);

  const unknown: readonly (readonly [string, Fault])[] = [
    ['an HTML page of 502', { kind: 'html', status: 502 }],
    ['an HTML page after the work is done', { kind: 'html-after', status: 504 }],
    ['a line cut before the work', { kind: 'drop' }],
    ['a line cut after the work', { kind: 'lost' }],
    ['half a JSON', { kind: 'not-json' }],
    ['more than 64 KB', { kind: 'huge', bytes: 100_000 }],
    ['an HTML page of 403', { kind: 'html', status: 403 }],
    ['a redirect', { kind: 'redirect', path: '/api/v2/payment-fee/99000' }],
    ['an amount that is a text', { kind: 'wrong-echo', fields: { amount: '99000' } }],
    ['a status never heard of', { kind: 'wrong-echo', fields: { status: 'expired' } }],
    ['no word on sandbox', { kind: 'wrong-echo', fields: { is_sandbox: undefined } }],
  ];
  for (const [what, fault] of unknown) {
    it(`finds out by the same call what came of a create answered by ${what}`, async () => {
      suite = await aPakasirSuite();
      suite.pakasir.fail('create', fault);
      const { invoice } = right(await request());
      expect(suite.pakasir.transactions().map(({ txnId }) => txnId)).to.deep.equal([invoice.transaction]);
      expect(suite.pakasir.calls().map(({ name, orderId, amount }) => [name, orderId, amount])).to.deep.equal(
        [
          ['create', 'INV123123', 99_000],
          ['create', 'INV123123', 99_000],
        ],
      );
    });

    it(`leaves the outcome unknown after two creates answered by ${what}`, async () => {
      suite = await aPakasirSuite();
      suite.pakasir.fail('create', fault, 2);
      const failure = left(await request());
      expect([failure.tag, failure.operation, suite.pakasir.calls().length]).to.deep.equal([
        'GatewayFailure',
        'create',
        2,
      ]);
      expect(right(await request()).report.reference).to.equal('INV123123');
    });
  }

  for (const kind of ['hang', 'hang-after'] as const)
    it(`waits no longer than its time-out for a create (${kind})`, async () => {
      suite = await aPakasirSuite({}, { pace: { ...quickPace, createTimeoutMs: 100, createTries: 1 } });
      suite.pakasir.fail('create', { kind });
      expect(left(await request())).to.deep.equal({
        tag: 'GatewayFailure',
        why: 'Unreachable',
        operation: 'create',
        detail: 'did not answer in time',
        cause: { name: 'TimeoutError', code: null },
      });
      expect(suite.watch.calls).to.deep.equal([['create', 'timeout']]);
    });

  for (const version of ['v2', 'v1'] as const) {
    const qr = version === 'v2' ? 'qr_string' : 'payment_number';
    const decorations: readonly (readonly [string, Record<string, unknown>, fee: number, total: number])[] = [
      ['a fee with a part of a rupiah', { fee: 331.21, total_payment: 99_331.21 }, 332, 99_332],
      ['a part of a rupiah in its fee alone', { fee: 1_002.5 }, 1_003, 100_003],
      ['no fee', { fee: null }, 1_003, 100_003],
      ['a fee that is a text', { fee: '1003' }, 1_003, 100_003],
      ['a fee below zero', { fee: -1 }, 1_003, 100_003],
      ['no total', { total_payment: null }, 1_003, 100_003],
      ['a total that is a text', { total_payment: '100003' }, 1_003, 100_003],
      ['neither fee nor total', { fee: undefined, total_payment: undefined }, 1_003, 100_003],
      ['a moment that is a number', { expired_at: 1_795_323_600 }, 1_003, 100_003],
      ['a moment that is past', { expired_at: '2020-01-02T00:00:00Z' }, 1_003, 100_003],
      ['a moment that is none', { expired_at: 'besok' }, 1_003, 100_003],
      ['a method in capitals', { payment_method: 'QRIS' }, 1_003, 100_003],
      ['no method and no project', { payment_method: null, project: undefined }, 1_003, 100_003],
      ['fields never heard of', { promo: { a: [1] }, payment_link: null }, 1_003, 100_003],
    ];
    for (const [what, fields, fee, total] of decorations)
      it(`F9: sells by an answer of ${version} with ${what}`, async () => {
        suite = await aPakasirSuite({}, { version });
        suite.pakasir.fail('create', { kind: 'wrong-echo', fields });
        const { invoice } = right(await request());
        expect(suite.pakasir.calls().length).to.equal(1);
        expect([invoice.fee, invoice.total]).to.deep.equal([fee, total]);
        if ('expired_at' in fields) expect(invoice.payableUntil).to.equal(null);
      });

    it(`F9: takes an account that ${version} gives as a number for its digits, and one that lost some for none`, async () => {
      suite = await aPakasirSuite({}, { version });
      const number = version === 'v2' ? 'va_number' : 'payment_number';
      suite.pakasir.fail('create', { kind: 'wrong-echo', fields: { [number]: 8_808_123_456_789_012 } });
      const account = suite.gateway.request(aRequest({ method: 'bri_va', amount: rupiah(50_000) }));
      expect(right(await account()).invoice.instructions).to.deep.equal({
        tag: 'AccountNumber',
        bank: 'BRI',
        number: '8808123456789012',
      });
      suite.pakasir.fail('create', { kind: 'wrong-echo', fields: { [number]: 88_081_234_567_890_123_456 } });
      expect(left(await account())).to.include({ reason: 'AnswerMismatch' });
    });

    it(`F9: shows no invoice of ${version} whose total nobody can tell`, async () => {
      suite = await aPakasirSuite({}, { version });
      suite.pakasir.fail('create', {
        kind: 'wrong-echo',
        fields: { fee: null, total_payment: null, [qr]: 'lorem-ipsum' },
      });
      expect(left(await request())).to.include({
        reason: 'AnswerMismatch',
        detail: 'answered no total to pay',
      });
    });

    for (const [what, fields] of [
      ['no amount', { amount: undefined }],
      ['an amount that is a text', { amount: '99000' }],
      ['an amount with a part of a rupiah', { amount: 99_000.5 }],
      ['a status never heard of', { status: 'paid' }],
      ['no status', { status: null }],
      ['no order', { order_id: null }],
      ['a sandbox flag that is a text', { is_sandbox: 'false' }],
    ] as const)
      it(`F9: takes a status of ${version} with ${what} for no word, never for pending`, async () => {
        suite = await aPakasirSuite({}, { version });
        const { invoice } = right(await request());
        suite.pakasir.fail('status', { kind: 'wrong-echo', fields });
        const asked = await suite.gateway.status(aQuery(invoice.transaction))();
        expect(left(asked)).to.include({ tag: 'GatewayFailure', why: 'Unreadable' });
      });

    for (const [what, at] of [
      ['none', null],
      ['a number', 1_795_323_600],
      ['that of a clock that is ahead', '2099-01-01T00:00:00Z'],
    ] as const)
      it(`F9: takes money that ${version} reports with a moment that is ${what} for money that came now`, async () => {
        suite = await aPakasirSuite({}, { version });
        const { invoice } = right(await request());
        await suite.pakasir.pay('INV123123');
        suite.pakasir.fail('status', { kind: 'wrong-echo', fields: { completed_at: at } });
        const before = Date.now();
        const { status } = right(await suite.gateway.status(aQuery(invoice.transaction))());
        expect(status.tag === 'Completed' && status.at >= before && status.at <= Date.now()).to.equal(true);
      });
  }

  const mismatches: readonly Readonly<Record<string, unknown>>[] = [
    { project: 'elsewhere' },
    { order_id: 'INV999999' },
    { amount: 99_001 },
    { payment_method: 'bri_va' },
    { total_payment: 100_004 },
    { fee: Number.MAX_SAFE_INTEGER },
    { qr_string: '' },
    { qr_string: null },
    { qr_string: undefined },
    { qr_string: 'x'.repeat(2_001) },
    { qr_string: '🎉'.repeat(600) },
  ];
  for (const fields of mismatches)
    it(`does not trust a create that answers another ${Object.keys(fields).join()} (${String(Object.values(fields)[0]).slice(0, 16)})`, async () => {
      suite = await aPakasirSuite();
      suite.pakasir.fail('create', { kind: 'wrong-echo', fields });
      expect(left(await request())).to.include({ tag: 'GatewayRefusal', reason: 'AnswerMismatch' });
      expect(suite.pakasir.calls().length).to.equal(1);
    });

  it('reads no more than 64 KB of an answer', async () => {
    suite = await aPakasirSuite({}, { pace: { ...quickPace, createTries: 1 } });
    suite.pakasir.fail('create', { kind: 'huge', bytes: 100_000 });
    expect(left(await request())).to.include({ detail: 'answered 200 with too much' });
  });

  it('refuses a reference that cannot be one before any call', async () => {
    suite = await aPakasirSuite();
    for (const reference of ['', 'abcd', '..', 'INV/123', 'INV 123', 'x'.repeat(101)])
      expect(left(await suite.gateway.request(aRequest({ reference }))())).to.include({ reason: 'Rejected' });
    expect(suite.pakasir.calls()).to.deep.equal([]);
  });

  it('takes a total with and without the fee', async () => {
    suite = await aPakasirSuite();
    suite.pakasir.fail('create', { kind: 'wrong-echo', fields: { total_payment: 99_000 } });
    expect(right(await request()).invoice.total).to.equal(99_000);
  });

  it('takes a paid answer that has nothing left to scan, and no cancelled one', async () => {
    suite = await aPakasirSuite();
    const fields = { qr_string: '', status: 'completed', completed_at: '2026-04-05T20:17:03.889+07:00' };
    suite.pakasir.fail('create', { kind: 'wrong-echo', fields });
    expect(right(await request()).report.status).to.deep.equal({
      tag: 'Completed',
      at: Date.parse('2026-04-05T13:17:03.889Z'),
    });
    suite.pakasir.fail('create', { kind: 'wrong-echo', fields: { status: 'canceled' } });
    expect(left(await request())).to.include({ reason: 'ReferenceBurnt' });
  });

  for (const [status, message, reason] of [
    [400, 'Ada kesalahan', 'Rejected'],
    [400, 'Metode tidak didukung', 'MethodUnavailable'],
    [422, 'Metode qris sedang tidak aktif', 'MethodUnavailable'],
    [400, 'Nominal minimal 1.000', 'AmountOutOfRange'],
    [422, 'The amount field must be at least 500', 'AmountOutOfRange'],
    [400, 'Proyek dibekukan', 'ProjectUnavailable'],
    [422, 'Nominal ditolak: proyek dibekukan', 'ProjectUnavailable'],
    [403, 'Project suspended', 'ProjectUnavailable'],
    [403, 'Forbidden', 'NotAuthorised'],
    [404, 'Project tidak ditemukan', 'ProjectUnavailable'],
    [404, 'Not found', 'ProjectUnavailable'],
    [404, 'Metode tidak didukung', 'MethodUnavailable'],
    [409, 'Ada kesalahan', 'AnswerMismatch'],
    [401, 'Kunci salah untuk proyek ini', 'NotAuthorised'],
  ] as const)
    it(`F7: takes ${status} "${message}" for ${reason}, and says what the gateway said`, async () => {
      suite = await aPakasirSuite();
      suite.pakasir.fail('create', { kind: 'refuse', status, body: { message } });
      expect(left(await request())).to.deep.equal({
        tag: 'GatewayRefusal',
        operation: 'create',
        reason,
        detail: `answered ${status}: ${message}`,
      });
      expect(suite.pakasir.calls().length).to.equal(1);
    });

  it('takes an HTML page of 401 for a no to the key', async () => {
    suite = await aPakasirSuite();
    suite.pakasir.fail('create', { kind: 'html', status: 401 });
    expect(left(await request())).to.include({ reason: 'NotAuthorised', detail: 'answered 401' });
  });

  it('does not say that nothing exists when the key is refused after a lost answer', async () => {
    suite = await aPakasirSuite();
    suite.pakasir.fail('create', { kind: 'lost' });
    suite.pakasir.fail('create', { kind: 'refuse', status: 401, body: {} });
    expect(left(await request())).to.include({ tag: 'GatewayFailure', detail: 'answered 401' });
  });

  it('obeys Retry-After in seconds, gives up after three tries, and at once when told to wait long', async () => {
    suite = await aPakasirSuite();
    suite.pakasir.fail('create', { kind: 'too-fast', retryAfter: '0.01' }, 3);
    expect(left(await request())).to.include({
      tag: 'GatewayFailure',
      detail: 'answered 429 as often as asked',
    });
    expect(answers()).to.deep.equal([429, 429, 429]);
    suite.pakasir.fail('create', { kind: 'too-fast', retryAfter: '3600' });
    expect(left(await request()).tag).to.equal('GatewayFailure');
    expect(answers()).to.deep.equal([429, 429, 429, 429]);
    const past = new Date(0).toUTCString();
    suite.pakasir.fail('create', { kind: 'too-fast', retryAfter: past });
    expect(right(await request()).report.status.tag).to.equal('Pending');
  });

  it('tells who comes when too many wait already, without a call', async () => {
    const pace = { ...quickPace, creates: { calls: 1, withinMs: 50 }, longestQueue: 2 };
    suite = await aPakasirSuite({}, { pace });
    const references = ['INV-A0001', 'INV-B0001', 'INV-C0001', 'INV-D0001'];
    const outcomes = await Promise.all(
      references.map((reference) => suite.gateway.request(aRequest({ reference }))()),
    );
    expect(outcomes.map(({ _tag }) => _tag)).to.deep.equal(['Right', 'Right', 'Left', 'Left']);
    expect(suite.pakasir.calls().map(({ orderId }) => orderId)).to.deep.equal(['INV-A0001', 'INV-B0001']);
  });

  it('asks for one payment once more, however many ask while its answer is out, and lets others have their turn', async () => {
    const pace = { ...quickPace, creates: { calls: 1, withinMs: 50 }, longestQueue: 2 };
    suite = await aPakasirSuite({}, { pace });
    suite.pakasir.fail('create', { kind: 'slow', milliseconds: 300 });
    const first = request();
    await until('the first has left', () => suite.pakasir.calls('create').length === 1);
    const flood = Array.from({ length: 100 }, () => request());
    const other = suite.gateway.request(aRequest({ reference: 'INV-B0001' }))();
    for (const outcome of await Promise.all([first, ...flood, other]))
      expect(right(outcome).report.status.tag).to.equal('Pending');
    const asked = suite.pakasir.calls('create').map(({ orderId }) => orderId);
    expect(asked).to.deep.equal(['INV123123', 'INV123123', 'INV-B0001']);
  });

  it('asks anew for a payment of the same name but another amount', async () => {
    suite = await aPakasirSuite();
    const outcomes = await Promise.all([
      request(),
      suite.gateway.request(aRequest({ amount: rupiah(98_000) }))(),
    ]);
    expect(outcomes.map(({ _tag }) => _tag)).to.deep.equal(['Right', 'Left']);
    expect(answers()).to.deep.equal([200, 409]);
  });

  it('says that it could not be reached', async () => {
    suite = await aPakasirSuite();
    await suite.pakasir.stop();
    expect(left(await suite.gateway.status(aQuery('vwiqpcriq'))())).to.deep.equal({
      tag: 'GatewayFailure',
      why: 'Unreachable',
      operation: 'status',
      detail: 'could not be reached, or the line was cut',
      cause: { name: 'Error', code: 'ECONNREFUSED' },
    });
    suite = await aPakasirSuite();
  });

  describe('asked for a status', () => {
    const open = async () => {
      suite = await aPakasirSuite();
      return aQuery(right(await request()).invoice.transaction);
    };

    const failing: readonly (readonly [string, Fault, string])[] = [
      ['an HTML page of 503', { kind: 'html', status: 503 }, 'answered 503'],
      ['an HTML page of 404', { kind: 'html', status: 404 }, 'answered 404 without JSON'],
      ['half a JSON', { kind: 'not-json' }, 'answered 200 without JSON'],
      ['a 403', { kind: 'refuse', status: 403, body: {} }, 'answered 403'],
      ['a 400', { kind: 'refuse', status: 400, body: [] }, 'answered 400'],
      [
        'a status never heard of',
        { kind: 'wrong-echo', fields: { status: 'paid', amount: '1' } },
        'answered something else: amount is not whole rupiah; status is not a known status',
      ],
      ['a list', { kind: 'refuse', status: 200, body: [] }, 'answered something else: it is not an object'],
    ];
    for (const [what, fault, detail] of failing)
      it(`fails with its reason when it answers ${what}, and never says pending`, async () => {
        const query = await open();
        suite.pakasir.fail('status', fault);
        expect(left(await suite.gateway.status(query)())).to.deep.include({ tag: 'GatewayFailure', detail });
        expect(right(await suite.gateway.status(query)()).status.tag).to.equal('Pending');
      });

    it('takes “Transaksi telah dibatalkan” for cancelled', async () => {
      const query = await open();
      const body = { message: 'Transaksi telah dibatalkan' };
      suite.pakasir.fail('status', { kind: 'refuse', status: 404, body });
      expect(right(await suite.gateway.status(query)())).to.deep.equal({
        reference: query.reference,
        transaction: query.transaction,
        amount: 99_000,
        sandbox: false,
        status: { tag: 'Cancelled' },
      });
    });

    it('takes money that came at no readable moment as come now', async () => {
      const query = await open();
      await suite.pakasir.pay('INV123123');
      const before = Date.now();
      suite.pakasir.fail('status', { kind: 'wrong-echo', fields: { completed_at: null } });
      const { status } = right(await suite.gateway.status(query)());
      expect(status.tag === 'Completed' && status.at >= before && status.at <= Date.now()).to.equal(true);
    });

    it('puts no id into a path that could lead elsewhere', async () => {
      await open();
      suite.pakasir.forgetCalls();
      for (const transaction of ['..', '', 'a/b', 'a?b'])
        expect(left(await suite.gateway.status(aQuery(transaction))())).to.deep.equal({
          tag: 'PaymentNotFound',
        });
      expect(left(await suite.gateway.cancel(aQuery('..'))()).tag).to.equal('GatewayFailure');
      expect(suite.pakasir.calls()).to.deep.equal([]);
    });

    it('asks anew for who comes after the question has left', async () => {
      const query = await open();
      suite.pakasir.fail('status', { kind: 'slow', milliseconds: 100 });
      const early = suite.gateway.status(query)();
      while (suite.pakasir.calls('status').length === 0) await new Promise((done) => setTimeout(done, 5));
      await suite.pakasir.pay('INV123123');
      const late = suite.gateway.status(query)();
      expect(right(await late).status.tag).to.equal('Completed');
      await early;
      expect(suite.pakasir.calls('status').length).to.equal(2);
    });
  });

  describe('asked to cancel', () => {
    it('is done when there is nothing to cancel, and fails when it is paid', async () => {
      suite = await aPakasirSuite();
      expect((await suite.gateway.cancel(aQuery('vwiqpcriq'))())._tag).to.equal('Right');
      const body = { message: 'Transaksi telah dibatalkan' };
      suite.pakasir.fail('cancel', { kind: 'refuse', status: 400, body });
      expect((await suite.gateway.cancel(aQuery('vwiqpcriq'))())._tag).to.equal('Right');
      const { invoice } = right(await request());
      await suite.pakasir.pay('INV123123');
      expect(left(await suite.gateway.cancel(aQuery(invoice.transaction))())).to.deep.equal({
        tag: 'GatewayFailure',
        why: 'Unreadable',
        operation: 'cancel',
        detail: 'answered 400: Transaksi sudah selesai',
        cause: null,
      });
    });
  });

  describe('and its secrets', () => {
    it('shows neither key, page nor QR in any error, line or count', async () => {
      for (const version of ['v1', 'v2'] as const) {
        const theirs = { key: 'SECRETKEY' };
        suite = await aPakasirSuite(theirs, { version, apiKey: 'SECRETKEY' });
        const seen: unknown[] = [];
        const faults: readonly Fault[] = [
          { kind: 'html', status: 503 },
          { kind: 'lost' },
          { kind: 'not-json' },
          { kind: 'refuse', status: 400, body: { message: 'kunci SECRETKEY salah' } },
          { kind: 'refuse', status: 401, body: { message: '00020101021226610016ID' } },
          { kind: 'wrong-echo', fields: { amount: 'SECRETKEY' } },
        ];
        for (const fault of faults) {
          suite.pakasir.fail('create', fault, 2);
          suite.pakasir.fail('status', fault);
          suite.pakasir.fail('cancel', fault);
          seen.push(await request());
          seen.push(await suite.gateway.status(aQuery('INV123123'))());
          seen.push(await suite.gateway.cancel(aQuery('INV123123'))());
          suite.pakasir.heal();
        }
        await suite.pakasir.stop();
        seen.push(await request(), await suite.gateway.checkCredentials());
        const odd = pakasirGateway(
          someSettings({ version, baseUrl: 'not an address', apiKey: 'SECRETKEY' }),
          aWatch(),
        );
        seen.push(await odd.status(aQuery('INV123123'))(), suite.watch.lines, suite.watch.calls);
        const lefts = JSON.stringify(seen.filter((one) => !JSON.stringify(one).includes('"Right"')));
        expect(/SECRETKEY|secret-inside-page|000201/.exec(lefts)).to.equal(null);
      }
      suite = await aPakasirSuite();
    });

    it('repeats what the gateway said only where it is plain words', () => {
      const told = (message: unknown) => said({ tag: 'Answer', status: 400, body: { message } }, 'KEY');
      expect(told('Jumlah minimal 10.000')).to.equal('answered 400: Jumlah minimal 10.000');
      for (const message of [
        '<b>x</b>',
        'KEY salah',
        'x'.repeat(17),
        'VA 88081234567',
        'a\nb',
        7,
        'kata '.repeat(30),
      ])
        expect(told(message)).to.equal('answered 400');
    });

    it('sees “already completed” anywhere in a refusal', () => {
      expect(
        isPaidBefore({ tag: 'Answer', status: 400, body: { error: 'Order Already Completed' } }),
      ).to.equal(true);
      expect(isPaidBefore({ tag: 'Answer', status: 400, body: undefined })).to.equal(false);
      expect(isPaidBefore({ tag: 'Answer', status: 200, body: 'already completed' })).to.equal(false);
    });
  });

  describe('asked whether our key is right', () => {
    it('is asked once about a made-up payment', async () => {
      for (const version of ['v2', 'v1'] as const) {
        suite = await aPakasirSuite({}, { version });
        expect((await suite.gateway.checkCredentials())._tag).to.equal('Right');
        expect(suite.pakasir.calls().map(({ name, answered }) => [name, answered])).to.deep.equal([
          ['status', 404],
        ]);
        expect(suite.watch.calls).to.deep.equal([['probe', 'not-found']]);
        await suite.pakasir.stop();
      }
      suite = await aPakasirSuite();
    });

    it('says no to a wrong key and to an unknown project, and fails when it does not answer', async () => {
      suite = await aPakasirSuite({}, { apiKey: 'OTHER' });
      expect(left(await suite.gateway.checkCredentials())).to.include({ reason: 'NotAuthorised' });
      await suite.pakasir.stop();
      suite = await aPakasirSuite({}, { slug: 'elsewhere' });
      expect(left(await suite.gateway.checkCredentials())).to.include({
        reason: 'ProjectUnavailable',
        detail: 'answered 404: Project tidak ditemukan',
      });
      suite.pakasir.fail('status', { kind: 'html', status: 502 });
      expect(left(await suite.gateway.checkCredentials())).to.include({ tag: 'GatewayFailure' });
      suite.pakasir.fail('status', { kind: 'refuse', status: 400, body: {} });
      expect(left(await suite.gateway.checkCredentials())).to.include({ tag: 'GatewayFailure' });
    });
  });
});
