import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { adjustCart } from '../../../application/cart/adjust-cart.ts';
import { orderAgain } from '../../../application/cart/order-again.ts';
import { showCart } from '../../../application/cart/show-cart.ts';
import { changeProduct } from '../../../application/catalogue/change-product.ts';
import { cloneProduct } from '../../../application/catalogue/clone-product.ts';
import { createProduct } from '../../../application/catalogue/create-product.ts';
import { setLevelPrices } from '../../../application/catalogue/set-level-prices.ts';
import { showEntry } from '../../../application/catalogue/show-catalogue.ts';
import { notifyOfLevel } from '../../../application/notifications/notify-of-level.ts';
import { placeOrder } from '../../../application/order/place-order.ts';
import { listLevels, putOnLevel } from '../../../application/people/put-on-level.ts';
import { showPerson } from '../../../application/people/look-at-people.ts';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import type { Level } from '../../../domain/pricing/level.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { aProductRow, levelNamed, netflix } from '../../support/builders/products.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { fillCart, openWorld, ordered, type World } from '../../support/fixture/world.ts';
import { greeted, stockUp, storedOrder } from '../../support/fixture/shop.ts';

const [owner, dewi] = [buyerId(9_001), buyerId(8_001)];
const [reseller, gold] = [levelNamed('reseller'), levelNamed('gold')];
const step = (from: number, price: number) => ({ from, price: rupiah(price) });

