import { Script } from 'node:vm';
import { expect } from 'chai';
import { aReceiver, aSandbox, type Receiver, type Sandbox } from './a-sandbox.ts';

describe('What a payment page of the Pakasir sandbox shows', () => {
  let shop: Receiver;
  let sandbox: Sandbox;
  beforeEach(async () => {
    shop = await aReceiver();
    sandbox = await aSandbox(shop);
  });
  afterEach(async () => {
    await sandbox.close();
    await shop.close();
  });
  const textOf = async (answer: Promise<Response>): Promise<string> =>
    (await (await answer).text()).replace(/\s+/g, ' ');

  it('is the shop, the code, the amount, the fee, the total and the time left', async () => {
    const page = await textOf(sandbox.page(await sandbox.txnOf('tg7001-00000001')));
    for (const shown of [
      'Pembayaran Toko Maju',
      'aria-label="Kode QRIS untuk Rp 100.003"',
      '<svg',
      '<dd>Rp 99.000</dd>',
      '<dd>Rp 1.003</dd>',
      'Rp 100.003</dd>',
      'tg7001-00000001',
      'Menunggu pembayaran',
    ])
      expect(page).to.include(shown);
    expect(page).to.match(/id="left" role="timer">(59:\d\d|60:00)</);
  });

  it('counts down what the shop gives its buyers, where it is told', async () => {
    const short = await aSandbox(shop, { payableFor: () => 15 * 60_000 });
    const page = await textOf(short.page(await short.txnOf('tg7001-00000001')));
    await short.close();
    expect(page).to.match(/id="left" role="timer">(14:\d\d|15:00)</);
  });

  it('asks for no money any more once it has come', async () => {
    const txn = await sandbox.txnOf('tg7001-00000001');
    await sandbox.moves(txn, { move: 'pay' });
    const page = await textOf(sandbox.page(txn));
    const style = await (await fetch(`${sandbox.url}/pakasir-sandbox/page.css`)).text();
    expect(style).to.match(/\[data-status=completed\] \.unpaid[^{}]*\{display:none\}/);
    expect(page).to.include('<main data-status="completed"');
    for (const asking of ['<div class="unpaid"><h2>Pindai QRIS</h2>', '<dt class="unpaid">Sisa waktu</dt>'])
      expect(page).to.include(asking);
    expect(page).to.match(/<dd class="unpaid" id="left"/);
  });

  it('is the number of a virtual account with a button to copy it', async () => {
    const made = await sandbox.make('tg7001-00000001', 'cimb_niaga_va');
    const page = await textOf(sandbox.page(made.txn_id));
    expect(page).to.include('Nomor Virtual Account CIMB NIAGA');
    expect(page).to.include(`id="account">${made.va_number}</p>`);
    expect(page).to.include('Salin nomor');
    expect(page).not.to.include('<svg');
  });

  it('offers every move as a form that works without a script', async () => {
    const page = await textOf(sandbox.page(await sandbox.txnOf('tg7001-00000001')));
    const moves = [...page.matchAll(/name="move" value="(\w+)"/g)].map(([, move]) => move);
    expect(moves).to.deep.equal(['pay', 'late', 'in', 'amount', 'amount', 'silently', 'thrice', 'forge']);
    expect(page).to.include('<noscript><meta http-equiv="refresh"');
  });

  it('names every delay as people do', async () => {
    const txn = await sandbox.txnOf('tg7001-00000001');
    const delays = async (language: string): Promise<readonly (string | undefined)[]> => {
      const [, late = ''] = (await textOf(sandbox.page(txn, `?lang=${language}`))).split('<select');
      return [...late.matchAll(/<option[^>]*>([^<]+)</g)].map(([, name]) => name);
    };
    expect((await delays('en')).filter((_, at) => [0, 1, 5, 7].includes(at))).to.deep.equal([
      '1 second',
      '3 seconds',
      '1 minute',
      '15 minutes',
    ]);
    expect((await delays('id')).slice(-3)).to.deep.equal(['1 menit', '5 menit', '15 menit']);
  });

  it('is a code also for a payment link', async () => {
    const { txn_id: txn } = await sandbox.make('tg7001-00000001', 'payment_link');
    const page = await textOf(sandbox.page(txn));
    expect(page).to.include('<svg');
  });

  it('is found by the address of version 1, with the right amount and project only', async () => {
    await sandbox.make('tg7001-00000001');
    const statusOf = async (path: string): Promise<number> => (await fetch(sandbox.url + path)).status;
    expect(await statusOf('/pay/depodomain/99000?order_id=tg7001-00000001&qris_only=1')).to.equal(200);
    expect(await statusOf('/pay/depodomain/99001?order_id=tg7001-00000001')).to.equal(404);
    expect(await statusOf('/pay/elsewhere/99000?order_id=tg7001-00000001')).to.equal(404);
    expect(await statusOf('/pay/depodomain/99000')).to.equal(404);
  });

  it('is in the language of the address, or of the browser, or else in Indonesian', async () => {
    const txn = await sandbox.txnOf('tg7001-00000001');
    const languageOf = async (query: string, accepts?: string): Promise<string | undefined> =>
      /<html lang="(\w+)"/.exec(
        await textOf(sandbox.page(txn, query, accepts === undefined ? {} : { 'accept-language': accepts })),
      )?.[1];
    expect(await languageOf('')).to.equal('id');
    expect(await languageOf('', 'en-GB,en;q=0.9')).to.equal('en');
    expect(await languageOf('', 'id,en;q=0.9')).to.equal('id');
    expect(await languageOf('?lang=id', 'en')).to.equal('id');
    expect(await languageOf('?lang=en', 'id')).to.equal('en');
    expect(await languageOf('?lang=xx', 'fr')).to.equal('id');
  });

  it('leads back to where the shop wants the payer, in every language and after every move', async () => {
    const txn = await sandbox.txnOf('tg7001-00000001');
    const query = `?redirect=${encodeURIComponent('https://t.me/toko?a=1&b=2')}`;
    const page = await textOf(sandbox.page(txn, query));
    expect(page).to.include('<a href="https://t.me/toko?a=1&amp;b=2" rel="noreferrer">');
    const [, self = ''] = /action="([^"]+)"/.exec(page) ?? [];
    const moved = await fetch(sandbox.url + self.replaceAll('&amp;', '&'), {
      method: 'POST',
      headers: { origin: sandbox.url },
      body: new URLSearchParams({ move: 'silently' }),
    });
    expect(await moved.text()).to.include('href="https://t.me/toko?a=1&amp;b=2"');
  });

  it('asks nothing of any other host', async () => {
    const answer = await sandbox.page(await sandbox.txnOf('tg7001-00000001'));
    expect(answer.headers.get('content-security-policy')).to.include("default-src 'none'");
    const page = await answer.text();
    expect([...page.matchAll(/(?:src|href)="(?!\/|data:)/g)]).to.have.lengthOf(0);
    expect(page).not.to.match(/<script(?! src=)|style=|\son\w+=/);
  });

  it('comes with its style and a script that can be read', async () => {
    const style = await fetch(`${sandbox.url}/pakasir-sandbox/page.css`);
    const script = await fetch(`${sandbox.url}/pakasir-sandbox/page.js`);
    expect(style.headers.get('content-type')).to.include('text/css');
    expect(script.headers.get('content-type')).to.include('javascript');
    expect(() => new Script('}')).to.throw(SyntaxError);
    expect(new Script(await script.text())).to.be.an.instanceOf(Script);
  });

  it('says so when there is no such transaction', async () => {
    await sandbox.make('tg7001-00000001');
    for (const txn of ['aaaaaaaaa', 'tg7001-00000001', '..%2f', '%E0%A4%A'])
      for (const path of [`/pay-v2/${txn}`, `/pay-v2/${txn}/state`])
        expect((await fetch(sandbox.url + path)).status).to.equal(404);
    expect((await sandbox.moves('aaaaaaaaa', { move: 'pay' })).status).to.equal(404);
  });
});
