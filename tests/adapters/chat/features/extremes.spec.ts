import { expect } from 'chai';
import type { Screen } from '../../../../adapters/chat/core/screen.ts';
import { cartChanges } from '../../../../adapters/chat/features/cart/cart-changes.ts';
import { cartScreen } from '../../../../adapters/chat/features/cart/screens.ts';
import {
  closedInvoice,
  closedPictureInvoice,
} from '../../../../adapters/chat/features/checkout/closed-invoice.ts';
import { categoryMenu, greeting } from '../../../../adapters/chat/features/home/screens.ts';
import { helpScreen } from '../../../../adapters/chat/features/help/screens.ts';
import {
  accountInvoice,
  codelessInvoice,
  qrInvoice,
} from '../../../../adapters/chat/features/checkout/invoice.ts';
import { keyboard, labelsInOrder } from '../../../../adapters/chat/core/keyboard.ts';
import { router } from '../../../../adapters/chat/features.ts';
import { orderLines } from '../../../../adapters/chat/features/checkout/order-lines.ts';
import { ordersScreen } from '../../../../adapters/chat/features/orders/screens.ts';
import { ownerScreen } from '../../../../adapters/chat/features/admin/notifications/screens.ts';
import { bankChoice, paymentChoice } from '../../../../adapters/chat/features/checkout/payment-choice.ts';
import { productCard } from '../../../../adapters/chat/features/catalogue/product-card.ts';
import { productList } from '../../../../adapters/chat/features/catalogue/product-list.ts';
import { stockCheck } from '../../../../adapters/chat/features/catalogue/stock-check.ts';
import { localeOf } from '../../../../adapters/chat/core/locale.ts';
import { wordsOf } from '../../../../adapters/chat/core/rich-text.ts';
import { buyerId } from '../../../../domain/people/buyer.ts';
import { cartId } from '../../../../domain/catalogue/cart.ts';
import { orderId, type Order } from '../../../../domain/order/order.ts';
import { methodId } from '../../../../domain/payment/payment.ts';
import { categoryId, variantCode } from '../../../../domain/catalogue/product.ts';
import { rupiah } from '../../../../domain/rupiah.ts';
import { unitId } from '../../../../domain/stock/unit.ts';
import { aBuyer } from '../../../support/builders/buyers.ts';
import { noon } from '../../../support/builders/moments.ts';
import {
  aCancelledOrder,
  aDeliveredOrder,
  anExpiredOrder,
  anOrder,
  anOrderLine,
  anOrderUnderReview,
} from '../../../support/builders/orders.ts';
import { anInvoice, anOffer, aPayableAttempt } from '../../../support/builders/payments.ts';
import { aCategory, aProduct, aCatalogueItem } from '../../../support/builders/products.ts';
import { aVoucher } from '../../../support/builders/vouchers.ts';
import { aStoreInfo, pictures } from '../chat-world.ts';
import { complaintsOf } from '../complaints.ts';
import { wordsIn } from '../recording-client.ts';
import { pakasir } from '../../../support/builders/gateways.ts';

const longName = '👨‍👩‍👧 <b>&"'.repeat(40).slice(0, 300);
const many = <T>(count: number, one: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => one(at));
const code = (at: number) => variantCode(`${'C'.repeat(29)}${String(at).padStart(3, '0')}`);

