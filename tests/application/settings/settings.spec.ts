import { expect } from 'chai';
import { photoId } from '../../../domain/catalogue/photo.ts';
import { changeSetting } from '../../../application/settings/change-setting.ts';
import { showSettings } from '../../../application/settings/show-settings.ts';
import { deliverOrder } from '../../../application/delivery/deliver-order.ts';
import { placeOrder } from '../../../application/order/place-order.ts';
import { confirmPayment } from '../../../application/owner/confirm-payment.ts';
import { requestPayment } from '../../../application/payment/request-payment.ts';
import { requestDeposit } from '../../../application/wallet/request-deposit.ts';
import { after, instant, minutes, type Instant } from '../../../domain/instant.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { fillCart, openWorld, ordered, type World } from '../../support/fixture/world.ts';
import { greeted, stockUp, storedOrder } from '../../support/fixture/shop.ts';
import { netflix } from '../../support/builders/products.ts';
import { qris } from '../../support/builders/payments.ts';

const by = buyerId(9_001);

describe('The settings of the shop', () => {
  it('are shown with their defaults and how often they were changed', async () => {
    const world = openWorld({}, { storeName: 'Toko Uji' });
    await answerOf(
      changeSetting(world)({ by, change: { name: 'storeName', value: 'Toko Budi' }, version: 0 }),
    );
    const { values, defaults, versions } = await answerOf(showSettings(world)());
    expect([values.storeName, defaults.storeName]).to.deep.equal(['Toko Budi', 'Toko Uji']);
    expect([versions.storeName, versions.paymentWindow]).to.deep.equal([1, 0]);
  });

  it('are changed with an audit entry that says what was before and after', async () => {
    const world = openWorld({}, { storeName: 'Toko Uji' });
    const seen = await answerOf(
      changeSetting(world)({ by, change: { name: 'storeName', value: 'Toko Budi' }, version: 0 }),
    );
    expect(seen.storeName).to.equal('Toko Budi');
    expect(world.state().audit).to.deep.equal([
      {
        by,
        action: 'setting.change',
        subject: 'setting:storeName',
        before: { value: 'Toko Uji' },
        after: { value: 'Toko Budi' },
        at: world.clock.now(),
      },
    ]);
  });

  it('are not changed to what is wrong', async () => {
    const world = openWorld();
    const no = await refusalOf(
      changeSetting(world)({ by, change: { name: 'storeName', value: '' }, version: 0 }),
    );
    expect(no).to.deep.equal({ tag: 'WrongSetting', mistakes: [{ tag: 'Empty' }] });
    expect(world.state().audit).to.deep.equal([]);
  });

  it('are not changed by whoever saw an older one', async () => {
    const world = openWorld();
    const change = { name: 'storeName', value: 'Toko Budi' } as const;
    await answerOf(changeSetting(world)({ by, change, version: 0 }));
    expect(await refusalOf(changeSetting(world)({ by, change, version: 0 }))).to.deep.equal({ tag: 'Stale' });
  });

  it('give the next order its time to pay, and leave an open one its own', async () => {
    const world = openWorld({ paymentWindow: minutes(15) });
    await stockUp(world, netflix, 5);
    const buyer = await greeted(world);
    const first = await ordered(world, buyer);
    await answerOf(
      changeSetting(world)({ by, change: { name: 'paymentWindow', value: minutes(30) }, version: 0 }),
    );
    const second = await ordered(world, buyer);
    expect(first.expiresAt).to.equal(after(first.placedAt, minutes(15)));
    expect(second.expiresAt).to.equal(after(second.placedAt, minutes(30)));
  });

  describe('while the shop is looked after', () => {
    const close = async (world: World, until: Instant): Promise<void> => {
      const change = { name: 'maintenance', value: until } as const;
      await answerOf(changeSetting(world)({ by, change, version: world.settings.versions().maintenance }));
    };

    it('let nobody order until it ends, which it does by itself', async () => {
      const world = openWorld();
      await stockUp(world, netflix, 5);
      const buyer = await greeted(world);
      const until = after(world.clock.now(), minutes(30));
      await close(world, until);
      const cart = await fillCart(world, buyer, netflix);
      const place = () => placeOrder(world)({ buyer: buyer.id, cart: cart.id });
      const closed = { tag: 'ShopClosed', until };
      expect(await refusalOf(place())).to.deep.equal(closed);
      expect(await refusalOf(requestDeposit(world)(buyer.id, rupiah(50_000)))).to.deep.equal(closed);
      world.clock.advance(minutes(30) - 1);
      expect(await refusalOf(place())).to.deep.equal(closed);
      world.clock.advance(1);
      expect((await answerOf(place())).tag).to.equal('AwaitingPayment');
    });

    it('leave open orders and deposits as they are: they are paid and delivered', async () => {
      const world = openWorld();
      await stockUp(world, netflix, 5);
      const buyer = await greeted(world);
      const order = await ordered(world, buyer);
      const deposit = await answerOf(requestDeposit(world)(buyer.id, rupiah(50_000)));
      await close(world, after(world.clock.now(), minutes(30)));
      const again = await answerOf(placeOrder(world)({ buyer: buyer.id, cart: order.cart! }));
      expect(again.id).to.equal(order.id);
      expect((await answerOf(requestDeposit(world)(buyer.id, rupiah(50_000)))).id).to.equal(deposit.id);
      await answerOf(requestPayment(world)({ buyer: buyer.id, order: order.id, method: qris }));
      const confirmed = { order: order.id, amount: order.total, by, reason: 'r', reference: 'BCA 1' };
      await answerOf(confirmPayment(world)(confirmed));
      await answerOf(deliverOrder(world)(order.id));
      expect((await storedOrder(world, order.id)).tag).to.equal('Delivered');
    });

    it('are audited with each key of a keyboard', async () => {
      const world = openWorld();
      const value = [
        { tag: 'Own', name: 'k' },
        { tag: 'Extra', label: 'Promo', text: 'murah' },
        { tag: 'Extra', label: 'Harga', text: '', photo: photoId('p') },
      ] as const;
      await answerOf(changeSetting(world)({ by, change: { name: 'keyboard', value }, version: 0 }));
      expect(world.state().audit.map(({ after: now }) => now)).to.deep.equal([
        { value: 'k · Promo: murah · Harga: 🖼️' },
      ]);
    });

    it('are audited with a moment that people can read', async () => {
      const world = openWorld();
      await close(world, instant(Date.UTC(2026, 10, 22, 6)));
      expect(world.state().audit.map((entry) => [entry.before['value'], entry.after['value']])).to.deep.equal(
        [[null, '2026-11-22T06:00:00.000Z']],
      );
    });
  });
});
