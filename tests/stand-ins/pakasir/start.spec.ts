import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { startPakasirStandIn } from './start.ts';
import type { PakasirStandIn, PakasirStandInSettings } from './control.ts';
import { emvTags } from './emv-tags.ts';

const PROJECT = { slug: 'depodomain', key: 'KEY', secret: 'SEC' };
const HOUR = 3_600_000;

type Reply = { readonly status: number; readonly type: string; readonly body: unknown };

const replyOf = async (answer: Response): Promise<Reply> => {
  const text = await answer.text();
  const type = answer.headers.get('content-type') ?? '';
  return { status: answer.status, type, body: type === 'application/json' ? JSON.parse(text) : text };
};

const get = async (url: string, key = 'KEY'): Promise<Reply> =>
  replyOf(await fetch(url, { headers: { 'x-api-key': key } }));

const post = async (url: string, body?: unknown, key = 'KEY'): Promise<Reply> =>
  replyOf(
    await fetch(url, {
      method: 'POST',
      headers: { 'x-api-key': key, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    }),
  );

const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value).sort() : [];

const pick = (value: unknown, ...names: readonly string[]): readonly unknown[] => {
  const fields: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  return names.map((name) => fields[name]);
};

describe('the Pakasir stand-in', () => {
  let pakasir: PakasirStandIn;
  const start = async (more: Partial<PakasirStandInSettings> = {}) => {
    pakasir = await startPakasirStandIn({ ...PROJECT, limits: false, ...more });
  };
  const create = (id: string, method: string, amount: unknown, key?: string) =>
    post(`${pakasir.url}/api/v2/create-transaction/depodomain/${id}`, { method, amount }, key);
  const status = (txnId: string, key?: string) =>
    get(`${pakasir.url}/api/v2/transaction-status/depodomain/${txnId}`, key);
  const cancel = (txnId: string) => post(`${pakasir.url}/api/v2/cancel-transaction/depodomain/${txnId}`);
  const txnOf = (orderId: string) => pakasir.transaction(orderId).txnId;

  afterEach(() => pakasir.stop());

  describe('in version 2', () => {
    it('answers a payment link with exactly two keys (vector 2)', async () => {
      await start();
      const made = await create('INV123123', 'payment_link', 99_000);
      const txnId = txnOf('INV123123');
      expect(made.body).to.deep.equal({ txn_id: txnId, payment_link: `${pakasir.url}/pay-v2/${txnId}` });
    });

    it('answers a QRIS with fee, total and a code for that total (vector 3)', async () => {
      await start();
      const { body } = await create('INV123123', 'qris', 99_000);
      expect(pick(body, 'amount', 'fee', 'total_payment', 'va_number', 'status')).to.deep.equal([
        99_000,
        1_003,
        100_003,
        '',
        'pending',
      ]);
      expect(emvTags(String(pick(body, 'qr_string')[0])).get('54')).to.equal('100003.00');
    });

    it('answers a placeholder code in a sandbox project (vector 4)', async () => {
      await start({ sandbox: true });
      const { body } = await create('INV123123', 'qris', 99_000);
      expect(pick(body, 'qr_string', 'is_sandbox')).to.deep.equal(['lorem-ipsum-pakasir-qris-example', true]);
    });

    it('takes the listed fee of a virtual account (vector 5)', async () => {
      await start();
      const bri = await create('INV-BRI', 'bri_va', 50_000);
      const graha = await create('INV-GRAHA', 'artha_graha_va', 50_000);
      expect(pick(bri.body, 'fee', 'total_payment')).to.deep.equal([3_500, 53_500]);
      expect(pick(graha.body, 'fee', 'total_payment')).to.deep.equal([2_000, 52_000]);
    });

    it('lists fees without a key (vector 6)', async () => {
      await start();
      const fees = await Promise.all(
        [99_000, 12_000, 150_000, 6_000].map(
          async (amount) =>
            pick((await get(`${pakasir.url}/api/v2/payment-fee/${amount}`, '')).body, 'qris')[0],
        ),
      );
      expect(fees).to.deep.equal([1_003, 394, 1_500, 352]);
    });

    it('finds what it created under the same order id, paid or not (vector 7)', async () => {
      await start();
      const first = await create('INV123123', 'qris', 99_000);
      const second = await create('INV123123', 'qris', 99_000);
      await pakasir.pay('INV123123');
      const third = await create('INV123123', 'qris', 99_000);
      expect(second).to.deep.equal(first);
      expect(pick(third.body, 'txn_id', 'status')).to.deep.equal([txnOf('INV123123'), 'completed']);
    });

    it('refuses another amount for an order id, or answers the old one (vector 8)', async () => {
      await start();
      await create('INV123123', 'qris', 99_000);
      expect((await create('INV123123', 'qris', 99_001)).status).to.equal(409);
      await pakasir.stop();
      await start({ onOtherAmount: 'old' });
      await create('INV123123', 'qris', 99_000);
      expect(pick((await create('INV123123', 'qris', 99_001)).body, 'amount')).to.deep.equal([99_000]);
    });

    it('burns the order id of a canceled transaction (vector 9)', async () => {
      await start();
      await create('INV123123', 'qris', 99_000);
      pakasir.cancel('INV123123');
      const again = await create('INV123123', 'qris', 99_000);
      expect(again).to.deep.equal({
        status: 404,
        type: 'application/json',
        body: { message: 'Transaksi telah dibatalkan' },
      });
    });

    it('refuses amounts outside the limits, odd amounts, odd methods and odd bodies (vectors 10, 11)', async () => {
      await start();
      const asked: readonly (readonly [string, unknown])[] = [
        ['qris', 499],
        ['qris', 10_000_001],
        ['bri_va', 9_999],
        ['payment_link', 50_000_001],
        ['qris', 99_000.5],
        ['qris', '99000'],
        ['qris', 0],
        ['qris', -1],
        ['bca_va', 99_000],
      ];
      const answers = await Promise.all(
        asked.map(async ([method, amount]) => (await create('INV123123', method, amount)).status),
      );
      const extra = await post(`${pakasir.url}/api/v2/create-transaction/depodomain/INV123123`, {
        method: 'qris',
        amount: 99_000,
        note: 'x',
      });
      expect([...answers, extra.status]).to.deep.equal([...asked.map(() => 422), 400]);
      expect(pakasir.transactions()).to.deep.equal([]);
    });

    it('asks for the right key, and knows no other project (vector 12)', async () => {
      await start();
      const wrong = await create('INV123123', 'qris', 99_000, 'OTHER');
      const other = await get(`${pakasir.url}/api/v2/transaction-status/elsewhere/vwiqpcriq`);
      expect([wrong.status, other.status]).to.deep.equal([401, 404]);
      expect(pakasir.transactions()).to.deep.equal([]);
    });

    it('tells a status in exactly six keys, and when it was paid (vector 13)', async () => {
      await start();
      await create('INV123123', 'qris', 99_000);
      const pending = await status(txnOf('INV123123'));
      await pakasir.pay('INV123123');
      const paid = await status(txnOf('INV123123'));
      expect(keysOf(pending.body)).to.deep.equal([
        'amount',
        'completed_at',
        'is_sandbox',
        'order_id',
        'status',
        'txn_id',
      ]);
      expect(pick(pending.body, 'status', 'completed_at')).to.deep.equal(['pending', null]);
      expect(String(pick(paid.body, 'completed_at')[0])).to.match(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{9}Z$/);
    });

    it('does not know a made-up transaction (vector 14)', async () => {
      await start();
      expect((await status('vwiqpcriq')).status).to.equal(404);
    });

    it('answers a status once in 4 seconds for each transaction, by its own clock (vector 15)', async () => {
      await start({ limits: true, speed: 0.001 });
      await create('INV-A0001', 'qris', 99_000);
      await create('INV-B0001', 'qris', 99_000);
      const [a, b] = [txnOf('INV-A0001'), txnOf('INV-B0001')];
      const seen = [await status(a), await status(a), await status(b)].map((one) => one.status);
      pakasir.clock.advance(4_000);
      expect([...seen, (await status(a)).status]).to.deep.equal([200, 429, 200, 200]);
    });

    it('takes two creates a second, and as many as come without limits (vector 16)', async () => {
      await start({ limits: true, retryAfter: '1', speed: 0.001 });
      const seen: number[] = [];
      for (const id of ['INV-A0001', 'INV-B0001', 'INV-C0001'])
        seen.push((await create(id, 'qris', 99_000)).status);
      pakasir.setLimits(false);
      seen.push((await create('INV-C0001', 'qris', 99_000)).status);
      expect(seen).to.deep.equal([200, 200, 429, 200]);
    });

    it('cancels once, and not what is paid (vector 17)', async () => {
      await start();
      await create('INV-A0001', 'qris', 99_000);
      await create('INV-B0001', 'qris', 99_000);
      await pakasir.pay('INV-B0001');
      const canceled = await cancel(txnOf('INV-A0001'));
      const paid = await cancel(txnOf('INV-B0001'));
      expect([canceled.status, canceled.body]).to.deep.equal([
        200,
        { message: 'Berhasil batalkan transaksi' },
      ]);
      expect(paid.status).to.equal(400);
      expect(pakasir.transactions().map((one) => one.status)).to.deep.equal(['canceled', 'completed']);
    });

    it('cancels by itself what nobody paid in 24 hours', async () => {
      await start();
      await create('INV-A0001', 'qris', 99_000);
      pakasir.clock.advance(24 * HOUR);
      expect(pick((await status(txnOf('INV-A0001'))).body, 'status')).to.deep.equal(['canceled']);
    });

    it('writes absent fields and moments in each of the ways seen', async () => {
      await start({ absent: 'missing', timestamps: 'jakarta' });
      const { body } = await create('INV-A0001', 'bri_va', 50_000);
      expect(keysOf(body)).to.not.include('qr_string');
      expect(String(pick(body, 'expired_at')[0])).to.match(/T[\d:]{8}\.\d{3}\+07:00$/);
      await pakasir.stop();
      await start({ absent: 'null' });
      expect(pick((await create('INV-A0001', 'qris', 50_000)).body, 'va_number')).to.deep.equal([null]);
    });
  });

  describe('in version 1', () => {
    const asked = { project: 'depodomain', order_id: 'INV-A0001', amount: 99_000, api_key: 'KEY' };
    const detail = (amount: number, key = 'KEY') =>
      get(
        `${pakasir.url}/api/transactiondetail?project=depodomain&amount=${amount}&order_id=INV-A0001&api_key=${key}`,
        '',
      );

    it('creates, tells and cancels with the key in the body', async () => {
      await start();
      const made = await post(`${pakasir.url}/api/transactioncreate/bri_va`, asked, '');
      const told = await detail(99_000);
      const canceled = await post(`${pakasir.url}/api/transactioncancel`, asked, '');
      expect(pick(pick(made.body, 'payment')[0], 'fee', 'total_payment')).to.deep.equal([3_500, 102_500]);
      expect(pick(told.body, 'transaction')[0]).to.deep.equal({
        amount: 99_000,
        order_id: 'INV-A0001',
        project: 'depodomain',
        status: 'pending',
        payment_method: 'bri_va',
        completed_at: null,
      });
      expect(canceled.body).to.deep.equal({ success: true });
    });

    it('wants the amount without the fee, the right key, and no second payment', async () => {
      await start();
      await post(`${pakasir.url}/api/transactioncreate/qris`, asked, '');
      expect([(await detail(99_001)).status, (await detail(99_000, 'OTHER')).status]).to.deep.equal([
        404, 401,
      ]);
      await pakasir.pay('INV-A0001');
      const again = await post(`${pakasir.url}/api/transactioncreate/qris`, asked, '');
      expect([again.status, JSON.stringify(again.body).includes('already completed')]).to.deep.equal([
        400,
        true,
      ]);
    });

    it('plays a payment in a sandbox project only', async () => {
      await start();
      await post(`${pakasir.url}/api/transactioncreate/qris`, asked, '');
      const live = await post(`${pakasir.url}/api/paymentsimulation`, asked, '');
      pakasir.setSandbox(true);
      const played = await post(`${pakasir.url}/api/paymentsimulation`, asked, '');
      expect([live.status, played.status]).to.deep.equal([403, 200]);
      expect(pakasir.transaction('INV-A0001').status).to.equal('completed');
    });
  });

  describe('sending notices', () => {
    type Notice = { readonly secret: unknown; readonly type: unknown; readonly body: string };
    const listen = async () => {
      const heard: Notice[] = [];
      const server = createServer((request, response) => {
        const parts: Buffer[] = [];
        request.on('data', (part: Buffer) => parts.push(part));
        request.on('end', () => {
          const { 'x-secret': secret, 'content-type': type } = request.headers;
          heard.push({ secret, type, body: Buffer.concat(parts).toString() });
          response.writeHead(heard.length === 1 ? 200 : 503).end();
        });
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
      const stop = () => {
        server.closeAllConnections();
        server.close();
      };
      return { heard, url, stop };
    };

    it('posts the status with the secret, as often as told, and says what was answered', async () => {
      const shop = await listen();
      await start({ webhookUrl: shop.url });
      await create('INV-A0001', 'qris', 99_000);
      const statuses = await pakasir.pay('INV-A0001', { times: 2 });
      shop.stop();
      expect(statuses).to.deep.equal([200, 503]);
      expect(shop.heard.map((one) => one.secret)).to.deep.equal(['SEC', 'SEC']);
      expect(JSON.parse(shop.heard[0]?.body ?? '')).to.deep.equal((await status(txnOf('INV-A0001'))).body);
    });

    it('forges what a test wants forged', async () => {
      const shop = await listen();
      await start();
      await create('INV-A0001', 'qris', 99_000);
      const forged = { url: shop.url, secret: null, contentType: 'text/plain', fields: { amount: 1 } };
      await pakasir.notify('INV-A0001', forged);
      const raw = await pakasir.postWebhook(shop.url, 'not json', { 'x-secret': 'SEC' });
      shop.stop();
      expect(shop.heard.map(({ secret, type }) => [secret, type])).to.deep.equal([
        [undefined, 'text/plain'],
        ['SEC', 'text/plain;charset=UTF-8'],
      ]);
      expect(pick(JSON.parse(shop.heard[0]?.body ?? ''), 'amount', 'status')).to.deep.equal([1, 'pending']);
      expect([raw, shop.heard[1]?.body]).to.deep.equal([503, 'not json']);
    });

    it('says 0 where nobody answers, and lets nobody pay what is canceled', async () => {
      await start();
      await create('INV-A0001', 'qris', 99_000);
      expect(await pakasir.notify('INV-A0001', { url: 'http://127.0.0.1:9/hook' })).to.deep.equal([0]);
      pakasir.cancel('INV-A0001');
      const refusal = await pakasir.pay('INV-A0001').catch((cause: unknown) => String(cause));
      expect(refusal).to.contain('INV-A0001 is canceled');
      await pakasir.pay('INV-A0001', { evenIfCanceled: true, amount: 1_000 });
      expect(pick((await status(txnOf('INV-A0001'))).body, 'status', 'amount')).to.deep.equal([
        'completed',
        1_000,
      ]);
    });
  });

  describe('under a fault', () => {
    it('answers HTML without doing anything, then as before (vector 18)', async () => {
      await start();
      const fault = pakasir.fail('create', { kind: 'html', status: 503 });
      expect(fault.strikes()).to.equal(0);
      const first = await create('INV-A0001', 'qris', 99_000);
      expect([first.status, first.type, pakasir.transactions().length]).to.deep.equal([503, 'text/html', 0]);
      expect((await create('INV-A0001', 'qris', 99_000)).status).to.equal(200);
      expect(fault.strikes()).to.equal(1);
    });

    it('loses an answer after its work is done (vector 19)', async () => {
      await start();
      pakasir.fail('create', { kind: 'lost' });
      const lost = await create('INV-A0001', 'qris', 99_000).catch(() => 'lost');
      expect([lost, pakasir.transactions().length]).to.deep.equal(['lost', 1]);
      pakasir.fail('create', { kind: 'drop' });
      const dropped = await create('INV-B0001', 'qris', 99_000).catch(() => 'lost');
      expect([dropped, pakasir.transactions().length]).to.deep.equal(['lost', 1]);
    });

    it('hangs before or after its work', async () => {
      await start();
      pakasir.fail('create', { kind: 'hang' });
      pakasir.fail('create', { kind: 'hang-after' });
      const waitFor = (id: string) =>
        fetch(`${pakasir.url}/api/v2/create-transaction/depodomain/${id}`, {
          method: 'POST',
          headers: { 'x-api-key': 'KEY' },
          body: JSON.stringify({ method: 'qris', amount: 99_000 }),
          signal: AbortSignal.timeout(150),
        }).catch(() => 'no answer');
      expect(await waitFor('INV-A0001')).to.equal('no answer');
      expect(await waitFor('INV-B0001')).to.equal('no answer');
      expect(pakasir.transactions().map((one) => one.orderId)).to.deep.equal(['INV-B0001']);
    });

    it('echoes wrong fields, broken JSON, a refusal or a 429 as planned', async () => {
      await start();
      pakasir.fail('create', { kind: 'wrong-echo', fields: { amount: 99_001 } });
      pakasir.fail('create', { kind: 'refuse', status: 403, body: { message: 'Tidak boleh' } });
      pakasir.fail('create', { kind: 'too-fast', retryAfter: '2' });
      expect(pick((await create('INV-A0001', 'qris', 99_000)).body, 'amount')).to.deep.equal([99_001]);
      expect((await create('INV-A0001', 'qris', 99_000)).status).to.equal(403);
      expect((await create('INV-A0001', 'qris', 99_000)).status).to.equal(429);
      pakasir.fail('create', { kind: 'not-json' }, 5);
      pakasir.heal();
      expect((await create('INV-A0001', 'qris', 99_000)).status).to.equal(200);
    });

    it('records every call in order, with what it answered', async () => {
      await start();
      await create('INV-A0001', 'qris', 99_000);
      await status(txnOf('INV-A0001'), 'OTHER');
      expect(pakasir.calls().map(({ name, key, answered }) => [name, key, answered])).to.deep.equal([
        ['create', 'KEY', 200],
        ['status', 'OTHER', 401],
      ]);
      expect(pakasir.calls('create').map((call) => call.amount)).to.deep.equal([99_000]);
      pakasir.forgetCalls();
      expect(pakasir.calls()).to.deep.equal([]);
    });
  });
});
