import { expect } from 'chai';
import { adminMessages } from '../../../../../adapters/chat/features/admin/messages.ts';
import { peopleRoutes } from '../../../../../adapters/chat/features/admin/people/routes.ts';
import { cartRoutes } from '../../../../../adapters/chat/features/cart/routes.ts';
import { catalogueRoutes } from '../../../../../adapters/chat/features/catalogue/routes.ts';
import { checkoutRoutes } from '../../../../../adapters/chat/features/checkout/routes.ts';
import { walletRoutes } from '../../../../../adapters/chat/features/wallet/routes.ts';
import { rupiah } from '../../../../../domain/rupiah.ts';
import { buyerMessages } from '../../../../../adapters/chat/messages.ts';
import { coreMessages } from '../../../../../adapters/chat/core/messages.ts';
import { wordsOf } from '../../../../../adapters/chat/core/rich-text.ts';
import { payFromBalance } from '../../../../../application/wallet/pay-from-balance.ts';
import { buyerId, type Profile } from '../../../../../domain/people/buyer.ts';
import { entryKey } from '../../../../../domain/balance/wallet.ts';
import { aBuyer } from '../../../../support/builders/buyers.ts';
import { anEntry } from '../../../../support/builders/entries.ts';
import { levelNamed, netflix } from '../../../../support/builders/products.ts';
import { answerOf } from '../../../../support/either.ts';
import { fillCart, ordered } from '../../../../support/fixture/world.ts';
import { greeted, stockUp, storedOrder } from '../../../../support/fixture/shop.ts';
import { openChat, owner, type Chat } from '../../chat-world.ts';
import { labelsIn, wordsIn } from '../../recording-client.ts';

const { buttons, people: messages } = adminMessages;
const siti: Profile = aBuyer({ id: buyerId(7_050), firstName: 'Siti', username: 'siti_s', language: 'id' });

