import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { stale } from '../../application/ports/versioned.ts';
import { buyerId, type Buyer } from '../../domain/people/buyer.ts';
import { cartId, emptyCart } from '../../domain/catalogue/cart.ts';
import { decision } from '../../domain/order/decision.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { aCart, aCartLine } from '../support/builders/carts.ts';
import { placementOf } from '../support/builders/decisions.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { greeted, placed, stockUp } from '../support/fixture/shop.ts';
import { netflix, spotify } from '../support/builders/products.ts';
import { depositFor, orderFor } from '../support/builders/orders.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf, outcomesOf, refusalOf } from '../support/either.ts';

const oneNetflix = aCartLine({ product: netflix });
const manySpotify = aCartLine({ product: spotify, quantity: 100, priceSeen: rupiah(9_000_000_000_000) });

/** What every store of carts promises. */
export const cartsContract = (name: string, open: OpenStore): void => {
  describe(`Carts, ${name}`, () => {
    const store = freshStore(open);

    /** A buyer and their first cart, with one Netflix in it; both products are in the catalogue. */
    const shopper = async (n = 1) => {
      await stockUp(store(), netflix, 0);
      await stockUp(store(), spotify, 0);
      const buyer = await greeted(store(), n);
      return {
        buyer,
        cart: aCart({ id: cartId(`cart of ${String(n)}`), buyer: buyer.id, lines: [oneNetflix] }),
      };
    };

    /** The cart, which is the same however it is asked for. */
    const found = async ({ id }: Buyer) => {
      const { carts } = store();
      const cart = await answerOf(carts.find(id));
      expect((await answerOf(carts.findWithStanding(id))).found).to.deep.equal(cart);
      return cart;
    };

    const linesOf = async (buyer: Buyer) => O.toUndefined(await found(buyer))?.value.lines;

    it('finds none where nobody put anything in', async () => {
      expect(await found(await greeted(store()))).to.deep.equal(O.none);
    });

    it('finds none of somebody unknown, who may order at the prices of everybody', async () => {
      expect(await answerOf(store().carts.findWithStanding(buyerId(1)))).to.deep.equal({
        found: O.none,
        standing: { level: null, isBlocked: false },
        counted: [],
        unpaid: 0,
      });
    });

    it('keeps a new cart', async () => {
      const { buyer, cart } = await shopper();
      const version = await answerOf(store().carts.save(cart, null, noon));
      expect(await found(buyer)).to.deep.equal(O.some({ version, value: cart }));
    });

    it('puts the next state in its place, lines in their order', async () => {
      const { buyer, cart } = await shopper();
      const first = await answerOf(store().carts.save(cart, null, noon));
      const next = {
        ...cart,
        lines: [manySpotify, oneNetflix],
        counted: ['a tap', 'another, with ,{} in it'],
      };
      const version = await answerOf(store().carts.save(next, first, minutesPastNoon(1)));
      expect(version).to.be.greaterThan(first);
      expect(await found(buyer)).to.deep.equal(O.some({ version, value: next }));
    });

    it('knows what the cart of the last order has counted, while no other is open', async () => {
      await stockUp(store(), netflix, 9);
      const buyer = await greeted(store());
      const counted = async () => (await answerOf(store().carts.findWithStanding(buyer.id))).counted;
      expect(await counted()).to.deep.equal([]);
      const order = async (n: number, tap: string) => {
        const one = orderFor(buyer, n, { placedAt: minutesPastNoon(n) });
        const lines = [aCartLine({ product: netflix })];
        const cart = aCart({ id: one.cart, buyer: buyer.id, lines, counted: [tap] });
        const version = await answerOf(store().carts.save(cart, null, one.placedAt));
        expect(await counted()).to.deep.equal([]);
        await answerOf(store().orders.place(placementOf(one), version));
      };
      await order(2, 'the later, with ,{} in it');
      await order(1, 'the earlier');
      await greeted(store(), 2);
      expect(await counted()).to.deep.equal(['the later, with ,{} in it']);
      expect((await answerOf(store().carts.findWithStanding(buyerId(1)))).counted).to.deep.equal([]);
    });

    it('knows how many unpaid orders its buyer has beside it, all that came before it among them (row 18)', async () => {
      await stockUp(store(), netflix, 9);
      const { buyer, cart } = await shopper();
      const unpaid = async () => (await answerOf(store().carts.findWithStanding(buyer.id))).unpaid;
      for (const n of [1, 2]) {
        const one = orderFor(buyer, n);
        const before = aCart({ id: one.cart, buyer: buyer.id, lines: [aCartLine({ product: netflix })] });
        const version = await answerOf(store().carts.save(before, null, one.placedAt));
        expect(await unpaid()).to.equal(n - 1);
        await answerOf(store().orders.place(placementOf(one), version));
      }
      await answerOf(store().orders.open(decision(depositFor(buyer, 3)), 2));
      expect(await unpaid()).to.equal(0);
      await answerOf(store().carts.save(cart, null, noon));
      expect(await unpaid()).to.equal(3);
    });

    it('takes a line out', async () => {
      const { buyer, cart } = await shopper();
      const full = { ...cart, lines: [oneNetflix, manySpotify] };
      const first = await answerOf(store().carts.save(full, null, noon));
      const next = { ...cart, lines: [manySpotify] };
      const version = await answerOf(store().carts.save(next, first, noon));
      expect(await found(buyer)).to.deep.equal(O.some({ version, value: next }));
    });

    it('keeps each buyer’s cart apart', async () => {
      const mine = await shopper(1);
      const theirs = await shopper(2);
      await answerOf(store().carts.save(mine.cart, null, noon));
      const version = await answerOf(store().carts.save(theirs.cart, null, noon));
      expect(await found(theirs.buyer)).to.deep.equal(O.some({ version, value: theirs.cart }));
    });

    it('is stale on an older version and on one still to come, and changes nothing', async () => {
      const { buyer, cart } = await shopper();
      const first = await answerOf(store().carts.save(cart, null, noon));
      const next = { ...cart, lines: [manySpotify] };
      const second = await answerOf(store().carts.save(next, first, noon));
      expect(await refusalOf(store().carts.save(cart, first, noon))).to.deep.equal(stale);
      expect(await refusalOf(store().carts.save(cart, second + 1, noon))).to.deep.equal(stale);
      expect(await found(buyer)).to.deep.equal(O.some({ version: second, value: next }));
    });

    it('is stale when the buyer has another cart by now', async () => {
      const { buyer, cart } = await shopper();
      const version = await answerOf(store().carts.save(cart, null, noon));
      const other = aCart({ id: cartId('other'), buyer: buyer.id, lines: [manySpotify] });
      expect(await refusalOf(store().carts.save(other, null, noon))).to.deep.equal(stale);
      expect(await found(buyer)).to.deep.equal(O.some({ version, value: cart }));
    });

    it('closes a cart that was emptied, for good', async () => {
      const { buyer, cart } = await shopper();
      const first = await answerOf(store().carts.save(cart, null, noon));
      const emptied = await answerOf(store().carts.save(emptyCart(cart.id, buyer.id), first, noon));
      expect(await found(buyer)).to.deep.equal(O.none);
      expect(await refusalOf(store().carts.save(cart, emptied, noon))).to.deep.equal(stale);
      expect(await refusalOf(store().carts.save(cart, null, noon))).to.deep.equal(stale);
      expect(await found(buyer)).to.deep.equal(O.none);
    });

    it('begins a new cart after the one that was emptied', async () => {
      const { buyer, cart } = await shopper();
      const first = await answerOf(store().carts.save(cart, null, noon));
      await answerOf(store().carts.save(emptyCart(cart.id, buyer.id), first, noon));
      const next = aCart({ id: cartId('the next cart'), buyer: buyer.id, lines: [manySpotify] });
      const version = await answerOf(store().carts.save(next, null, noon));
      expect(await found(buyer)).to.deep.equal(O.some({ version, value: next }));
    });

    it('lets nobody change a cart that became an order', async () => {
      await stockUp(store(), netflix, 1);
      const buyer = await greeted(store());
      const { order } = await placed(store(), orderFor(buyer));
      const more = aCart({
        id: order.cart,
        buyer: buyer.id,
        lines: [aCartLine({ product: netflix, quantity: 2 })],
      });
      for (const version of [null, 1, 2, 3]) {
        expect(await refusalOf(store().carts.save(more, version, noon))).to.deep.equal(stale);
      }
      expect(await found(buyer)).to.deep.equal(O.none);
    });

    it('opens one cart when a buyer opens ten at once', async () => {
      const { buyer } = await shopper();
      const rivals = Array.from({ length: 10 }, (_, n) =>
        aCart({
          id: cartId(`rival ${String(n)}`),
          buyer: buyer.id,
          lines: [aCartLine({ product: netflix, quantity: n + 1 })],
        }),
      );
      const outcomes = await outcomesOf(rivals.map((cart) => store().carts.save(cart, null, noon)));
      const winners = rivals.filter((_, n) => outcomes[n]?._tag === 'Right');
      expect(winners).to.have.lengthOf(1);
      expect(outcomes.filter(E.isLeft)).to.deep.equal(Array.from({ length: 9 }, () => E.left(stale)));
      expect(await linesOf(buyer)).to.deep.equal(winners[0]?.lines);
    });

    it('lets one of twenty changes of the same version win', async () => {
      const { buyer, cart } = await shopper();
      const version = await answerOf(store().carts.save(cart, null, noon));
      const rivals = Array.from({ length: 20 }, (_, n) => ({
        ...cart,
        lines: [aCartLine({ product: netflix, quantity: n + 1 })],
      }));
      const outcomes = await outcomesOf(rivals.map((rival) => store().carts.save(rival, version, noon)));
      const winners = rivals.filter((_, n) => outcomes[n]?._tag === 'Right');
      expect(winners).to.have.lengthOf(1);
      expect(outcomes.filter(E.isLeft)).to.deep.equal(Array.from({ length: 19 }, () => E.left(stale)));
      expect(await linesOf(buyer)).to.deep.equal(winners[0]?.lines);
    });
  });
};
