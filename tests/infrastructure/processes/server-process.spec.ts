import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { expect } from 'chai';
import { openDatabase } from '../../../adapters/postgres/kit/database.ts';
import { postgresIncidents } from '../../../adapters/postgres/books/incidents.ts';
import { reportIncident } from '../../../application/incidents/report-incident.ts';
import { resolveIncidents } from '../../../application/incidents/resolve-incidents.ts';
import { answerOf } from '../../support/either.ts';
import { settableClock } from '../../support/fakes/settable-clock.ts';
import * as E from 'fp-ts/lib/Either.js';
import {
  readServerConfiguration,
  type ServerConfiguration,
} from '../../../infrastructure/configuration/configuration.ts';
import type { Environment } from '../../../infrastructure/configuration/environment.ts';
import { createMetrics } from '../../../infrastructure/metrics/metrics.ts';
import { portHolder } from '../../../infrastructure/processes/port-holder.ts';
import { Problem } from '../../../infrastructure/processes/problem.ts';
import { runServer } from '../../../infrastructure/processes/shop-processes.ts';
import { freshDatabase } from '../../support/postgres-server.ts';
import { recordingTelemetry } from '../../adapters/jobs/recording-telemetry.ts';
import { pakasir } from '../../support/builders/gateways.ts';

const ofPakasir = {
  PAKASIR_PROJECT_SLUG: 'depodomain',
  PAKASIR_API_KEY: 'KEY',
  PAKASIR_WEBHOOK_SECRET: 'rahasia-toko',
  PAKASIR_BASE_URL: 'http://127.0.0.1:9',
};

const ofTransfers = {
  PAYMENT_GATEWAY: 'manual',
  MANUAL_TRANSFER_BANK: 'BCA',
  MANUAL_TRANSFER_ACCOUNT: '1234567890',
  MANUAL_TRANSFER_HOLDER: 'Siti Rahayu',
};

const configurationFor = (url: string, gateway: Environment): ServerConfiguration => {
  const read = readServerConfiguration({ DATABASE_URL: url, ...gateway });
  if (E.isLeft(read)) throw new Error(`not configured: ${JSON.stringify(read.left)}`);
  return read.right;
};

const problemOf = async (start: Promise<unknown>): Promise<string> =>
  start.then(
    () => 'no problem',
    (cause: unknown) => (cause instanceof Problem ? cause.message : `no Problem: ${String(cause)}`),
  );

describe('The payment webhook as a process', function () {
  this.timeout(60_000);
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let squatter: Server | null = null;
  before(async () => {
    database = await freshDatabase();
  });
  afterEach(() => {
    squatter?.close();
    squatter = null;
  });
  after(() => database.drop());

  const start = (url: string, port = 0, gateway: Environment = ofPakasir) => {
    const seen = recordingTelemetry();
    const { log } = seen;
    const loggers = { bot: log, webhook: log, worker: log };
    const running = runServer(
      configurationFor(url, gateway),
      { loggers, metrics: createMetrics() },
      { host: '127.0.0.1', port },
    );
    return { running, seen };
  };
  const addressIn = (said: readonly string[]): string =>
    said.map((line) => /listening on (\S+)$/.exec(line)?.[1]).find((address) => address !== undefined) ?? '';

  it('serves without Telegram, on a database that it prepares itself, until it is stopped', async () => {
    const { running, seen } = start(database.url);
    const process = await running;
    const url = `http://${addressIn(seen.said('info'))}`;
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, await ready.json()]).to.deep.equal([200, { status: 'ready' }]);
    const body = '{"order_id":"tg7001-00000001","amount":1000,"status":"completed"}';
    const post = async (secret: string): Promise<number> =>
      (await fetch(`${url}/webhooks/pakasir/${secret}`, { method: 'POST', body })).status;
    expect([await post('salah'), await post('rahasia-toko')]).to.deep.equal([401, 404]);
    expect(await (await fetch(`${url}/metrics`)).text()).to.include(
      'shop_webhook_answers_total{status="404"} 1',
    );
    await process.stop();
    expect(await fetch(url).catch(() => 'refused')).to.equal('refused');
    expect(JSON.stringify(seen.lines)).not.to.include('rahasia-toko');
  });

  it('F7: is not ready while the gateway takes no money, serves its webhook all the same, and says why', async () => {
    const { running, seen } = start(database.url);
    const process = await running;
    const url = `http://${addressIn(seen.said('info'))}`;
    const pool = openDatabase({ url: database.url, poolSize: 1, log: seen.log });
    const deps = { incidents: postgresIncidents(pool.run), clock: settableClock() };
    const cause = { tag: 'GatewayRefusesPayments', gateway: pakasir, reason: 'Credentials' } as const;
    await answerOf(reportIncident(deps)(cause, 'answered 401'));
    const deaf = await fetch(`${url}/readyz`);
    expect([deaf.status, await deaf.json()]).to.deep.equal([
      503,
      {
        status: 'not ready',
        reasons: [
          'no money can be taken: pakasir refuses the API key (answered 401), since 2026-11-22T05:00:00.000Z, last met 2026-11-22T05:00:00.000Z',
        ],
      },
    ]);
    expect(await (await fetch(`${url}/metrics`)).text()).to.include(
      'shop_incident{kind="GatewayRefusesPayments"} 1',
    );
    const body = '{"order_id":"tg7001-00000001","amount":1000,"status":"completed"}';
    const notice = await fetch(`${url}/webhooks/pakasir/rahasia-toko`, { method: 'POST', body });
    expect([notice.status, (await fetch(`${url}/healthz`)).status]).to.deep.equal([404, 200]);
    await answerOf(resolveIncidents(deps)(() => true));
    expect((await fetch(`${url}/readyz`)).status).to.equal(200);
    await pool.close();
    await process.stop();
  });

  it('takes no notices of Pakasir where buyers transfer to the owner', async () => {
    const { running, seen } = start(database.url, 0, ofTransfers);
    const process = await running;
    const url = `http://${addressIn(seen.said('info'))}`;
    const statusOf = async (path: string, method = 'GET') =>
      (await fetch(`${url}${path}`, { method })).status;
    expect([await statusOf('/readyz'), await statusOf('/webhooks/pakasir', 'POST')]).to.deep.equal([
      200, 404,
    ]);
    await process.stop();
  });

  it('F21: names the port that another program has, who it is, and what to do', async () => {
    squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const address = squatter.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    // Linux alone tells who it is.
    const who = portHolder(port) === null ? 'another program' : `\\S+ \\(process ${String(process.pid)}\\)`;
    expect(await problemOf(start(database.url, port).running)).to.match(
      new RegExp(
        `^The shop cannot listen on 127\\.0\\.0\\.1:${String(port)}: ${who} does\\. Stop that one, or choose another with HTTP_HOST and HTTP_PORT \\(or --host and --port\\)\\.$`,
      ),
    );
  });

  it('names a database that does not answer, without its password', async () => {
    const problem = await problemOf(start('postgres://toko:hunter2@127.0.0.1:9/toko').running);
    expect(problem).to.equal(
      'Nothing takes connections at 127.0.0.1:9. Start PostgreSQL there, or correct host and port in DATABASE_URL.',
    );
  });
});