const price = rupiah(9_999_999_999);
const id = orderId('tg1234567890123456-0a1b2c3d');
const lines = many(100, (at) =>
  anOrderLine({
    product: code(at),
    name: longName,
    unitPrice: price,
    quantity: 100,
    terms: longName.repeat(20),
  }),
);
const items = many(100, (at) =>
  aCatalogueItem({
    product: aProduct({
      code: code(at),
      name: longName,
      price,
      description: 'x<&'.repeat(3_000),
      terms: 'y<&'.repeat(3_000),
      category: aCategory({ id: categoryId(999_999_999), name: longName }),
    }),
    stock: 999_999,
    sold: 999_999,
  }),
);
const cart = {
  id: cartId('c'.repeat(40)),
  buyer: buyerId(1),
  lines: items.map(({ variant }) => ({ product: variant.code, quantity: 100, priceSeen: price })),
  counted: [],
};
const attempt = aPayableAttempt({ invoice: anInvoice({ amount: price, fee: price }) });
const order = anOrder({ id, lines, attempts: [attempt] });
const methods = [
  anOffer({ max: price }),
  ...many(12, (at) =>
    anOffer({
      id: methodId(`${'b'.repeat(27)}_${String(at + 10)}`),
      kind: 'VirtualAccount',
      name: longName.slice(0, 40),
      max: rupiah(Number.MAX_SAFE_INTEGER),
    }),
  ),
];
const account = { tag: 'AccountNumber', bank: 'Bank Artha Graha', number: '9'.repeat(30) } as const;
const changes = items.flatMap(({ variant }) => [
  { tag: 'PriceChanged', product: variant.code, name: longName, was: price, now: price } as const,
  { tag: 'Short', product: variant.code, name: longName, wanted: 100, left: 3 } as const,
  { tag: 'Gone', product: variant.code } as const,
]);
const closed = [
  aDeliveredOrder({ id, lines }),
  anExpiredOrder({ id, lines }),
  aCancelledOrder({ id, lines }),
  anOrderUnderReview({ id, lines }),
] as const;
const orders: readonly Order[] = many(5, (at) => closed[at % 4] ?? order);
const buyer = aBuyer({ id: buyerId(9_007_199_254_740_991), firstName: longName, username: 'u'.repeat(32) });

for (const language of ['id', 'en'] as const) {
  const locale = localeOf(aStoreInfo({ name: 'Toko '.repeat(12).trim() }), language);
  const choice = { order, buyerName: longName, methods, balance: price };
  const screens: Readonly<Record<string, Screen>> = {
    greeting: greeting(
      locale,
      { firstName: longName, role: 'Staff' },
      { users: 99_999_999, finishedTransactions: 99_999_999 },
      keyboard(labelsInOrder(null, router.keys(language)), 500),
    ),
    help: helpScreen(locale, keyboard(labelsInOrder(null, router.keys(language)), 500)),
    'category menu': categoryMenu(
      locale,
      many(150, (at) => aCategory({ id: categoryId(at + 1), name: longName })),
    ),
    'product list': productList(locale, {
      category: categoryId(999_999_999),
      items: items.slice(0, 10).map((item) => [item, item]),
      page: 500,
      perPage: 10,
      total: 99_999,
      level: null,
      manyCategories: true,
    }),
    'stock check': stockCheck(locale, {
      items: items.slice(0, 40).map((item) => [item]),
      page: 5,
      perPage: 40,
      total: 99_999,
      at: noon,
    }),
    'product card': productCard(locale, items[0] ?? aCatalogueItem(), 100, null),
    cart: cartScreen(locale, { cart, shelf: items, level: null, chosen: null }),
    'cart of vanished products': cartScreen(locale, {
      cart,
      shelf: [],
      level: null,
      chosen: { voucher: aVoucher(), refusal: null },
    }),
    'changed cart': cartChanges(locale, cart.id, changes),
    'payment choice': paymentChoice(locale, choice),
    'payment choice of a balance too small': paymentChoice(
      locale,
      choice,
      locale.messages.payment.short(price),
      {
        missing: price,
        topUp: price,
      },
    ),
    'payment choice without a method': paymentChoice(locale, {
      ...choice,
      methods: methods.map((offer) => ({ ...offer, max: rupiah(1) })),
    }),
    'bank choice': bankChoice(locale, choice),
    'invoice without its code': codelessInvoice(locale, { order, attempt, balance: price, methods }),
    'QR invoice': qrInvoice(locale, { order, attempt, balance: price, methods }, pictures.paid),
    'account invoice': accountInvoice(locale, { order, attempt, balance: price, methods }, account),
    orders: ordersScreen(locale, { orders, page: 998, perPage: 5, total: 99_999 }),
    ...Object.fromEntries(
      closed.flatMap((one) => [
        [`${one.tag} invoice`, closedInvoice(locale, one)],
        [`${one.tag} picture invoice`, closedPictureInvoice(locale, one, pictures)],
      ]),
    ),
  };

  describe(`A screen in ${language} with more than it can hold`, () => {
    for (const [name, screen] of Object.entries(screens)) {
      it(`still fits: ${name}`, () => {
        expect(complaintsOf(screen)).to.deep.equal([]);
      });
    }

    it('keeps how many are in the cart on a product card, whatever its description and terms', () => {
      const words = wordsIn(productCard(locale, items[0] ?? aCatalogueItem(), 100, null));
      expect(words.endsWith('x100 = Rp 999.999.999.900')).to.equal(true);
      expect(words).to.include('📌').and.to.include('y<&');
    });

    it('keeps the sums and the time to pay in an invoice, and says how many lines it left out', () => {
      const more = language === 'id' ? /… dan \d+ lainnya/ : /… and \d+ more/;
      for (const name of ['QR invoice', 'account invoice']) {
        const words = wordsIn(screens[name] ?? screens.help ?? helpScreen(locale, { tag: 'None' }));
        expect(words).to.match(more);
        expect(words).to.include('Rp 19.999.999.998');
        expect(words).to.include('12:15 WIB');
        expect(words).to.include(id);
        expect(words.endsWith('⚡')).to.equal(true);
      }
    });
  });
}

