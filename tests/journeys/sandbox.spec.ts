import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { belongsTo, readPostmaster } from '../../adapters/embedded-postgres/postmaster.ts';
import { freePort, ready, runNpmStart, statusOf, type ShopProcess } from '../support/shop-process.ts';
import { openWorld, type World } from '../support/shop-world.ts';

/** The chat's page and script, the payment page's style, and the gateway's own API in both versions; with what the sandbox answers. */
const ofTheSandbox = [
  ['GET', '/', 200],
  ['GET', '/chat/page.js', 200],
  ['GET', '/pakasir-sandbox/page.css', 200],
  ['POST', '/api/v2/create-transaction/toko-sandbox/tg7001-0a1b2c3d', 401],
  ['POST', '/api/transactioncreate/qris', 401],
  ['POST', '/api/paymentsimulation', 401],
] as const;

const answersAt = (origin: string): Promise<readonly number[]> =>
  Promise.all(
    ofTheSandbox.map(async ([method, path]) => {
      const answer = await fetch(`${origin}${path}`, { method, signal: AbortSignal.timeout(10_000) });
      await answer.arrayBuffer();
      return answer.status;
    }),
  );

describe('npm start with nothing configured', function () {
  this.timeout(180_000);
  let folder: string;
  let shop: ShopProcess | null = null;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'bot-auto-order-sandbox-'));
  });
  after(async () => {
    await shop?.kill();
    const cluster = join(folder, 'data', 'sandbox', 'postgres', 'cluster');
    const pid = readPostmaster(cluster)?.pid;
    if (pid !== undefined && belongsTo(cluster, pid)) process.kill(pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  });

  const open = async (): Promise<{ readonly shop: ShopProcess; readonly origin: string }> => {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    shop = runNpmStart({
      DATA_DIR: join(folder, 'data'),
      LOG_DIR: join(folder, 'logs'),
      HTTP_PORT: String(port),
      DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none',
    });
    await ready(shop, origin);
    return { shop, origin };
  };

  it('F22: says where to go before anything else, nothing of a key or a log, and answers in a browser', async () => {
    const { shop: opened, origin } = await open();
    const said = await opened.until(() =>
      Promise.resolve(opened.output().includes('To sell for real') ? opened.output() : null),
    );
    // npm's own two lines come first.
    expect(
      said
        .replace(/^> .*\n/gm, '')
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    ).to.deep.equal([
      `👉  ${origin}/`,
      '',
      'Open this in your browser: it is the sandbox, the whole shop with play money. Ctrl-C ends it.',
      `What you do is kept in ${folder}/data/sandbox, its log in ${folder}/logs/sandbox; remove both to begin anew.`,
      'DATABASE_URL is left alone: the sandbox has a database of its own in that folder.',
      'To sell for real: cp .env.example .env, fill it in, and npm run doctor.',
    ]);
    expect(await answersAt(origin)).to.deep.equal(ofTheSandbox.map(([, , status]) => status));
    expect(await statusOf(`${origin}/metrics`)).to.equal(200);
    await opened.stop();
    expect(opened.output()).to.include('The sandbox is closed.');
    const log = join(folder, 'logs', 'sandbox', 'worker');
    expect(readFileSync(join(log, readdirSync(log)[0] ?? ''), 'utf8')).to.include('start is ready');
  });

  it('keeps all that it needs in folders of its own', () => {
    expect(readdirSync(join(folder, 'data'))).to.deep.equal(['sandbox']);
    expect(readdirSync(join(folder, 'logs'))).to.deep.equal(['sandbox']);
    expect(existsSync(join(folder, 'data', 'sandbox', 'postgres'))).to.equal(true);
  });
});

describe('a live shop', function () {
  this.timeout(120_000);
  let world: World;
  after(() => world.close());

  it('has nothing of the sandbox', async () => {
    world = await openWorld({ emptyDatabase: true });
    await world.open();
    expect(await answersAt(world.origin)).to.deep.equal(ofTheSandbox.map(() => 404));
  });
});
