import { expect } from 'chai';
import { rememberFavourite } from '../../../application/favourites/remember-favourite.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { brokenStore, fillCart, openWorld } from '../../support/fixture/world.ts';
import { greeted, stockUp } from '../../support/fixture/shop.ts';
import { netflix, spotify } from '../../support/builders/products.ts';
import * as TE from 'fp-ts/lib/TaskEither.js';

describe('A favourite', () => {
  it('is as many as the buyer has in the cart when they ask for it', async () => {
    const world = openWorld();
    await stockUp(world, netflix, 9);
    const budi = await greeted(world);
    await fillCart(world, budi, netflix, 3);
    expect(await answerOf(rememberFavourite(world)(budi.id, netflix))).to.equal(3);
    expect(await answerOf(world.favourites.find(budi.id, netflix))).to.equal(3);
  });

  it('is nothing that the cart does not have', async () => {
    const world = openWorld();
    await stockUp(world, netflix, 9);
    const budi = await greeted(world);
    const remember = rememberFavourite(world);
    expect(await refusalOf(remember(budi.id, netflix))).to.deep.equal({ tag: 'NotInCart' });
    await fillCart(world, budi, netflix, 3);
    expect(await refusalOf(remember(budi.id, spotify))).to.deep.equal({ tag: 'NotInCart' });
    expect(await answerOf(world.favourites.find(budi.id, spotify))).to.equal(null);
  });

  it('is not remembered while the store is away', async () => {
    const world = openWorld();
    await stockUp(world, netflix, 9);
    const budi = await greeted(world);
    await fillCart(world, budi, netflix, 3);
    const favourites = { keep: () => TE.left(brokenStore) };
    expect(await refusalOf(rememberFavourite({ ...world, favourites })(budi.id, netflix))).to.equal(
      brokenStore,
    );
  });
});
