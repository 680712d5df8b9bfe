import { buyerMessages } from '../../../../adapters/chat/messages.ts';
import type { CallbackData } from '../../../../adapters/chat/core/routes.ts';
import { homeRoutes } from '../../../../adapters/chat/features/home/routes.ts';
import { catalogueRoutes } from '../../../../adapters/chat/features/catalogue/routes.ts';
import { cartRoutes } from '../../../../adapters/chat/features/cart/routes.ts';
import { checkoutRoutes } from '../../../../adapters/chat/features/checkout/routes.ts';
import { ordersRoutes } from '../../../../adapters/chat/features/orders/routes.ts';
import { helpRoutes } from '../../../../adapters/chat/features/help/routes.ts';
import { languageRoutes } from '../../../../adapters/chat/features/language/routes.ts';
import { expect } from 'chai';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { storeFailure } from '../../../../application/ports/store-failure.ts';
import type { UseCases } from '../../../../application/use-cases.ts';
import { cartId } from '../../../../domain/catalogue/cart.ts';
import { buyerId } from '../../../../domain/people/buyer.ts';
import { orderId } from '../../../../domain/order/order.ts';
import { methodId, paymentReference } from '../../../../domain/payment/payment.ts';
import { variantCode } from '../../../../domain/catalogue/product.ts';
import { greeted, stockUp } from '../../../support/fixture/shop.ts';
import { invoiced } from '../../../support/fixture/world.ts';
import { netflix } from '../../../support/builders/products.ts';
import { openChat, storeAway, type Chat } from '../chat-world.ts';
import { labelsIn, wordsIn } from '../recording-client.ts';

const { errors, orders } = buyerMessages.id;
const words = (line: readonly { readonly text: string }[]): string => line.map(({ text }) => text).join('');

const order = orderId('tg1-0a1b2c3d');
const product = variantCode('GONE');
const everyButton: readonly CallbackData[] = [
  homeRoutes.home.to(),
  catalogueRoutes.categories.to(),
  catalogueRoutes.list.to({ category: null, page: 0 }),
  catalogueRoutes.stockCheck.to({ page: 0 }),
  catalogueRoutes.product.to({ product }),
  cartRoutes.quantity.to({ product, change: { tag: 'By', count: 1 } }),
  cartRoutes.quantity.to({ product, change: { tag: 'By', count: -1 } }),
  cartRoutes.quantity.to({ product, change: { tag: 'To', count: 5 } }),
  cartRoutes.takeOut.to({ product }),
  cartRoutes.cart.to(),
  cartRoutes.emptyCart.to(),
  cartRoutes.adjustCart.to(),
  checkoutRoutes.placeOrder.to({ cart: cartId('cart-9') }),
  checkoutRoutes.methods.to({ order }),
  checkoutRoutes.banks.to({ order }),
  checkoutRoutes.pay.to({ order, method: methodId('qris') }),
  checkoutRoutes.pay.to({ order, method: methodId('bitcoin') }),
  checkoutRoutes.check.to({ order }),
  checkoutRoutes.changeMethod.to({ order, attempt: 0 }),
  checkoutRoutes.cancelOrder.to({ order }),
  cartRoutes.orderAgain.to({ order }),
  ordersRoutes.orders.to({ page: 7 }),
  ordersRoutes.order.to({ order }),
  helpRoutes.help.to(),
  languageRoutes.languages.to(),
  languageRoutes.speak.to({ language: 'en' }),
];

/** A message with a button that an action hangs on, in a chat of its own. */
const opened = async (change: (shop: UseCases) => UseCases = (shop) => shop): Promise<Chat> => {
  const chat = openChat({}, change);
  await stockUp(chat.world, netflix, 3);
  await chat.says('/start p_NETFLIX-1M');
  return chat;
};

const headings = (chat: Chat): readonly string[] => chat.screens().map(({ screen }) => wordsIn(screen));

