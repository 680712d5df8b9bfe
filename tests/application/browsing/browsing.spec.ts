import { expect } from 'chai';
import { chooseLanguage } from '../../../application/buyers/choose-language.ts';
import { openSession } from '../../../application/buyers/open-session.ts';
import { listProducts } from '../../../application/browsing/list-products.ts';
import { showHome } from '../../../application/browsing/show-home.ts';
import { showProduct } from '../../../application/browsing/show-product.ts';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { after as later } from '../../../domain/instant.ts';
import { available, variantCode } from '../../../domain/catalogue/product.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { aBuyer } from '../../support/builders/buyers.ts';
import { fillCart, openWorld, type World } from '../../support/fixture/world.ts';
import { greeted, stockUp } from '../../support/fixture/shop.ts';
import { netflix } from '../../support/builders/products.ts';

describe('Browsing', () => {
  let world: World;

  beforeEach(async () => {
    world = openWorld();
    await stockUp(world, netflix, 3);
  });

  it('counts each card that was shown, and shows one that cannot be counted', async () => {
    const budi = await greeted(world);
    const span = { from: world.clock.now(), to: later(world.clock.now(), 1) };
    const counted = async (): Promise<number> => (await answerOf(world.reports.totals(span))).cards;
    await answerOf(showProduct(world)(budi.id, netflix));
    await refusalOf(showProduct(world)(budi.id, variantCode('NOTHING')));
    expect(await counted()).to.equal(1);
    const away = TE.left(storeFailure('reports.card-shown', 'away'));
    const reports = { ...world.reports, cardShown: () => away };
    await answerOf(showProduct({ ...world, reports })(budi.id, netflix));
    expect(await counted()).to.equal(1);
  });

  it('starts with how busy the shop is and what kinds of things it sells', async () => {
    await greeted(world);
    const { publicStats, categories } = await answerOf(showHome(world)());
    expect(publicStats).to.deep.equal({ users: 1, finishedTransactions: 0 });
    expect(categories.map(({ name }) => name)).to.deep.equal(['Streaming']);
  });

  it('lists ten products a page', async () => {
    for (let n = 1; n <= 11; n += 1) await stockUp(world, variantCode(`P${String(n)}`), 0);
    const first = await answerOf(listProducts(world)({ category: null, page: 0 }));
    const second = await answerOf(listProducts(world)({ category: null, page: 1 }));
    expect([first.items.length, first.total]).to.deep.equal([10, 12]);
    expect(second.items.map(([{ variant }]) => variant.code)).to.deep.equal(['P10', 'P11']);
  });

  it('shows a product with how many of it the cart has', async () => {
    const budi = await greeted(world);
    expect((await answerOf(showProduct(world)(budi.id, netflix))).inCart).to.equal(0);
    await fillCart(world, budi, netflix, 2);
    const { item, inCart } = await answerOf(showProduct(world)(budi.id, netflix));
    expect([available(item), inCart]).to.deep.equal([3, 2]);
  });

  it('does not know a product that is not sold', async () => {
    const code = variantCode('NONE');
    expect(await refusalOf(showProduct(world)(aBuyer().id, code))).to.deep.equal({
      tag: 'UnknownProduct',
      code,
    });
  });

  it('speaks the language that a buyer chose, whatever the messenger guesses later', async () => {
    const budi = aBuyer({ language: 'id' });
    expect((await answerOf(openSession(world)(budi))).buyer.language).to.equal('id');
    await answerOf(chooseLanguage(world)(budi.id, 'en'));
    expect((await answerOf(openSession(world)(budi))).buyer.language).to.equal('en');
  });
});
