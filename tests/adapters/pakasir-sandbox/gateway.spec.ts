import { expect } from 'chai';
import { pakasirGateway } from '../../../adapters/pakasir/gateway.ts';
import { aQuery, aRequest, aWatch, someSettings } from '../pakasir/a-pakasir.ts';
import { right } from '../../support/either.ts';
import { aReceiver, aSandbox, type Receiver, type Sandbox } from './a-sandbox.ts';

describe('The Pakasir sandbox, asked by the shop’s own adapter', () => {
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

  for (const version of ['v2', 'v1'] as const)
    it(`sells: an invoice with a page, a payment on that page, and its status (${version})`, async () => {
      const settings = { version, baseUrl: sandbox.url, transactionPages: true, sandbox: true };
      const gateway = pakasirGateway(someSettings(settings), aWatch());
      const { invoice } = right(await gateway.request(aRequest())());
      const page = await (await fetch(invoice.checkoutUrl ?? '')).text();
      const [, self = ''] = /action="([^"?]+)/.exec(page) ?? [];
      const paid = await fetch(sandbox.url + self, {
        method: 'POST',
        headers: { origin: sandbox.url },
        body: new URLSearchParams({ move: 'amount', amount: '98000' }),
      });
      expect(paid.status).to.equal(200);
      const report = right(await gateway.status(aQuery(invoice.transaction))());
      expect(report).to.include({ reference: 'INV123123', amount: 98_000, sandbox: true });
      expect(report.status.tag).to.equal('Completed');
    });

  it('cancels for the shop, and knows a wrong key', async () => {
    const settings = someSettings({ baseUrl: sandbox.url, sandbox: true });
    const gateway = pakasirGateway(settings, aWatch());
    const { invoice } = right(await gateway.request(aRequest())());
    right(await gateway.cancel(aQuery(invoice.transaction))());
    const report = right(await gateway.status(aQuery(invoice.transaction))());
    expect(report.status).to.deep.equal({ tag: 'Cancelled' });
    right(await gateway.checkCredentials());
    const stranger = pakasirGateway({ ...settings, apiKey: 'OTHER' }, aWatch());
    expect(await stranger.checkCredentials()).to.have.nested.include({ 'left.reason': 'NotAuthorised' });
  });
});
