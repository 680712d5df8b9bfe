import { expect } from 'chai';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import { ordersByQris, pays, placesOrder, seesGoods, unitsIn } from '../support/shop-buying.ts';
import { ready } from '../support/shop-process.ts';
import { unitsOf } from '../support/shop-stock.ts';
import { openWorld, type World } from '../support/shop-world.ts';

const both = {
  PAYMENT_GATEWAYS: 'pakasir,manual',
  MANUAL_TRANSFER_BANK: 'BCA',
  MANUAL_TRANSFER_ACCOUNT: '1234567890',
  MANUAL_TRANSFER_HOLDER: 'Siti Rahayu',
};

describe('a shop with two gateways', function () {
  this.timeout(120_000);
  let world: World;
  let rina: Phone;
  let tono: Phone;

  before(async () => {
    world = await openWorld({ settings: both });
    rina = world.buyer('Rina');
    tono = world.buyer('Tono');
  });

  after(() => world.close());

  it('offers both, and delivers what was billed by the one that it offers no longer (row 39)', async () => {
    const shop = await world.open();
    await world.stock([{ code: 'DUA', name: 'Produk DUA', price: 20_000, units: unitsOf('DUA', 2) }]);
    const order = await ordersByQris(rina, 'DUA');
    await placesOrder(tono, 'DUA');
    await tono.taps('🏦 Transfer Bank');
    await tono.sees(/1234567890/);
    await shop.stop();

    await ready(world.run('start', [], { PAYMENT_GATEWAYS: 'manual' }), world.origin);
    await pays(world, order);
    expect(unitsIn(await seesGoods(rina, order))).to.have.length(1);
  });
});