describe('People in the chat', () => {
  let chat: Chat;
  beforeEach(async () => {
    chat = openChat({ id: owner, firstName: 'Ibu Toko' });
    await stockUp(chat.world, netflix, 5);
    await greeted(chat.world, siti);
    await chat.says('/admin');
    await chat.taps(buttons.people);
  });
  const words = () => wordsIn(chat.last());
  const sitiReads = () => {
    const screen = chat.client.seen(siti.id).at(-1)?.screen;
    return screen === undefined ? '' : wordsIn(screen);
  };
  const sitiTaps = async (data: string): Promise<void> => {
    chat.world.clock.advance(6_000);
    const message = { chat: siti.id, message: 0 };
    const tap = `siti-${String(chat.world.clock.now())}`;
    await chat.converse({
      profile: siti,
      chat: siti.id,
      isPrivate: true,
      input: { tag: 'Tap', tap, data, message, onPicture: false },
    });
  };
  const open = async (): Promise<void> => {
    await chat.taps(buttons.searchPeople);
    await chat.says('@siti');
  };
  const block = async (): Promise<void> => {
    await open();
    await chat.taps(buttons.blockPerson);
    await chat.says('menipu');
  };

  it('are found by how their names begin, with what they ordered and have', async () => {
    expect(words()).to.include('Pembeli (2)');
    await chat.taps(buttons.searchPeople);
    await chat.says('zzz');
    expect(words()).to.include(wordsOf(messages.nobody));
    await greeted(chat.world, { id: buyerId(7_051), firstName: 'Sinta', username: null });
    await chat.says('si');
    expect(labelsIn(chat.last()).flat()).to.include.members(['👤 Sinta', '👤 Siti · @siti_s']);
    await chat.taps('👤 Siti · @siti_s');
    expect(words()).to.include('0 pesanan').and.to.include('Rp 0').and.to.include('0 klaim');
    await chat.taps(buttons.ordersOf);
    await chat.tapsData(peopleRoutes.person.to({ person: siti.id }));
    await chat.taps(buttons.statementOf);
    await chat.tapsData(peopleRoutes.people.to({ page: 9 }));
    expect(words()).to.include('Pembeli (3)');
    await chat.tapsData(peopleRoutes.person.to({ person: buyerId(1) }));
    expect(words()).to.equal(wordsOf(messages.nobody));
  });

  it('cannot order once they are blocked, and read so kindly; what they ordered is delivered', async () => {
    const buyer = await greeted(chat.world, siti);
    const before = await ordered(chat.world, buyer);
    const entry = anEntry({ key: entryKey('gift'), buyer: siti.id, amount: 50_000 });
    await answerOf(chat.world.wallets.post(entry, [], []));
    const cart = await fillCart(chat.world, buyer, netflix);
    await block();
    expect(words()).to.include(wordsOf(messages.isBlocked)).and.to.include('menipu');
    expect(labelsIn(chat.last()).flat()).to.include(buttons.unblockPerson);

    const kindly = wordsOf(buyerMessages.id.news.blocked('@bantuan_toko'));
    await sitiTaps(checkoutRoutes.placeOrder.to({ cart: cart.id }));
    expect(sitiReads()).to.equal(kindly).and.not.include('menipu');
    await sitiTaps(walletRoutes.depositAmount.to({ amount: rupiah(50_000) }));
    expect(sitiReads()).to.equal(kindly);
    expect([...chat.world.state().orders.keys()]).to.deep.equal([before.id]);

    await answerOf(payFromBalance(chat.world)(siti.id, before.id));
    await chat.works();
    expect((await storedOrder(chat.world, before.id)).tag).to.equal('Delivered');

    await chat.tapsData(peopleRoutes.person.to({ person: siti.id }));
    await chat.taps(buttons.unblockPerson);
    expect(words()).to.include(wordsOf(messages.isUnblocked));
    await sitiTaps(checkoutRoutes.placeOrder.to({ cart: cart.id }));
    expect(chat.world.state().orders.size).to.equal(2);
  });

  it('are never owners when it comes to blocking', async () => {
    await chat.tapsData(peopleRoutes.block.to({ person: owner }));
    await chat.says('iseng');
    expect(words()).to.equal(wordsOf(messages.cannotBlock));
  });

  it('are put on a level by a tap, or on a new one by its name, and read that they are', async () => {
    await open();
    await chat.taps(buttons.levelOf);
    expect(labelsIn(chat.last()).flat()).to.include.members(['⚪ reseller', '🔘 Tanpa level']);
    await chat.taps('⚪ reseller');
    expect(words())
      .to.include(wordsOf(messages.isOnLevel('reseller')))
      .and.to.include('Level reseller');
    await chat.works();
    expect(sitiReads()).to.equal(wordsOf(buyerMessages.id.news.level('reseller')));
    await chat.taps(buttons.levelOf);
    expect(labelsIn(chat.last()).flat()).to.include.members(['🔘 reseller', '⚪ Tanpa level']);
    await chat.taps('🔘 reseller');
    expect(words()).to.include(wordsOf(messages.levelAsBefore));
    await chat.taps(buttons.levelOf);
    await chat.taps(buttons.newLevel);
    await chat.says('agen!');
    expect(words()).to.include(wordsOf(messages.askLevel));
    await chat.says('Agen VIP');
    expect(words()).to.include('Level agen-vip');
    await chat.taps(buttons.levelOf);
    await chat.taps('⚪ Tanpa level');
    expect(words()).to.include(wordsOf(messages.isOnLevel(null)));
    await chat.works();
    expect(sitiReads()).to.equal(wordsOf(buyerMessages.id.news.level(null)));
    await chat.tapsData(peopleRoutes.levels.to({ person: buyerId(1) }));
    expect(words()).to.equal(wordsOf(messages.nobody));
  });

  it('see their level’s prices in list, card and cart', async () => {
    const price = (from: number, each: number) => ({ from, price: rupiah(each) });
    const levels = [{ level: levelNamed('reseller'), steps: [price(1, 9_000), price(5, 7_500)] }];
    await answerOf(chat.world.products.change(netflix, { levels }, []));
    await answerOf(chat.world.people.putOnLevel(siti.id, levelNamed('reseller'), [], []));
    await sitiTaps(catalogueRoutes.list.to({ category: null, page: 0 }));
    const shown = chat.client.seen(siti.id).map(({ screen }) => wordsIn(screen));
    expect(shown.some((text) => text.includes('💰 Rp 9.000'))).to.equal(true);
    await sitiTaps(catalogueRoutes.product.to({ product: netflix }));
    expect(sitiReads()).to.include('Harga: Rp 9.000').and.to.include('Beli 5+: Rp 7.500');
    expect(sitiReads()).to.include('Harga khusus reseller');
    await sitiTaps(cartRoutes.quantity.to({ product: netflix, change: { tag: 'To', count: 5 } }));
    expect(sitiReads()).to.include('x5 = Rp 37.500');
    await sitiTaps(cartRoutes.cart.to());
    expect(sitiReads()).to.include('Rp 37.500').and.to.include('Harga khusus reseller');
  });

  it('read what staff write, as it was shown before', async () => {
    await open();
    await chat.taps(buttons.messagePerson);
    await chat.says('x'.repeat(2_001));
    expect(words()).to.include('Terlalu panjang');
    await chat.says('Stok <b>baru</b> datang ya 🙂');
    expect(words()).to.include('Stok <b>baru</b> datang ya 🙂');
    await chat.taps(coreMessages.id.form.yes);
    expect(words()).to.include(wordsOf(messages.sent));
    await chat.works();
    expect(sitiReads()).to.equal('💬 Pesan dari Toko Uji\n\nStok <b>baru</b> datang ya 🙂');
  });
});
