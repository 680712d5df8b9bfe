import { expect } from 'chai';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { payFromBalance } from '../../../application/wallet/pay-from-balance.ts';
import { deliverOrder } from '../../../application/delivery/deliver-order.ts';
import { refundOrder } from '../../../application/owner/refund-order.ts';
import { notifyBuyer } from '../../../application/notifications/notify-buyer.ts';
import { stale } from '../../../application/ports/versioned.ts';
import { addClaimPhoto } from '../../../application/warranty/add-claim-photo.ts';
import { answerClaim, refundClaim, showClaim } from '../../../application/warranty/answer-claim.ts';
import { claimWarranty } from '../../../application/warranty/claim-warranty.ts';
import { setWarranty } from '../../../application/warranty/set-warranty.ts';
import { showWarranty } from '../../../application/warranty/show-warranty.ts';
import { entryKey } from '../../../domain/balance/wallet.ts';
import type { OrderId } from '../../../domain/order/order.ts';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import { unitId, type UnitId } from '../../../domain/stock/unit.ts';
import { replacedByItself, type WarrantyPolicy } from '../../../domain/warranty/warranty.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { anEntry } from '../../support/builders/entries.ts';
import { brokenStore, openWorld, ordered, type World } from '../../support/fixture/world.ts';
import { greeted, stockUp } from '../../support/fixture/shop.ts';
import { aPng } from '../../support/builders/photos.ts';
import { netflix } from '../../support/builders/products.ts';

const by = buyerId(9_001);