describe('A line for an owner with more than it can hold', () => {
  const clock = aStoreInfo().clock;
  const news = [
    { tag: 'SaleMade', order: id },
    { tag: 'SalesOfMinute', from: noon, to: noon },
    { tag: 'CaseOpened', order: id, reference: attempt.reference, kind: 'PaidLate', amount: price },
    { tag: 'BuyerUnreachable', order: id },
    { tag: 'DeliveryOverdue', order: id },
    { tag: 'SandboxPayment', order: id, reference: attempt.reference },
    { tag: 'ClaimSettled', order: id, unit: unitId(1), reason: 'Stopped', refunded: price },
    { tag: 'JobParked', task: 'deliver-goods', order: id },
    {
      tag: 'Incident',
      cause: { tag: 'GatewayRefusesPayments', gateway: pakasir, reason: 'Project' },
      detail: longName,
      since: noon,
      over: null,
    },
    { tag: 'SpamReported', person: buyer.id, firstName: longName, username: null, at: noon },
  ] as const;
  for (const one of news) {
    it(`still fits: ${one.tag}`, () => {
      expect(complaintsOf(ownerScreen({ news: one, order, buyer }, clock))).to.deep.equal([]);
      expect(complaintsOf(ownerScreen({ news: one, order: null, buyer: null }, clock))).to.deep.equal([]);
    });
  }
});

describe('The lines of an order', () => {
  const locale = localeOf(aStoreInfo(), 'id');
  it('are cut with the number of those left out', () => {
    const seven = many(9, (at) =>
      anOrderLine({ name: `Produk ${String(at + 1)}`, unitPrice: rupiah(1_000) }),
    );
    expect(wordsOf(orderLines(locale, anOrder({ lines: seven }), 80))).to.equal(
      '• 1 × Produk 1 = Rp 1.000\n• 1 × Produk 2 = Rp 1.000\n… dan 7 lainnya',
    );
  });
});

describe('The keyboard', () => {
  it('has one number for each product listed, five a row, and no more than fifty', () => {
    expect(keyboard(labelsInOrder(null, router.keys('id')), 7)).to.deep.equal({
      tag: 'Keys',
      rows: [
        ['📋 List Produk', '📦 Semua Produk'],
        ['📊 Cek Stok', '💼 Deposit'],
        ['🧾 Riwayat', '❓ Cara Order'],
        ['1️⃣', '2️⃣', '3️⃣', '4️⃣', '5️⃣'],
        ['6️⃣', '7️⃣'],
      ],
    });
    const { rows } = { rows: [], ...keyboard(labelsInOrder(null, router.keys('id')), 80) };
    expect(rows.length).to.equal(13);
    expect(rows.at(-1)).to.deep.equal(['4️⃣6️⃣', '4️⃣7️⃣', '4️⃣8️⃣', '4️⃣9️⃣', '5️⃣0️⃣']);
  });
});