describe('Levels of buyers', () => {
  let world: World;
  let budi: Buyer;

  beforeEach(async () => {
    world = { ...openWorld(), owners: [owner] };
    await stockUp(world, netflix, 20);
    budi = await greeted(world);
  });

  const put = (level: Level | null, by = dewi, person = budi.id) => putOnLevel(world)({ by, person, level });
  const price = (steps: readonly ReturnType<typeof step>[], level = reseller) =>
    setLevelPrices(world)({ by: dewi, product: netflix, level, steps });
  const unitPrices = async () => {
    const view = O.toNullable(await answerOf(showCart(world)(budi.id)));
    return view?.cart.lines.map(({ priceSeen }) => priceSeen);
  };

  describe('with prices of their own', () => {
    beforeEach(async () => {
      await answerOf(price([step(1, 9_000), step(5, 8_000)]));
    });

    it('cost them less, and nobody else', async () => {
      const siti = await greeted(world, { id: buyerId(7_050) });
      await answerOf(put(reseller));
      expect((await ordered(world, budi, netflix, 1)).total).to.equal(9_000);
      expect((await ordered(world, budi, netflix, 5)).total).to.equal(40_000);
      expect((await ordered(world, siti, netflix, 5)).total).to.equal(50_000);
      await answerOf(put(gold));
      expect((await ordered(world, budi, netflix, 1)).total).to.equal(10_000);
    });

    it('are shown in a cart before it is paid when somebody is put on one; an order keeps its terms (row 36)', async () => {
      const order = await ordered(world, budi, netflix, 5);
      const cart = await fillCart(world, budi, netflix, 5);
      await answerOf(put(reseller));
      expect((await storedOrder(world, order.id)).total).to.equal(50_000);
      expect(await unitPrices()).to.deep.equal([10_000]);
      const place = placeOrder(world)({ buyer: budi.id, cart: cart.id });
      expect(await refusalOf(place)).to.deep.equal({
        tag: 'CartChanged',
        changes: [{ tag: 'PriceChanged', product: netflix, name: netflix, was: 10_000, now: 8_000 }],
      });
      expect((await answerOf(place)).total).to.equal(40_000);
      await answerOf(put(null));
      expect((await storedOrder(world, order.id)).total).to.equal(50_000);
      expect((await ordered(world, budi, netflix, 5)).total).to.equal(50_000);
    });

    it('are those of a cart that is cut down, or filled with an earlier order', async () => {
      const order = await ordered(world, budi, netflix, 5);
      await answerOf(put(reseller));
      await answerOf(orderAgain(world)(budi.id, order.id));
      expect(await unitPrices()).to.deep.equal([8_000]);
      await answerOf(put(null));
      await answerOf(adjustCart(world)(budi.id));
      expect(await unitPrices()).to.deep.equal([10_000]);
    });

    it('go with a copy of the product, and are passed over where everybody pays less', async () => {
      const copy = await answerOf(cloneProduct(world)({ by: dewi, product: netflix, once: 'tap' }));
      expect((await answerOf(showEntry(world)(copy))).variant.levels).to.deep.equal([
        { level: 'reseller', steps: [step(1, 9_000), step(5, 8_000)] },
      ]);
      await answerOf(changeProduct(world)({ by: dewi, product: netflix, change: { price: rupiah(8_500) } }));
      await answerOf(put(reseller));
      expect((await ordered(world, budi, netflix, 1)).total).to.equal(8_500);
      expect((await ordered(world, budi, netflix, 5)).total).to.equal(40_000);
      await answerOf(price([]));
      expect((await answerOf(showEntry(world)(netflix))).variant.levels).to.deep.equal([]);
    });
  });

  it('have prices that rise in quantity and fall below what everybody pays', async () => {
    const why = async (...steps: readonly ReturnType<typeof step>[]) => {
      const no = await refusalOf(price(steps));
      return no.tag === 'StepsRefused' ? no.why.tag : no.tag;
    };
    expect(await why(step(1, 10_000))).to.equal('NotCheaper');
    expect(await why(step(1, 9_000), step(1, 8_000))).to.equal('QuantityNotRising');
    expect(await why(step(1, 9_000), step(2, 9_000))).to.equal('PriceNotFalling');
    expect(await why(...Array.from({ length: 11 }, (_, at) => step(at + 1, 9_000 - at)))).to.equal(
      'TooManySteps',
    );
    const gone = setLevelPrices(world)({ by: dewi, product: variantCode('GONE'), level: gold, steps: [] });
    expect((await refusalOf(gone)).tag).to.equal('UnknownProduct');
    expect((await answerOf(showEntry(world)(netflix))).variant.levels).to.deep.equal([]);
  });

  it('are put in the audit, once each, and told to their buyer', async () => {
    expect(await answerOf(put(reseller))).to.equal(true);
    expect(await answerOf(put(reseller))).to.equal(false);
    const { items } = await answerOf(world.auditLog.list({ offset: 0, limit: 9 }));
    expect(items.map(({ action, before, after }) => [action, before, after])).to.deep.equal([
      ['person.level', { level: null }, { level: 'reseller' }],
    ]);
    expect((await answerOf(showPerson(world)(budi.id))).level).to.equal('reseller');
    expect(world.queue.pending()).to.deep.equal([{ tag: 'NotifyOfLevel', buyer: budi.id }]);
    await answerOf(notifyOfLevel(world)(budi.id));
    const told = [{ to: budi.id, news: { tag: 'Level', level: 'reseller' } }];
    expect(world.messenger.told()).to.deep.equal(told);
    world.messenger.failNext(1);
    expect((await refusalOf(notifyOfLevel(world)(budi.id))).tag).to.equal('DeliveryFailure');
    world.messenger.block(budi.id);
    await answerOf(notifyOfLevel(world)(budi.id));
    await answerOf(notifyOfLevel(world)(dewi));
    expect(world.messenger.told()).to.deep.equal(told);
  });

  it('are given by staff to nobody who is themselves; owners do as they like', async () => {
    for (const id of [owner, dewi]) await greeted(world, { id });
    expect(await refusalOf(put(reseller, dewi, dewi))).to.deep.equal({ tag: 'NotYourself' });
    expect(await answerOf(put(reseller, owner, owner))).to.equal(true);
  });

  it('are those that are used, and one that every shop has', async () => {
    expect(await answerOf(listLevels(world)())).to.deep.equal(['reseller']);
    await answerOf(put(gold));
    await answerOf(price([step(1, 9_000)]));
    expect(await answerOf(listLevels(world)())).to.deep.equal(['reseller', 'gold']);
  });

  describe('in a new product', () => {
    const create = (level: Level, each: number) =>
      createProduct(world)({
        by: dewi,
        product: {
          ...aProductRow({ name: 'Canva' }),
          code: null,
          levels: [{ level, steps: [step(1, each)] }],
        },
        units: ['a'],
        once: null,
      });

    it('are kept with it', async () => {
      const { code } = await answerOf(create(reseller, 9_000));
      expect((await answerOf(showEntry(world)(code))).variant.levels).to.deep.equal([
        { level: 'reseller', steps: [step(1, 9_000)] },
      ]);
    });

    it('are refused before anything is kept, where there is no such level or it is not cheaper', async () => {
      expect(await refusalOf(create(gold, 9_000))).to.deep.equal({
        tag: 'UnknownLevel',
        level: 'gold',
        known: ['reseller'],
      });
      expect((await refusalOf(create(reseller, 10_000))).tag).to.equal('StepsRefused');
      expect((await answerOf(world.products.entries({ offset: 0, limit: 9 }))).total).to.equal(1);
      const people = { levels: () => TE.right([gold]) };
      expect(await answerOf(listLevels({ people })())).to.deep.equal(['reseller', 'gold']);
    });
  });
});
