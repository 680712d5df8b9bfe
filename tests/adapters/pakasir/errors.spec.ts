import { expect } from 'chai';
import type { Fault } from '../../stand-ins/pakasir/faults.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { until } from '../jobs/until.ts';
import { isPaidBefore, said } from '../../../adapters/pakasir/errors.ts';
import { pakasirGateway } from '../../../adapters/pakasir/gateway.ts';
import { aQuery, aRequest, aScene, aWatch, quickPace, someSettings, type Scene } from './a-pakasir.ts';
import { left, right } from '../../support/either.ts';

describe('Pakasir in trouble', () => {
  let scene: Scene;
  afterEach(() => scene.pakasir.stop());
  const request = () => scene.gateway.request(aRequest())();
  const answers = () => scene.pakasir.calls('create').map(({ answered }) => answered);

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
      scene = await aScene();
      scene.pakasir.fail('create', fault);
      const { invoice } = right(await request());
      expect(scene.pakasir.transactions().map(({ txnId }) => txnId)).to.deep.equal([invoice.transaction]);
      expect(scene.pakasir.calls().map(({ name, orderId, amount }) => [name, orderId, amount])).to.deep.equal(
        [
          ['create', 'INV123123', 99_000],
          ['create', 'INV123123', 99_000],
        ],
      );
    });

    it(`leaves the outcome unknown after two creates answered by ${what}`, async () => {
      scene = await aScene();
      scene.pakasir.fail('create', fault, 2);
      const failure = left(await request());
      expect([failure.tag, failure.operation, scene.pakasir.calls().length]).to.deep.equal([
        'GatewayFailure',
        'create',
        2,
      ]);
      expect(right(await request()).report.reference).to.equal('INV123123');
    });
  }

  for (const kind of ['hang', 'hang-after'] as const)
    it(`waits no longer than its time-out for a create (${kind})`, async () => {
      scene = await aScene({}, { pace: { ...quickPace, createTimeoutMs: 100, createTries: 1 } });
      scene.pakasir.fail('create', { kind });
      expect(left(await request())).to.deep.equal({
        tag: 'GatewayFailure',
        why: 'Unreachable',
        operation: 'create',
        detail: 'did not answer in time',
        cause: { name: 'TimeoutError', code: null },
      });
      expect(scene.watch.calls).to.deep.equal([['create', 'timeout']]);
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
        scene = await aScene({}, { version });
        scene.pakasir.fail('create', { kind: 'wrong-echo', fields });
        const { invoice } = right(await request());
        expect(scene.pakasir.calls().length).to.equal(1);
        expect([invoice.fee, invoice.total]).to.deep.equal([fee, total]);
        if ('expired_at' in fields) expect(invoice.payableUntil).to.equal(null);
      });

    it(`F9: takes an account that ${version} gives as a number for its digits, and one that lost some for none`, async () => {
      scene = await aScene({}, { version });
      const number = version === 'v2' ? 'va_number' : 'payment_number';
      scene.pakasir.fail('create', { kind: 'wrong-echo', fields: { [number]: 8_808_123_456_789_012 } });
      const account = scene.gateway.request(aRequest({ method: 'bri_va', amount: rupiah(50_000) }));
      expect(right(await account()).invoice.instructions).to.deep.equal({
        tag: 'AccountNumber',
        bank: 'BRI',
        number: '8808123456789012',
      });
      scene.pakasir.fail('create', { kind: 'wrong-echo', fields: { [number]: 88_081_234_567_890_123_456 } });
      expect(left(await account())).to.include({ reason: 'AnswerMismatch' });
    });

    it(`F9: shows no bill of ${version} whose total nobody can tell`, async () => {
      scene = await aScene({}, { version });
      scene.pakasir.fail('create', {
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
        scene = await aScene({}, { version });
        const { invoice } = right(await request());
        scene.pakasir.fail('status', { kind: 'wrong-echo', fields });
        const asked = await scene.gateway.status(aQuery(invoice.transaction))();
        expect(left(asked)).to.include({ tag: 'GatewayFailure', why: 'Unreadable' });
      });

    for (const [what, at] of [
      ['none', null],
      ['a number', 1_795_323_600],
      ['that of a clock that is ahead', '2099-01-01T00:00:00Z'],
    ] as const)
      it(`F9: takes money that ${version} reports with a moment that is ${what} for money that came now`, async () => {
        scene = await aScene({}, { version });
        const { invoice } = right(await request());
        await scene.pakasir.pay('INV123123');
        scene.pakasir.fail('status', { kind: 'wrong-echo', fields: { completed_at: at } });
        const before = Date.now();
        const { status } = right(await scene.gateway.status(aQuery(invoice.transaction))());
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
      scene = await aScene();
      scene.pakasir.fail('create', { kind: 'wrong-echo', fields });
      expect(left(await request())).to.include({ tag: 'GatewayRefusal', reason: 'AnswerMismatch' });
      expect(scene.pakasir.calls().length).to.equal(1);
    });

  it('reads no more than 64 KB of an answer', async () => {
    scene = await aScene({}, { pace: { ...quickPace, createTries: 1 } });
    scene.pakasir.fail('create', { kind: 'huge', bytes: 100_000 });
    expect(left(await request())).to.include({ detail: 'answered 200 with too much' });
  });

  it('refuses a reference that cannot be one before any call', async () => {
    scene = await aScene();
    for (const reference of ['', 'abcd', '..', 'INV/123', 'INV 123', 'x'.repeat(101)])
      expect(left(await scene.gateway.request(aRequest({ reference }))())).to.include({ reason: 'Rejected' });
    expect(scene.pakasir.calls()).to.deep.equal([]);
  });

  it('takes a total with and without the fee', async () => {
    scene = await aScene();
    scene.pakasir.fail('create', { kind: 'wrong-echo', fields: { total_payment: 99_000 } });
    expect(right(await request()).invoice.total).to.equal(99_000);
  });

  it('takes a paid answer that has nothing left to scan, and no cancelled one', async () => {
    scene = await aScene();
    const fields = { qr_string: '', status: 'completed', completed_at: '2026-04-05T20:17:03.889+07:00' };
    scene.pakasir.fail('create', { kind: 'wrong-echo', fields });
    expect(right(await request()).report.status).to.deep.equal({
      tag: 'Completed',
      at: Date.parse('2026-04-05T13:17:03.889Z'),
    });
    scene.pakasir.fail('create', { kind: 'wrong-echo', fields: { status: 'canceled' } });
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
      scene = await aScene();
      scene.pakasir.fail('create', { kind: 'refuse', status, body: { message } });
      expect(left(await request())).to.deep.equal({
        tag: 'GatewayRefusal',
        operation: 'create',
        reason,
        detail: `answered ${status}: ${message}`,
      });
      expect(scene.pakasir.calls().length).to.equal(1);
    });

  it('takes an HTML page of 401 for a no to the key', async () => {
    scene = await aScene();
    scene.pakasir.fail('create', { kind: 'html', status: 401 });
    expect(left(await request())).to.include({ reason: 'NotAuthorised', detail: 'answered 401' });
  });

  it('does not say that nothing exists when the key is refused after a lost answer', async () => {
    scene = await aScene();
    scene.pakasir.fail('create', { kind: 'lost' });
    scene.pakasir.fail('create', { kind: 'refuse', status: 401, body: {} });
    expect(left(await request())).to.include({ tag: 'GatewayFailure', detail: 'answered 401' });
  });

  it('obeys Retry-After in seconds, gives up after three tries, and at once when told to wait long', async () => {
    scene = await aScene();
    scene.pakasir.fail('create', { kind: 'too-fast', retryAfter: '0.01' }, 3);
    expect(left(await request())).to.include({
      tag: 'GatewayFailure',
      detail: 'answered 429 as often as asked',
    });
    expect(answers()).to.deep.equal([429, 429, 429]);
    scene.pakasir.fail('create', { kind: 'too-fast', retryAfter: '3600' });
    expect(left(await request()).tag).to.equal('GatewayFailure');
    expect(answers()).to.deep.equal([429, 429, 429, 429]);
    const past = new Date(0).toUTCString();
    scene.pakasir.fail('create', { kind: 'too-fast', retryAfter: past });
    expect(right(await request()).report.status.tag).to.equal('Pending');
  });

  it('tells who comes when too many wait already, without a call', async () => {
    const pace = { ...quickPace, creates: { calls: 1, withinMs: 50 }, longestQueue: 2 };
    scene = await aScene({}, { pace });
    const references = ['INV-A0001', 'INV-B0001', 'INV-C0001', 'INV-D0001'];
    const outcomes = await Promise.all(
      references.map((reference) => scene.gateway.request(aRequest({ reference }))()),
    );
    expect(outcomes.map(({ _tag }) => _tag)).to.deep.equal(['Right', 'Right', 'Left', 'Left']);
    expect(scene.pakasir.calls().map(({ orderId }) => orderId)).to.deep.equal(['INV-A0001', 'INV-B0001']);
  });

  it('asks for one payment once more, however many ask while its answer is out, and lets others have their turn', async () => {
    const pace = { ...quickPace, creates: { calls: 1, withinMs: 50 }, longestQueue: 2 };
    scene = await aScene({}, { pace });
    scene.pakasir.fail('create', { kind: 'slow', milliseconds: 300 });
    const first = request();
    await until('the first has left', () => scene.pakasir.calls('create').length === 1);
    const flood = Array.from({ length: 100 }, () => request());
    const other = scene.gateway.request(aRequest({ reference: 'INV-B0001' }))();
    for (const outcome of await Promise.all([first, ...flood, other]))
      expect(right(outcome).report.status.tag).to.equal('Pending');
    const asked = scene.pakasir.calls('create').map(({ orderId }) => orderId);
    expect(asked).to.deep.equal(['INV123123', 'INV123123', 'INV-B0001']);
  });

  it('asks anew for a payment of the same name but another amount', async () => {
    scene = await aScene();
    const outcomes = await Promise.all([
      request(),
      scene.gateway.request(aRequest({ amount: rupiah(98_000) }))(),
    ]);
    expect(outcomes.map(({ _tag }) => _tag)).to.deep.equal(['Right', 'Left']);
    expect(answers()).to.deep.equal([200, 409]);
  });

  it('says that it could not be reached', async () => {
    scene = await aScene();
    await scene.pakasir.stop();
    expect(left(await scene.gateway.status(aQuery('vwiqpcriq'))())).to.deep.equal({
      tag: 'GatewayFailure',
      why: 'Unreachable',
      operation: 'status',
      detail: 'could not be reached, or the line was cut',
      cause: { name: 'Error', code: 'ECONNREFUSED' },
    });
    scene = await aScene();
  });

  describe('asked for a status', () => {
    const open = async () => {
      scene = await aScene();
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
        scene.pakasir.fail('status', fault);
        expect(left(await scene.gateway.status(query)())).to.deep.include({ tag: 'GatewayFailure', detail });
        expect(right(await scene.gateway.status(query)()).status.tag).to.equal('Pending');
      });

    it('takes “Transaksi telah dibatalkan” for cancelled', async () => {
      const query = await open();
      const body = { message: 'Transaksi telah dibatalkan' };
      scene.pakasir.fail('status', { kind: 'refuse', status: 404, body });
      expect(right(await scene.gateway.status(query)())).to.deep.equal({
        reference: query.reference,
        transaction: query.transaction,
        amount: 99_000,
        sandbox: false,
        status: { tag: 'Cancelled' },
      });
    });

    it('takes money that came at no readable moment as come now', async () => {
      const query = await open();
      await scene.pakasir.pay('INV123123');
      const before = Date.now();
      scene.pakasir.fail('status', { kind: 'wrong-echo', fields: { completed_at: null } });
      const { status } = right(await scene.gateway.status(query)());
      expect(status.tag === 'Completed' && status.at >= before && status.at <= Date.now()).to.equal(true);
    });

    it('puts no id into a path that could lead elsewhere', async () => {
      await open();
      scene.pakasir.forgetCalls();
      for (const transaction of ['..', '', 'a/b', 'a?b'])
        expect(left(await scene.gateway.status(aQuery(transaction))())).to.deep.equal({
          tag: 'PaymentNotFound',
        });
      expect(left(await scene.gateway.cancel(aQuery('..'))()).tag).to.equal('GatewayFailure');
      expect(scene.pakasir.calls()).to.deep.equal([]);
    });

    it('asks anew for who comes after the question has left', async () => {
      const query = await open();
      scene.pakasir.fail('status', { kind: 'slow', milliseconds: 100 });
      const early = scene.gateway.status(query)();
      while (scene.pakasir.calls('status').length === 0) await new Promise((done) => setTimeout(done, 5));
      await scene.pakasir.pay('INV123123');
      const late = scene.gateway.status(query)();
      expect(right(await late).status.tag).to.equal('Completed');
      await early;
      expect(scene.pakasir.calls('status').length).to.equal(2);
    });
  });

  describe('asked to cancel', () => {
    it('is done when there is nothing to cancel, and fails when it is paid', async () => {
      scene = await aScene();
      expect((await scene.gateway.cancel(aQuery('vwiqpcriq'))())._tag).to.equal('Right');
      const body = { message: 'Transaksi telah dibatalkan' };
      scene.pakasir.fail('cancel', { kind: 'refuse', status: 400, body });
      expect((await scene.gateway.cancel(aQuery('vwiqpcriq'))())._tag).to.equal('Right');
      const { invoice } = right(await request());
      await scene.pakasir.pay('INV123123');
      expect(left(await scene.gateway.cancel(aQuery(invoice.transaction))())).to.deep.equal({
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
        scene = await aScene(theirs, { version, apiKey: 'SECRETKEY' });
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
          scene.pakasir.fail('create', fault, 2);
          scene.pakasir.fail('status', fault);
          scene.pakasir.fail('cancel', fault);
          seen.push(await request());
          seen.push(await scene.gateway.status(aQuery('INV123123'))());
          seen.push(await scene.gateway.cancel(aQuery('INV123123'))());
          scene.pakasir.heal();
        }
        await scene.pakasir.stop();
        seen.push(await request(), await scene.gateway.checkCredentials());
        const odd = pakasirGateway(
          someSettings({ version, baseUrl: 'not an address', apiKey: 'SECRETKEY' }),
          aWatch(),
        );
        seen.push(await odd.status(aQuery('INV123123'))(), scene.watch.lines, scene.watch.calls);
        const lefts = JSON.stringify(seen.filter((one) => !JSON.stringify(one).includes('"Right"')));
        expect(/SECRETKEY|secret-inside-page|000201/.exec(lefts)).to.equal(null);
      }
      scene = await aScene();
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
        scene = await aScene({}, { version });
        expect((await scene.gateway.checkCredentials())._tag).to.equal('Right');
        expect(scene.pakasir.calls().map(({ name, answered }) => [name, answered])).to.deep.equal([
          ['status', 404],
        ]);
        expect(scene.watch.calls).to.deep.equal([['probe', 'not-found']]);
        await scene.pakasir.stop();
      }
      scene = await aScene();
    });

    it('says no to a wrong key and to an unknown project, and fails when it does not answer', async () => {
      scene = await aScene({}, { apiKey: 'OTHER' });
      expect(left(await scene.gateway.checkCredentials())).to.include({ reason: 'NotAuthorised' });
      await scene.pakasir.stop();
      scene = await aScene({}, { slug: 'elsewhere' });
      expect(left(await scene.gateway.checkCredentials())).to.include({
        reason: 'ProjectUnavailable',
        detail: 'answered 404: Project tidak ditemukan',
      });
      scene.pakasir.fail('status', { kind: 'html', status: 502 });
      expect(left(await scene.gateway.checkCredentials())).to.include({ tag: 'GatewayFailure' });
      scene.pakasir.fail('status', { kind: 'refuse', status: 400, body: {} });
      expect(left(await scene.gateway.checkCredentials())).to.include({ tag: 'GatewayFailure' });
    });
  });
});
