import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import { hangs } from '../stand-ins/telegram/faults.ts';
import {
  cancelledAtGateway,
  handovers,
  orderIn,
  ordersByQris,
  pays,
  seesGoods,
  unitsIn,
} from '../support/shop-buying.ts';
import { inTurn, suite } from '../support/shop-journeys.ts';
import { unitsOf, type Product } from '../support/shop-stock.ts';
import { openWorld, type World } from '../support/shop-world.ts';

const shelves: readonly Product[] = ['KILLED', 'UNHEARD', 'GONE', 'CART'].map((code) => ({
  code,
  name: `Produk ${code}`,
  price: 20_000,
  units: unitsOf(code, 1),
}));

const paymentWindow = 12_000;

describe('a shop that is killed and started again', function () {
  this.timeout(120_000);
  let world: World;
  let people: { readonly killed: Phone; readonly unheard: Phone; readonly gone: Phone; readonly cart: Phone };
  let orders: { readonly killed: string; readonly unheard: string; readonly gone: string };
  const journey = suite('evening', async () => {
    world = await openWorld({ settings: { PAYMENT_WINDOW_MINUTES: String(paymentWindow / 60_000) } });
    const shop = await world.open();
    await world.stock(shelves);
    await Promise.all(world.owners.map((owner) => owner.says('/start')));
    people = {
      killed: world.buyer('Kena'),
      unheard: world.buyer('Sunyi'),
      gone: world.buyer('Pergi'),
      cart: world.buyer('Keranjang'),
    };
    const { killed, unheard, gone, cart } = people;
    await cart.opensLink('p_CART');
    await cart.taps('➕');
    await cart.seesNew('🧺 Di keranjang: x1 = Rp 20.000');

    const [first, second, third] = await Promise.all([
      ordersByQris(killed, 'KILLED'),
      ordersByQris(unheard, 'UNHEARD'),
      ordersByQris(gone, 'GONE'),
    ]);
    orders = { killed: first, unheard: second, gone: third };
    const placed = Date.now();
    await world.telegram.everythingTaken();
    const hanging = world.telegram.fault(hangs(), {
      method: 'sendMessage',
      chat: killed.id,
      text: /Pembayaran diterima/,
      times: 1_000,
    });
    await pays(world, orders.killed);
    await hanging.struck();
    await shop.kill();
    hanging.release();

    // While nobody is there, one order is paid and everybody's time runs out.
    await world.pakasir.pay(orders.unheard, { webhook: false });
    await gone.tapsStale(await gone.finds('🔄 Cek Status'));
    await sleep(Math.max(0, placed + paymentWindow - Date.now()));
    await world.open();
    return world;
  });
  const turn = inTurn();

  journey(
    'row 12: hands over once what was paid and not handed over when it was killed',
    turn(async () => {
      expect(unitsIn(await seesGoods(people.killed, orders.killed))).to.deep.equal(['killed-unit-1:rahasia']);
      for (const owner of world.owners) await owner.sees(new RegExp(`Terjual: [^]+${orders.killed}`));
      expect(await world.pakasir.notify(orders.killed)).to.deep.equal([200]);
      await world.telegram.quiet();
      expect(handovers(people.killed, orders.killed)).to.equal(1);
    }),
  );

  journey(
    'row 11: settles what was paid while it was down, though the time to pay was over meanwhile',
    turn(async () => {
      expect(unitsIn(await seesGoods(people.unheard, orders.unheard))).to.deep.equal([
        'unheard-unit-1:rahasia',
      ]);
      expect(people.unheard.messages().some(({ text }) => text.includes('⌛'))).to.equal(false);
    }),
  );

  journey(
    'row 11: expires what nobody paid, and gives it back',
    turn(async () => {
      const { gone } = people;
      await gone.sees(new RegExp(`⌛ Waktu bayar pesanan ${orders.gone} sudah habis`));
      await cancelledAtGateway(world, orders.gone);
      await people.cart.opensLink('p_GONE');
      await people.cart.seesNew('📦 Stok ➜ x1');
    }),
  );

  journey(
    'answers a tap that was made while it was down',
    turn(async () => {
      await people.gone.everyTapAnswered();
    }),
  );

  journey(
    'still knows the cart that was being filled, and sells it',
    turn(async () => {
      const { cart } = people;
      await cart.opensLink('p_CART');
      await cart.seesNew('🧺 Di keranjang: x1 = Rp 20.000');
      await cart.taps('🧺 Lanjut ke Keranjang');
      await cart.taps('💳 Lanjut ke Pembayaran');
      await cart.taps('💠 QRIS');
      const order = orderIn(await cart.seesNew('Scan QRIS'));
      await pays(world, order);
      expect(unitsIn(await seesGoods(cart, order))).to.deep.equal(['cart-unit-1:rahasia']);
    }),
  );

  journey.end(
    shelves.flatMap(({ units }) => units),
    1,
  );
});
