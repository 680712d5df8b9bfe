import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { expect } from 'chai';
import { aReceiver, aSandbox, type Receiver, type Sandbox } from './a-sandbox.ts';

describe('A payment page of the Pakasir sandbox, met with malice', () => {
  let shop: Receiver;
  let sandbox: Sandbox;
  let txn: string;
  beforeEach(async () => {
    shop = await aReceiver();
    sandbox = await aSandbox(shop, { shopName: `</title><script>alert('1')</script>"&` });
    txn = await sandbox.txnOf('tg7001-00000001');
  });
  afterEach(async () => {
    await sandbox.close();
    await shop.close();
  });
  const untouched = async (): Promise<void> => {
    expect(await sandbox.status(txn)).to.include({ status: 'pending' });
    expect(shop.heard).to.deep.equal([]);
  };

  it('shows a name that is markup as what it says', async () => {
    const page = await (await sandbox.page(txn)).text();
    expect(page).not.to.include('<script>alert');
    expect(page).to.include(
      `<title>Pembayaran &lt;/title>&lt;script>alert('1')&lt;/script>&quot;&amp;</title>`,
    );
  });

  it('leads to no script, to no odd place, and out of no attribute', async () => {
    for (const to of ['javascript:alert(1)', 'data:text/html,x', 'nonsense', '//x', `x"><script>`]) {
      const page = await (await sandbox.page(txn, `?redirect=${encodeURIComponent(to)}`)).text();
      expect(page).not.to.include('rel="noreferrer"');
      expect(page).not.to.include('javascript:');
    }
    const quoted = await sandbox.page(
      txn,
      `?lang=${encodeURIComponent('"><b>')}&redirect=https://a.example/"><b>`,
    );
    expect(await quoted.text()).not.to.include('"><b>');
    const twice = await sandbox.page(
      txn,
      '?lang=en&lang=id&redirect=https://a.example&redirect=https://b.example',
    );
    expect(twice.status).to.equal(200);
  });

  const strangers: readonly (readonly [string, Record<string, string>])[] = [
    ['another site', { origin: 'https://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['nobody knows where', {}],
    ['another page of this machine', { origin: 'http://127.0.0.1:1' }],
    [
      'a page that the browser calls cross-site',
      { origin: 'https://pay.example', 'sec-fetch-site': 'cross-site' },
    ],
    ['our host by another protocol', { origin: 'http://pay.example' }],
  ];
  for (const [whom, headers] of strangers)
    it(`takes no move from ${whom}`, async () => {
      expect((await sandbox.moves(txn, { move: 'pay' }, headers)).status).to.equal(403);
      await untouched();
    });

  it('takes no move from a stranger’s name that leads to this machine', async () => {
    const headers = { host: 'evil.example', origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' };
    const asked = request(`${sandbox.url}/pay-v2/${txn}`, { method: 'POST', headers });
    asked.end('move=pay');
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.resume();
    expect(answer.statusCode).to.equal(403);
    await untouched();
  });

  it('takes a move from its public address', async () => {
    const headers = { origin: 'https://pay.example', 'sec-fetch-site': 'same-origin' };
    expect((await sandbox.moves(txn, { move: 'silently' }, headers)).status).to.equal(303);
  });

  const moves: readonly Record<string, string>[] = [
    {},
    { move: 'steal' },
    { move: '__proto__' },
    { move: 'amount' },
    { move: 'amount', amount: '0' },
    { move: 'amount', amount: '-5' },
    { move: 'amount', amount: '1e3' },
    { move: 'amount', amount: '99000.5' },
    { move: 'amount', amount: '100000001' },
    { move: 'in', seconds: '3601' },
    { move: 'late', seconds: '' },
  ];
  for (const fields of moves)
    it(`takes no move that is none: ${new URLSearchParams(fields).toString() || 'nothing'}`, async () => {
      expect((await sandbox.moves(txn, fields)).status).to.equal(400);
      await untouched();
    });

  it('reads no form without end', async () => {
    expect((await sandbox.moves(txn, { move: 'pay', more: 'x'.repeat(70_000) })).status).to.equal(413);
    await untouched();
  });

  it('writes neither key nor secret into its log', async () => {
    await sandbox.api('/api/transactiondetail?api_key=KEY');
    await sandbox.moves(txn, { move: 'pay' });
    await shop.hears(1);
    expect(JSON.stringify(sandbox.seen.lines)).not.to.match(/KEY|SEC/);
  });
});
