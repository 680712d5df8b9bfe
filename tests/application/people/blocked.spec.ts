import { expect } from 'chai';
import { joinRestock } from '../../../application/restock/join-restock.ts';
import { placeOrder } from '../../../application/order/place-order.ts';
import { requestDeposit } from '../../../application/wallet/request-deposit.ts';
import { enterCode } from '../../../application/voucher/enter-code.ts';
import { payFromBalance } from '../../../application/wallet/pay-from-balance.ts';
import { entryKey } from '../../../domain/balance/wallet.ts';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { anEntry } from '../../support/builders/entries.ts';
import { noon } from '../../support/builders/moments.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { delivered, fillCart, openWorld, type World } from '../../support/fixture/world.ts';
import { greeted, stockUp } from '../../support/fixture/shop.ts';
import { netflix, spotify } from '../../support/builders/products.ts';

const blocked = { tag: 'Blocked' } as const;

describe('A blocked buyer', () => {
  let world: World;
  let budi: Buyer;

  beforeEach(async () => {
    world = openWorld();
    await stockUp(world, netflix, 5);
    await stockUp(world, spotify, 0);
    budi = await greeted(world);
  });

  const block = () =>
    answerOf(world.people.block(budi.id, { reason: 'menipu', by: buyerId(9_001), at: noon }, []));

  it('begins nothing that costs or moves something', async () => {
    const cart = await fillCart(world, budi, netflix);
    await block();
    expect(await refusalOf(placeOrder(world)({ buyer: budi.id, cart: cart.id }))).to.deep.equal(blocked);
    expect(await refusalOf(requestDeposit(world)(budi.id, rupiah(50_000)))).to.deep.equal(blocked);
    expect(await refusalOf(enterCode(world)(budi.id, 'COBA10'))).to.deep.equal(blocked);
    expect(await refusalOf(joinRestock(world)(budi.id, spotify))).to.deep.equal(blocked);
    expect(await answerOf(world.orders.unpaidOf(budi.id))).to.deep.equal([]);
    await answerOf(world.people.unblock(budi.id, []));
    expect((await answerOf(placeOrder(world)({ buyer: budi.id, cart: cart.id }))).tag).to.equal(
      'AwaitingPayment',
    );
    expect((await answerOf(requestDeposit(world)(budi.id, rupiah(50_000)))).tag).to.equal('AwaitingPayment');
    await answerOf(joinRestock(world)(budi.id, spotify));
  });

  it('sees what they ordered go its way: the same order and deposit again, payment, and goods', async () => {
    const cart = await fillCart(world, budi, netflix);
    const first = await answerOf(placeOrder(world)({ buyer: budi.id, cart: cart.id }));
    const deposit = await answerOf(requestDeposit(world)(budi.id, rupiah(50_000)));
    await answerOf(world.wallets.post(anEntry({ key: entryKey('a'), buyer: budi.id }), [], []));
    await block();
    expect(await answerOf(placeOrder(world)({ buyer: budi.id, cart: cart.id }))).to.deep.equal(first);
    expect(await answerOf(requestDeposit(world)(budi.id, rupiah(50_000)))).to.deep.equal(deposit);
    const paid = await answerOf(payFromBalance(world)(budi.id, first.id));
    expect(paid.tag).to.equal('Paid');
    if (paid.tag === 'Paid') expect((await delivered(world, paid)).tag).to.equal('Delivered');
  });
});