describe('What makes no sense', () => {
  for (const [what, said, line] of [
    ['an unknown text', { tag: 'Text', text: 'halo kak, ready?' }, errors.unknownText],
    ['an unknown command', { tag: 'Text', text: '/admin' }, errors.unknownText],
    ['a sticker', { tag: 'Other' }, errors.unreadable],
    ['a link to no product', { tag: 'Text', text: '/start p_NOPE' }, errors.unknownProduct],
    ['a link to no code', { tag: 'Text', text: '/start p_<b>' }, errors.unknownProduct],
  ] as const) {
    it(`leads home with a helpful line: ${what}`, async () => {
      const chat = openChat();
      await stockUp(chat.world, netflix, 1);
      await chat.does(said);
      expect(headings(chat)).to.deep.equal([words(line), words(buyerMessages.id.home.chooseCategory)]);
      expect(chat.screens()[0]?.screen.controls.tag).to.equal('Keys');
    });
  }

  it('greets whoever comes by a link that is not the shop’s own', async () => {
    for (const payload of ['instagram', 'ad_7', '<b>']) {
      const chat = openChat({ firstName: 'Budi' });
      await stockUp(chat.world, netflix, 1);
      await chat.says(`/start ${payload}`);
      expect(headings(chat)[0], payload).to.include('Halo, Budi!');
    }
  });

  it('leads home with a helpful line: a stale button', async () => {
    const chat = await opened();
    for (const data of ['old:data', '', 'p:A B', 'x'.repeat(64)]) {
      await chat.tapsData(data, chat.screens()[0]);
      expect(headings(chat).slice(-2)).to.deep.equal([
        words(errors.staleButton),
        words(buyerMessages.id.home.chooseCategory),
      ]);
      expect(chat.lastAnswer()?.note).to.equal(null);
    }
  });

  it('answers every button there is exactly once and with something to see, though it leads nowhere any more', async () => {
    for (const button of everyButton) {
      const chat = await opened();
      const before = chat.screens();
      await chat.tapsData(button, before[0]);
      expect(chat.client.answers().length, button).to.equal(1);
      const changed = JSON.stringify(chat.screens()) !== JSON.stringify(before);
      expect(changed || chat.lastAnswer()?.note !== null, button).to.equal(true);
      expect(chat.log.logged(), button).to.deep.equal([]);
    }
  });

  it('never opens what is another buyer’s', async () => {
    const chat = await opened();
    const sari = await greeted(chat.world, { id: buyerId(7_777), firstName: 'Sari' });
    const theirs = await invoiced(chat.world, sari);
    chat.world.gateway.pay(paymentReference(theirs.id), chat.world.clock.now());
    const buttons: readonly CallbackData[] = [
      ...[checkoutRoutes.methods, checkoutRoutes.banks, checkoutRoutes.check, checkoutRoutes.cancelOrder].map(
        (route) => route.to({ order: theirs.id }),
      ),
      cartRoutes.orderAgain.to({ order: theirs.id }),
      ordersRoutes.order.to({ order: theirs.id }),
      checkoutRoutes.pay.to({ order: theirs.id, method: methodId('qris') }),
      checkoutRoutes.changeMethod.to({ order: theirs.id, attempt: 0 }),
    ];
    for (const button of buttons) {
      await chat.tapsData(button, chat.screens()[0]);
      expect(headings(chat), button).to.include(words(orders.notFound));
      expect(JSON.stringify(chat.screens()), button).to.not.include(theirs.id);
    }
    expect(chat.world.gateway.statusOf(paymentReference(theirs.id))).to.equal('Completed');
  });
});

