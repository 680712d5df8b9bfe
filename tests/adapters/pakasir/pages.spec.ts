import { expect } from 'chai';
import { pagesOrigin } from '../../../adapters/pakasir/settings.ts';
import { aRequest, aPakasirSuite, someSettings } from './a-pakasir.ts';
import { right } from '../../support/either.ts';

describe('the payment pages of Pakasir', () => {
  it('live under the public domain, however it is written', () => {
    const origins = [null, 'https://pots.my.id', 'https://pots.my.id/', 'pots.my.id'].map((publicDomain) =>
      pagesOrigin(someSettings({ baseUrl: 'https://app.pakasir.com', publicDomain })),
    );
    expect(origins).to.deep.equal([
      'https://app.pakasir.com',
      'https://pots.my.id',
      'https://pots.my.id',
      'https://pots.my.id',
    ]);
  });

  it('are linked in version 2 only where the shop wants so', async () => {
    const { pakasir, gateway } = await aPakasirSuite(
      {},
      { transactionPages: true, publicDomain: 'pots.my.id' },
    );
    const { invoice } = right(await gateway.request(aRequest())());
    await pakasir.stop();
    expect(invoice.checkoutUrl).to.equal(`https://pots.my.id/pay-v2/${invoice.transaction}`);
  });
});