describe('Warranty', () => {
  let world: World;
  let buyer: Buyer;
  let order: OrderId;
  let unit: UnitId;

  const buy = async (policy: WarrantyPolicy, count = 2, wanted = 1): Promise<void> => {
    world = openWorld();
    await stockUp(world, netflix, count);
    await answerOf(setWarranty(world)({ by, product: netflix, terms: { days: 30, policy } }));
    buyer = await greeted(world);
    await answerOf(
      world.wallets.post(
        anEntry({ key: entryKey('gift'), buyer: buyer.id, amount: 10_000 * wanted, note: null }),
        [],
        [],
      ),
    );
    const placed = await ordered(world, buyer, netflix, wanted);
    await answerOf(payFromBalance(world)(buyer.id, placed.id));
    await answerOf(deliverOrder(world)(placed.id));
    order = placed.id;
    const [covered] = (await answerOf(showWarranty(world)(buyer.id, order))).units;
    unit = covered?.unit ?? unitId(0);
  };

  const claim = (of = unit, person = buyer.id) =>
    claimWarranty(world)({ buyer: person, unit: of, reason: 'NotWorking' });

  it('of a variant is set with an entry in the audit', async () => {
    await buy('Replace');
    await answerOf(setWarranty(world)({ by, product: netflix, terms: null }));
    const { items } = await answerOf(world.auditLog.list({ offset: 0, limit: 9 }));
    expect(items.map(({ before, after }) => [before, after])).to.deep.include([
      { days: 30, policy: 'Replace' },
      { days: null, policy: null },
    ]);
  });

  it('replaces a unit, and the buyer is sent the new one', async () => {
    await buy('Replace');
    const [was] = await answerOf(world.orders.goods(order));
    expect((await answerOf(claim())).claim.answer?.tag).to.equal('Replaced');
    const goods = await answerOf(world.orders.goods(order));
    expect(goods).to.have.lengthOf(1);
    expect(goods[0]?.content).not.to.equal(was?.content);
    expect((await refusalOf(claim())).tag).to.equal('ClaimedBefore');
  });

  it('falls to a person where the stock is gone, who hears that none is left', async () => {
    await buy('Replace', 1);
    expect((await answerOf(claim())).claim.answer).to.equal(null);
    const replace = answerClaim(world)({ by, unit, answer: { tag: 'Replace' } });
    expect(await refusalOf(replace)).to.deep.equal({ tag: 'NoneLeft' });
    expect((await refusalOf(refundClaim(world)({ by, unit }, rupiah(1)))).tag).to.equal('AboveCeiling');
    expect((await answerOf(refundClaim(world)({ by, unit }))).claim.answer?.tag).to.equal('Refunded');
    expect(await answerOf(world.wallets.balance(buyer.id))).to.equal(10_000);
  });

  it('is nobody else’s, and of no unit that was not sold', async () => {
    await buy('Replace');
    expect(await refusalOf(claim(unit, buyerId(8_888)))).to.deep.equal({ tag: 'UnknownUnit' });
    expect(await refusalOf(claim(unitId(999)))).to.deep.equal({ tag: 'UnknownUnit' });
    expect((await answerOf(showClaim(world)(unit))).covered.claim).to.equal(null);
  });

  it('is answered once, when a refund was quicker (row 35)', async () => {
    await buy('AskStaff');
    await answerOf(claim());
    const refund = { order, line: null, goods: 'Burned', to: { tag: 'Balance' }, reason: 'x', by } as const;
    await answerOf(refundOrder(world)(refund));
    const replace = answerClaim(world)({ by, unit, answer: { tag: 'Replace' } });
    expect((await refusalOf(replace)).tag).to.equal('GivenBack');
  });

  it('tells the buyer of a refused claim, once it is one', async () => {
    await buy('AskStaff');
    await answerOf(claim());
    await answerOf(answerClaim(world)({ by, unit, answer: { tag: 'Refuse', note: 'x' } }));
    await answerOf(notifyBuyer(world)(order, 'ClaimRefused'));
    await answerOf(notifyBuyer(world)(order, 'Expired'));
    expect(
      world.messenger.told().map((told) => (told as { readonly news: { readonly tag: string } }).news.tag),
    ).to.deep.equal(['Goods', 'ClaimRefused']);
  });

  it('is decided anew when somebody else was quicker, and given up after ten times', async () => {
    await buy('Replace');
    let rivals = 1;
    const commit: World['warranties']['commit'] = (made, version) => {
      rivals -= 1;
      return rivals >= 0 ? TE.left(stale) : world.warranties.commit(made, version);
    };
    const rushed = { ...world, warranties: { ...world.warranties, commit } };
    const claimRushed = () => claimWarranty(rushed)({ buyer: buyer.id, unit, reason: 'Other' });
    rivals = 10;
    expect((await refusalOf(claimRushed())).tag).to.equal('StoreFailure');
    rivals = 9;
    expect((await answerOf(claimRushed())).claim.answer?.tag).to.equal('Replaced');
  });

  it('counts what was replaced by itself while it was decided', async () => {
    await buy('Replace', 2 * replacedByItself + 2, replacedByItself + 1);
    const { units } = await answerOf(showWarranty(world)(buyer.id, order));
    const [last, ...others] = units.map((covered) => covered.unit);
    let isFirst = true;
    const commit: World['warranties']['commit'] = (made, version) => async () => {
      const wasFirst = isFirst;
      isFirst = false;
      if (wasFirst) for (const other of others) await answerOf(claim(other));
      return world.warranties.commit(made, version)();
    };
    const rushed = { ...world, warranties: { ...world.warranties, commit } };
    const claimed = claimWarranty(rushed)({ buyer: buyer.id, unit: last ?? unit, reason: 'Other' });
    expect((await answerOf(claimed)).claim.answer).to.equal(null);
    const after = await answerOf(showWarranty(world)(buyer.id, order));
    expect(after.units.filter(({ isBurned }) => isBurned)).to.have.lengthOf(replacedByItself);
  });

  it('counts what was replaced meanwhile in other orders too', async () => {
    await buy('Replace', 2 * replacedByItself + 2, replacedByItself);
    const others = (await answerOf(showWarranty(world)(buyer.id, order))).units.map(
      (covered) => covered.unit,
    );
    const gift = anEntry({ key: entryKey('more'), buyer: buyer.id, amount: 10_000, note: null });
    await answerOf(world.wallets.post(gift, [], []));
    const second = await ordered(world, buyer, netflix, 1);
    await answerOf(payFromBalance(world)(buyer.id, second.id));
    await answerOf(deliverOrder(world)(second.id));
    const [last] = (await answerOf(showWarranty(world)(buyer.id, second.id))).units;
    let rivals = others;
    const commit: World['warranties']['commit'] = (made, version) => async () => {
      const before = rivals;
      rivals = [];
      for (const other of before) await answerOf(claim(other));
      return world.warranties.commit(made, version)();
    };
    const rushed = { ...world, warranties: { ...world.warranties, commit } };
    const of = last?.unit ?? unit;
    const claimed = claimWarranty(rushed)({ buyer: buyer.id, unit: of, reason: 'Other' });
    expect((await answerOf(claimed)).claim.answer).to.equal(null);
    expect((await answerOf(showClaim(world)(of))).covered.isBurned).to.equal(false);
  });

  it('changes nothing while the store is away', async () => {
    await buy('Replace');
    const away = { ...world, warranties: { ...world.warranties, commit: () => TE.left(brokenStore) } };
    expect(await refusalOf(claimWarranty(away)({ buyer: buyer.id, unit, reason: 'Other' }))).to.equal(
      brokenStore,
    );
  });

  describe('claimed with a photo', () => {
    const show = (bytes = aPng(), deps = world, person = buyer.id) =>
      addClaimPhoto(deps)({ buyer: person, unit, bytes, caption: 'layar merah' });
    const claimOf = async () => (await answerOf(showClaim(world)(unit))).covered.claim;

    it('shows it to staff, and lets it be answered like any other', async () => {
      await buy('AskStaff');
      await answerOf(claim());
      const added = await answerOf(show());
      expect(added).to.deep.include({ caption: 'layar merah', number: 1 });
      expect((await claimOf())?.photo).to.deep.equal(added);
      await answerOf(answerClaim(world)({ by, unit, answer: { tag: 'Refuse', note: 'x' } }));
      expect((await claimOf())?.photo).to.deep.equal(added);
    });

    it('takes what is a photo, from the buyer alone, while the claim waits', async () => {
      await buy('AskStaff');
      expect((await refusalOf(show())).tag).to.equal('NoOpenClaim');
      await answerOf(claim());
      expect(await refusalOf(show(new Uint8Array([1])))).to.deep.equal({
        tag: 'PhotoRefused',
        why: 'NotAPhoto',
      });
      expect((await refusalOf(show(aPng(), world, buyerId(8_888)))).tag).to.equal('UnknownUnit');
      await answerOf(answerClaim(world)({ by, unit, answer: { tag: 'Replace' } }));
      expect((await refusalOf(show())).tag).to.equal('ClaimedBefore');
      expect(world.state().photos.size).to.equal(0);
    });

    it('takes three of them', async () => {
      await buy('AskStaff');
      await answerOf(claim());
      for (const salt of [1, 2, 3]) await answerOf(show(aPng(640, 480, salt)));
      expect((await refusalOf(show(aPng(640, 480, 4)))).tag).to.equal('NoMorePhotos');
      expect((await answerOf(show(aPng(640, 480, 3)))).number).to.equal(3);
    });

    it('looks again when somebody else was quicker, at most ten times, and says when the store is away', async () => {
      await buy('AskStaff');
      await answerOf(claim());
      let rivals = 10;
      const addPhoto: World['warranties']['addPhoto'] = (made) => {
        rivals -= 1;
        return rivals >= 0 ? TE.left(stale) : world.warranties.addPhoto(made);
      };
      const rushed = { ...world, warranties: { ...world.warranties, addPhoto } };
      expect((await refusalOf(show(aPng(), rushed))).tag).to.equal('StoreFailure');
      rivals = 9;
      expect((await answerOf(show(aPng(), rushed))).number).to.equal(1);
      const away = {
        ...world,
        warranties: { ...world.warranties, addPhoto: () => TE.left(brokenStore) },
      };
      expect(await refusalOf(show(aPng(640, 480, 2), away))).to.equal(brokenStore);
    });
  });
});