describe('While the store is away', () => {
  /** Every use case fails; admission needs no store. */
  const away = (shop: UseCases): UseCases => ({
    ...shop,
    chooseLanguage: storeAway,
    showHome: storeAway,
    categories: storeAway,
    listProducts: storeAway,
    showProduct: storeAway,
    changeQuantity: storeAway,
    removeProduct: storeAway,
    showCart: storeAway,
    emptyOut: storeAway,
    adjustCart: storeAway,
    orderAgain: storeAway,
    placeOrder: storeAway,
    viewOrder: storeAway,
    listOrders: storeAway,
    requestPayment: storeAway,
    checkPayment: storeAway,
    cancelOrder: storeAway,
    changeMethod: storeAway,
    showGoods: storeAway,
    listUnpaid: storeAway,
  });

  it('every button gets an apology and every failure a line in the log, without a word from inside', async () => {
    const needNoStore: readonly string[] = [helpRoutes.help.to(), languageRoutes.languages.to()];
    for (const button of everyButton.filter((button) => !needNoStore.includes(button))) {
      const chat = openChat({}, away);
      const ref = await chat.client.send(chat.profile.id, {
        text: [],
        attachment: null,
        controls: { tag: 'None' },
      })();
      expect(ref._tag).to.equal('Right');
      await chat.tapsData(button, chat.screens()[0]);
      const said = [...headings(chat), chat.lastAnswer()?.note?.text ?? ''].join('\n');
      expect(said, button).to.match(/Sebentar ya, ada gangguan kecil/);
      expect(said, button).to.not.match(/store|error|test/i);
      expect(chat.client.answers().length, button).to.equal(1);
      expect(
        chat.log.logged().map(({ level }) => level),
        button,
      ).to.include('error');
    }
  });

  it('a text gets an apology too, even from somebody not greeted yet', async () => {
    const chat = openChat({}, (shop) => ({ ...shop, openSession: storeAway }));
    await chat.says('/start');
    expect(headings(chat)).to.deep.equal([words(errors.apology)]);
    await chat.tapsData('c', chat.screens()[0]);
    expect(chat.lastAnswer()?.note).to.deep.equal({ text: errors.apologyNote, alert: true });
  });

  it('a buyer is served though an order of theirs cannot be delivered yet, which is logged', async () => {
    const failure = storeFailure('commit', new Error('no such unit'));
    const chat = openChat({}, (shop) => ({
      ...shop,
      openSession: (profile) =>
        pipe(
          shop.openSession(profile),
          TE.map((session) => ({ ...session, notResumed: [{ order, failure }] })),
        ),
    }));
    await chat.says('/start');
    expect(headings(chat)).not.to.deep.equal([words(errors.apology)]);
    expect(chat.log.logged().filter(({ level }) => level === 'error')).to.deep.equal([
      {
        level: 'error',
        message: 'delivery not resumed',
        fields: { order, operation: 'commit', cause: failure.cause },
      },
    ]);
  });

  it('an invoice that could not be asked for offers to try again where the loading line was', async () => {
    let broken = false;
    const chat = await opened((shop) => ({
      ...shop,
      requestPayment: (command) => (broken ? storeAway() : shop.requestPayment(command)),
    }));
    await chat.taps('➕');
    await chat.taps('🧺 Lanjut ke Keranjang');
    await chat.taps('💳 Lanjut ke Pembayaran');
    broken = true;
    await chat.taps('💠 QRIS');
    expect(wordsIn(chat.last())).to.equal(words(errors.apology));
    expect(labelsIn(chat.last())).to.deep.equal([['🔄 Coba lagi']]);
    broken = false;
    await chat.taps('🔄 Coba lagi');
    expect(chat.last().attachment?.tag).to.equal('Picture');
    expect(headings(chat)).to.not.include(words(errors.apology));
  });
});

describe('An invoice refused while the store goes away', () => {
  it('leaves no loading line behind', async () => {
    let broken = false;
    const chat = await opened((shop) => ({
      ...shop,
      viewOrder: (buyer, id) => (broken ? storeAway() : shop.viewOrder(buyer, id)),
    }));
    await chat.taps('➕');
    await chat.taps('🧺 Lanjut ke Keranjang');
    await chat.taps('💳 Lanjut ke Pembayaran');
    chat.world.gateway.next('request', 'Rejected');
    broken = true;
    await chat.taps('💠 QRIS');
    expect(wordsIn(chat.last())).to.equal(words(errors.apology));
    expect(labelsIn(chat.last())).to.deep.equal([['🔄 Coba lagi']]);
  });
});

describe('While the messenger fails', () => {
  it('an edit that fails becomes a new message', async () => {
    const chat = await opened();
    chat.client.fail('edit', 1);
    await chat.taps('➕');
    expect(chat.screens().length).to.equal(2);
    expect(wordsIn(chat.last())).to.include('x1 = Rp 10.000');
    expect(chat.log.logged().map(({ level, message }) => [level, message])).to.deep.equal([
      ['warn', 'edit screen failed'],
    ]);
  });

  it('nothing is thrown and the tap is still answered', async () => {
    const chat = await opened();
    chat.client.block(chat.profile.id);
    await chat.tapsData('h', chat.screens()[0]);
    expect(chat.client.answers().length).to.equal(1);
    expect(new Set(chat.log.logged().map(({ level }) => level))).to.deep.equal(new Set(['info']));
  });

  it('a bug is not swallowed, but the tap is answered', async () => {
    const chat = await opened((shop) => ({
      ...shop,
      showCart: () => () => Promise.reject(new Error('a bug')),
    }));
    let thrown: unknown = null;
    try {
      await chat.tapsData('c', chat.screens()[0]);
    } catch (cause) {
      thrown = cause;
    }
    expect(thrown).to.be.instanceOf(Error);
    expect(chat.client.answers().map(({ note }) => note)).to.deep.equal([null]);
  });
});
