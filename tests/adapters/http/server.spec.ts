import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { expect } from 'chai';
import Router from '@koa/router';
import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { bodyCap, readBody } from '../../../adapters/kit/read-body.ts';
import { health, type Health } from '../../../adapters/http/health.ts';
import { paymentWebhook, type PaymentWebhook } from '../../../adapters/http/payment-webhook.ts';
import { startHttpServer, type HttpServer, type HttpSettings } from '../../../adapters/http/server.ts';
import { verifyNotice } from '../../../adapters/pakasir/notice.ts';
import { createMetrics } from '../../../infrastructure/metrics/metrics.ts';
import { until } from '../jobs/until.ts';
import { recordingTelemetry, type RecordingTelemetry } from '../jobs/recording-telemetry.ts';
import { pakasir } from '../../support/builders/gateways.ts';

const notice = '{"order_id":"tg7001-00000001","txn_id":"txn1","amount":99000,"status":"completed"}';

describe('The HTTP server', function () {
  this.timeout(60_000);
  let server: HttpServer | null = null;
  let seen: RecordingTelemetry;
  beforeEach(() => {
    seen = recordingTelemetry();
  });
  afterEach(async () => {
    await server?.stop();
    server = null;
  });

  const serve = async (routers: readonly Router[], over: Partial<HttpSettings> = {}): Promise<string> => {
    server = await startHttpServer({ host: '127.0.0.1', port: 0, routers, log: seen.log, ...over });
    return `http://127.0.0.1:${String(server.port)}`;
  };
  const stop = async (): Promise<void> => {
    const running = server;
    server = null;
    await running?.stop();
  };

  /** A route that begins, and ends when it is let. */
  const slowRoute = () => {
    let finish = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let began = false;
    const router = new Router();
    router.post('/slow', async (context) => {
      began = true;
      await held;
      context.body = await readBody(context.req);
    });
    return { router, finish, begins: () => until('the request begins', () => began) };
  };

  const hookOf = (over: Partial<PaymentWebhook> = {}): Router =>
    paymentWebhook({
      gateway: pakasir,
      verify: verifyNotice('SEC'),
      receive: () => TE.right({ tag: 'Settled' }),
      log: seen.log,
      meter: seen.meter,
      ...over,
    });
  const healthy: Health = {
    readiness: () => Promise.resolve({ reasons: [], warnings: [] }),
    metrics: () => Promise.resolve({ contentType: 'text/plain', text: '' }),
  };

  describe('asked for what is not there', () => {
    const statusOf = async (
      url: string,
      init: RequestInit = {},
    ): Promise<readonly [number, string | null]> => {
      const answer = await fetch(url, init);
      return [answer.status, answer.headers.get('Allow')];
    };

    it('says so', async () => {
      const url = await serve([hookOf(), health(healthy)]);
      expect(await statusOf(url)).to.deep.equal([404, null]);
      expect(await statusOf(`${url}/webhooks`)).to.deep.equal([404, null]);
      expect(await statusOf(`${url}/webhooks/pakasir/SEC/more`, { method: 'POST' })).to.deep.equal([
        404,
        null,
      ]);
    });

    it('names the ways that there are', async () => {
      const url = await serve([hookOf(), health(healthy)]);
      expect(await statusOf(`${url}/webhooks/pakasir`)).to.deep.equal([405, 'POST']);
      expect(await statusOf(`${url}/webhooks/pakasir/SEC`)).to.deep.equal([405, 'POST']);
      expect(await statusOf(`${url}/healthz`, { method: 'POST' })).to.deep.equal([405, 'HEAD, GET']);
      expect(await statusOf(`${url}/healthz`, { method: 'HEAD' })).to.deep.equal([200, null]);
    });
  });

  describe('given a secret in the address', () => {
    const secrets = ['rahasia', 'kata sandi', 'a/b?c#d', 'ключ-🔑', '100%', '+plus+', '.', 'x'.repeat(8_000)];
    for (const secret of secrets)
      it(`knows ${secret.length > 20 ? `one of ${String(secret.length)} letters` : secret}`, async () => {
        const url = `${await serve([hookOf({ verify: verifyNotice(secret) })])}/webhooks/pakasir/`;
        const at = async (path: string): Promise<number> =>
          (await fetch(url + path, { method: 'POST', body: notice })).status;
        const inAddress = secret === '.' ? '%252E' : encodeURIComponent(secret);
        expect(await at(`${inAddress}x`)).to.equal(401);
        if (secret !== '.') expect(await at(inAddress)).to.equal(200);
      });

    it('takes a sign that is wrongly encoded for what it is', async () => {
      const url = await serve([hookOf({ verify: verifyNotice('%E0%A4%A') })]);
      const answer = await fetch(`${url}/webhooks/pakasir/%E0%A4%A`, { method: 'POST', body: notice });
      expect(answer.status).to.equal(200);
    });

    it('reads no address without end', async () => {
      const url = await serve([hookOf()]);
      const answer = await fetch(`${url}/webhooks/pakasir/${'x'.repeat(20_000)}`, { method: 'POST' });
      expect(answer.status).to.equal(431);
    });
  });

  describe('with trouble inside', () => {
    it('answers 500 without a word of it, and notes it', async () => {
      const broken = hookOf({
        receive: () => () => Promise.reject(new Error('password=hunter2 at /srv/shop')),
      });
      const url = await serve([broken]);
      const headers = { 'X-Secret': 'SEC' };
      const answer = await fetch(`${url}/webhooks/pakasir`, { method: 'POST', headers, body: notice });
      expect([answer.status, await answer.text()]).to.deep.equal([500, 'Internal Server Error']);
      expect(seen.said('error')).to.deep.equal(['request failed']);
    });

    it('asks for a notice again that could not be kept, and says nothing of why', async () => {
      const cause = new Error('relation "orders" does not exist');
      const broken = hookOf({
        receive: () => TE.left({ tag: 'StoreFailure', operation: 'orders.commit', cause }),
      });
      const url = await serve([broken]);
      const headers = { 'X-Secret': 'SEC' };
      const answer = await fetch(`${url}/webhooks/pakasir`, { method: 'POST', headers, body: notice });
      expect([answer.status, await answer.json()]).to.deep.equal([
        503,
        { message: 'not confirmed yet, send it again' },
      ]);
      expect(seen.lines.filter(({ level }) => level === 'error')).to.deep.equal([
        { level: 'error', message: 'payment notice not kept', fields: { operation: 'orders.commit', cause } },
      ]);
    });

    it('goes on after a request that broke off', async () => {
      const url = await serve([hookOf(), health(healthy)]);
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      socket.on('error', () => undefined);
      socket.resume();
      socket.write(
        'POST /webhooks/pakasir HTTP/1.1\r\nHost: x\r\nX-Secret: SEC\r\nContent-Length: 100\r\n\r\n{"half',
      );
      await once(socket, 'connect');
      socket.end();
      await once(socket, 'close');
      await until('the break is noticed', () => seen.said('warn').length === 1);
      expect(seen.said('warn')).to.deep.equal(['not a payment notice']);
      expect((await fetch(`${url}/healthz`)).status).to.equal(200);
    });
  });

  describe('asked how it is', () => {
    it('lives', async () => {
      const answer = await fetch(`${await serve([health(healthy)])}/healthz`);
      expect([answer.status, await answer.json()]).to.deep.equal([200, { status: 'ok' }]);
    });

    it('is ready when it can serve', async () => {
      const answer = await fetch(`${await serve([health(healthy)])}/readyz`);
      expect([answer.status, await answer.json()]).to.deep.equal([200, { status: 'ready' }]);
    });

    it('is ready with a warning when only a part of its work suffers', async () => {
      const readiness = () => Promise.resolve({ reasons: [], warnings: ['no menu'] });
      const answer = await fetch(`${await serve([health({ ...healthy, readiness })])}/readyz`);
      expect([answer.status, await answer.json()]).to.deep.equal([
        200,
        { status: 'ready', warnings: ['no menu'] },
      ]);
    });

    it('lives and is not ready when there is trouble', async () => {
      const readiness = () => Promise.resolve({ reasons: ['no key', 'no line'], warnings: ['no menu'] });
      const url = await serve([health({ ...healthy, readiness })]);
      const answer = await fetch(`${url}/readyz`);
      expect([answer.status, await answer.json()]).to.deep.equal([
        503,
        { status: 'not ready', reasons: ['no key', 'no line'], warnings: ['no menu'] },
      ]);
      expect((await fetch(`${url}/healthz`)).status).to.equal(200);
    });

    it('is not ready when it cannot even find out', async () => {
      const url = await serve([
        health({ ...healthy, readiness: () => Promise.reject(new Error('password=hunter2')) }),
      ]);
      const answer = await fetch(`${url}/readyz`);
      expect(answer.status).to.equal(503);
      expect(await answer.text()).not.to.include('hunter2');
    });

    it('shows its figures as Prometheus reads them', async () => {
      const metrics = createMetrics();
      metrics.meter.webhookAnswered(200);
      const answer = await fetch(`${await serve([health({ ...healthy, metrics: metrics.scrape })])}/metrics`);
      expect(answer.headers.get('content-type')).to.equal('text/plain; version=0.0.4; charset=utf-8');
      expect(await answer.text()).to.include('shop_webhook_answers_total{status="200"} 1');
    });
  });

  describe('when it stops', () => {
    it('answers what is under way, and takes nothing new meanwhile', async () => {
      const { router, finish, begins } = slowRoute();
      const url = await serve([router]);
      const answer = fetch(`${url}/slow`, { method: 'POST', body: 'x' });
      await begins();
      const ends: string[] = [];
      const stopped = stop().then(() => ends.push('stopped'));
      const refused = await fetch(url).then(
        () => 'taken',
        () => 'refused',
      );
      expect(refused).to.equal('refused');
      finish();
      expect((await answer).status).to.equal(200);
      ends.push('answered');
      await stopped;
      expect(ends).to.have.members(['answered', 'stopped']);
    });

    it('does not wait for clients that keep their connection', async () => {
      const { router, finish, begins } = slowRoute();
      const url = await serve([router, health(healthy)]);
      const agent = new Agent({ keepAlive: true });
      const asked = request(`${url}/slow`, { method: 'POST', agent });
      asked.end('x');
      await begins();
      const stopped = stop();
      finish();
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      answer.resume();
      expect(answer.headers.connection).to.equal('close');
      await stopped;
      agent.destroy();
    });

    it('does not wait for clients that connected and ask nothing', async () => {
      const { router, finish, begins } = slowRoute();
      const patient = { head: 60_000, request: 60_000, keepAlive: 60_000, look: 50 };
      const url = await serve([router], { timeouts: patient });
      const silent = connect(Number(new URL(url).port), '127.0.0.1');
      await once(silent, 'connect');
      const answer = fetch(`${url}/slow`, { method: 'POST', body: 'x' });
      await begins();
      const stopped = stop();
      await once(silent.resume(), 'close');
      finish();
      expect((await answer).status).to.equal(200);
      await stopped;
    });

    it('says so when its port is taken', async () => {
      const url = await serve([health(healthy)]);
      const again = await startHttpServer({
        host: '127.0.0.1',
        port: Number(new URL(url).port),
        routers: [],
        log: seen.log,
      }).then(
        () => 'listens',
        (cause: unknown) => (cause instanceof Error && 'code' in cause ? cause.code : 'no code'),
      );
      expect(again).to.equal('EADDRINUSE');
    });
  });

  describe('with clients that take their time', () => {
    const quick = { head: 200, request: 400, keepAlive: 100, look: 50 };
    const exchange = async (url: string, words: string): Promise<string> => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      let heard = '';
      socket.on('data', (chunk) => (heard += String(chunk)));
      socket.on('error', () => undefined);
      socket.write(words);
      await once(socket, 'close');
      return heard.split('\r\n')[0] ?? '';
    };

    it('ends a request whose head never ends', async () => {
      const url = await serve([hookOf()], { timeouts: quick });
      expect(await exchange(url, 'POST /webhooks/pakasir HTTP/1.1\r\nHost: x\r\nX-Slow: ')).to.equal(
        'HTTP/1.1 408 Request Timeout',
      );
    });

    it('ends a request whose body never ends', async () => {
      const url = await serve([hookOf()], { timeouts: quick });
      const head =
        'POST /webhooks/pakasir HTTP/1.1\r\nHost: x\r\nX-Secret: SEC\r\nContent-Length: 10\r\n\r\n';
      expect(await exchange(url, `${head}{`)).to.equal('HTTP/1.1 408 Request Timeout');
    });

    it('reads no body without end', async () => {
      const url = await serve([hookOf()], { timeouts: quick });
      const chunk = `${bodyCap.toString(16)}\r\n${'x'.repeat(bodyCap)}\r\n`;
      const head =
        'POST /webhooks/pakasir HTTP/1.1\r\nHost: x\r\nX-Secret: SEC\r\nTransfer-Encoding: chunked\r\n\r\n';
      expect(await exchange(url, head + chunk + chunk)).to.equal('HTTP/1.1 413 Payload Too Large');
    });
  });

  it('decodes a body once', async () => {
    const bodies: string[] = [];
    const verify = () =>
      E.right((body: string) => (bodies.push(body), E.left({ tag: 'NotANotice', detail: 'no' } as const)));
    const url = await serve([hookOf({ verify })]);
    const headers = { 'X-Secret': 'SEC' };
    await fetch(`${url}/webhooks/pakasir`, { method: 'POST', headers, body: '{"nama":"Süß 🔑"}' });
    expect(bodies).to.deep.equal(['{"nama":"Süß 🔑"}']);
  });
});
