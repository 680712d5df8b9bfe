import { none } from '../../../../adapters/chat/core/make-screen.ts';
import { expect } from 'chai';
import { cartChanges } from '../../../../adapters/chat/features/cart/cart-changes.ts';
import { closedInvoice } from '../../../../adapters/chat/features/checkout/closed-invoice.ts';
import { accountInvoice, qrInvoice } from '../../../../adapters/chat/features/checkout/invoice.ts';
import { helpScreen } from '../../../../adapters/chat/features/help/screens.ts';
import { categoryMenu } from '../../../../adapters/chat/features/home/screens.ts';
import { ownerScreen } from '../../../../adapters/chat/features/admin/notifications/screens.ts';
import { paymentChoice } from '../../../../adapters/chat/features/checkout/payment-choice.ts';
import { productCard } from '../../../../adapters/chat/features/catalogue/product-card.ts';
import { productList, type ListPage } from '../../../../adapters/chat/features/catalogue/product-list.ts';
import { localeOf } from '../../../../adapters/chat/core/locale.ts';
import { cartId } from '../../../../domain/catalogue/cart.ts';
import { methodId, paymentReference, type PaymentMethod } from '../../../../domain/payment/payment.ts';
import { categoryId, variantCode } from '../../../../domain/catalogue/product.ts';
import { rupiah, type Rupiah } from '../../../../domain/rupiah.ts';
import { aBuyer } from '../../../support/builders/buyers.ts';
import { minutesPastNoon, noon } from '../../../support/builders/moments.ts';
import {
  aDeliveredOrder,
  aDeposit,
  anOrder,
  anOrderLine,
  anOrderUnderReview,
  aPaidOrder,
} from '../../../support/builders/orders.ts';
import { aClosedAttempt, anInvoice, anOffer, aPayableAttempt } from '../../../support/builders/payments.ts';
import { aCategory, aProduct, aCatalogueItem } from '../../../support/builders/products.ts';
import { aStoreInfo, pictures } from '../chat-world.ts';
import { buttonsIn, drawn, labelsIn, wordsIn } from '../recording-client.ts';
import { pakasir } from '../../../support/builders/gateways.ts';

const locale = localeOf(aStoreInfo(), 'id');

describe('The category menu', () => {
  it('has two categories a row, then everything', () => {
    const categories = ['Streaming', 'VPN', 'Gim'].map((name, at) =>
      aCategory({ id: categoryId(at + 1), name }),
    );
    expect(labelsIn(categoryMenu(locale, categories))).to.deep.equal([
      ['Streaming', 'VPN'],
      ['Gim'],
      ['🧭 Semua Produk'],
    ]);
  });

  it('has no button while there is nothing to sell', () => {
    expect(labelsIn(categoryMenu(locale, []))).to.deep.equal([]);
  });
});

describe('The product list', () => {
  it('numbers through its pages and shows what is sold out as such', () => {
    const items = [
      aCatalogueItem({ sold: 344 }),
      aCatalogueItem({
        product: aProduct({ code: variantCode('VPN'), name: 'VPN', price: rupiah(1_500) }),
        stock: 0,
      }),
    ];
    const list: ListPage = {
      category: null,
      items: items.map((item) => [item]),
      page: 1,
      perPage: 10,
      total: 12,
      level: null,
      manyCategories: true,
    };
    const screen = productList(locale, list);
    expect(drawn(screen)).to.equal(
      [
        '🛍️ Semua Produk',
        'Halaman 2 dari 2',
        '',
        '11. Netflix 1 bulan',
        '💰 Rp 10.000',
        '📦 Stok ➜ x12 · 🔥 Terjual ➜ 344x',
        '',
        '12. VPN',
        '💰 Rp 1.500',
        '🚫 Stok habis · 🔥 Terjual ➜ 0x',
        '',
        'Tekan angkanya di keyboard, atau ketik nomornya 👇',
        '[◀️]',
        '[🗂️ Kategori]',
      ].join('\n'),
    );
  });
});

describe('The way back from a list', () => {
  const list: ListPage = {
    category: null,
    items: [[aCatalogueItem()]],
    page: 0,
    perPage: 10,
    total: 1,
    level: null,
    manyCategories: true,
  };

  it('of one category leads to the other categories and to everything', () => {
    expect(labelsIn(productList(locale, { ...list, category: categoryId(1) }))).to.deep.equal([
      ['🗂️ Kategori', '🧭 Semua Produk'],
    ]);
  });

  it('of everything leads to the categories, where there are several', () => {
    expect(labelsIn(productList(locale, list))).to.deep.equal([['🗂️ Kategori']]);
    expect(labelsIn(productList(locale, { ...list, manyCategories: false }))).to.deep.equal([]);
  });

  it('is there under an empty category as well', () => {
    const empty = productList(locale, { ...list, category: categoryId(1), items: [], total: 0 });
    expect(wordsIn(empty)).to.equal('🙈 Belum ada produk di sini. Coba kategori lain ya!');
    expect(labelsIn(empty)).to.deep.equal([['🗂️ Kategori', '🧭 Semua Produk']]);
  });
});

describe('The product card', () => {
  it('says what is known of the product, its terms included, and that none is in the cart', () => {
    const terms = 'Jangan ganti kata sandi.';
    const item = aCatalogueItem({ product: aProduct({ description: 'Akun pribadi', terms }), sold: 3 });
    expect(wordsIn(productCard(locale, item, 0, null))).to.equal(
      [
        '🛍️ Netflix 1 bulan',
        '',
        'Akun pribadi',
        '',
        '💰 Harga: Rp 10.000',
        '📦 Stok ➜ x12',
        '🔥 Terjual ➜ 3x',
        `🗂️ Kategori: ${item.product.category.name}`,
        '',
        '📌 Ketentuan: Jangan ganti kata sandi.',
        '',
        '🧺 Di keranjang: belum ada',
      ].join('\n'),
    );
  });

  it('says nothing of terms where there are none', () => {
    const item = aCatalogueItem({ product: aProduct({ terms: ' ' }) });
    expect(wordsIn(productCard(locale, item, 1, null))).to.not.include('📌');
  });

  it('offers several at once only when there is something in the cart', () => {
    expect(labelsIn(productCard(locale, aCatalogueItem(), 0, null))).to.deep.equal([
      ['➖', '➕'],
      ['🧺 Lanjut ke Keranjang'],
      ['❌ Batal'],
    ]);
    expect(labelsIn(productCard(locale, aCatalogueItem(), 1, null))[1]).to.deep.equal([
      '✌️ x2',
      '🖐️ x5',
      '🔟 x10',
    ]);
  });

  it('of what is sold out leads to the other products', () => {
    const card = productCard(locale, aCatalogueItem({ stock: 0 }), 0, null);
    expect(labelsIn(card)).to.deep.equal([['🧭 Semua Produk']]);
    expect(wordsIn(card)).to.include('🚫 Stok habis');
  });
});

describe('A changed cart', () => {
  const cart = cartId('cart-1');
  const product = variantCode('A');
  const priced = { tag: 'PriceChanged', product, name: 'A', was: rupiah(1_000), now: rupiah(1_200) } as const;

  it('asks to agree where only prices changed, and goes on to the payment', () => {
    const [agree] = buttonsIn(cartChanges(locale, cart, [priced]));
    expect(agree).to.deep.include({ label: '✅ Oke, lanjut bayar', data: 'o:cart-1' });
  });

  it('offers to adjust where something is short or gone', () => {
    const short = { tag: 'Short', product, name: 'A', wanted: 5, left: 2 } as const;
    const screen = cartChanges(locale, cart, [priced, short, { tag: 'Gone', product }]);
    expect(buttonsIn(screen)[0]).to.deep.include({ label: '✅ Sesuaikan Keranjang', data: 'ca' });
    expect(wordsIn(screen)).to.include('A: harganya dari Rp 1.000 jadi Rp 1.200');
    expect(wordsIn(screen)).to.include('A: kamu mau 5, stoknya tinggal 2');
    expect(wordsIn(screen)).to.include('A: sudah gak dijual lagi');
  });
});

describe('The payment choice', () => {
  const va = anOffer({ id: methodId('bri_va'), kind: 'VirtualAccount', name: 'BRI', min: rupiah(10_000) });
  const choose = (price: number, methods = [anOffer(), va], balance: Rupiah | null = null) =>
    paymentChoice(locale, {
      balance,
      order: anOrder({ lines: [anOrderLine({ unitPrice: rupiah(price) })] }),
      buyerName: 'Budi',
      methods,
    });

  it('offers the methods that take the amount', () => {
    expect(labelsIn(choose(10_000))).to.deep.equal([
      ['💠 QRIS', '🏦 Virtual Account'],
      ['❌ Batalkan Pembelian'],
    ]);
    expect(labelsIn(choose(9_999))).to.deep.equal([['💠 QRIS'], ['❌ Batalkan Pembelian']]);
  });

  it('says from or up to which amount a method that is left out takes', () => {
    const bca = anOffer({ id: methodId('bca_va'), kind: 'VirtualAccount', name: 'BCA', min: rupiah(15_000) });
    const ending = (price: number, methods: (typeof va)[]) =>
      wordsIn(choose(price, methods)).split('\n\n').slice(3);
    const ask = 'Mau bayar pakai apa? 👇';
    expect(ending(10_000, [anOffer(), bca, va])).to.deep.equal([ask]);
    expect(ending(9_999, [anOffer(), bca, va])).to.deep.equal(['🏦 Virtual Account mulai Rp 10.000', ask]);
    expect(ending(10_000_001, [anOffer(), { ...va, max: rupiah(50_000_000) }])).to.deep.equal([
      '💠 QRIS sampai Rp 10.000.000',
      ask,
    ]);
  });

  it('says what each method takes when none takes the amount', () => {
    const screen = choose(400);
    expect(labelsIn(screen)).to.deep.equal([['❌ Batalkan Pembelian']]);
    expect(wordsIn(screen)).to.include('• QRIS: dari Rp 500 sampai Rp 10.000.000');
    expect(wordsIn(screen)).to.include('• BRI: dari Rp 10.000 sampai Rp 10.000.000');
  });

  it('offers the balance, whatever the amount, where there can be one', () => {
    const screen = choose(400, [anOffer(), va], rupiah(0));
    expect(labelsIn(screen)).to.deep.equal([['💼 Saldo'], ['❌ Batalkan Pembelian']]);
    expect(wordsIn(screen)).to.include('💼 Saldo: Rp 0');
    expect(wordsIn(screen)).to.include('Tapi tetap bisa dibayar pakai 💼 Saldo 👇');
  });

  it('offers what would fill a balance that is too small', () => {
    const order = anOrder();
    const lacking = { missing: rupiah(4_000), topUp: rupiah(10_000) };
    const choice = { order, buyerName: 'Budi', methods: [anOffer()], balance: rupiah(6_000) };
    const screen = paymentChoice(locale, choice, locale.messages.payment.short(lacking.missing), lacking);
    expect(labelsIn(screen)).to.deep.equal([
      ['💠 QRIS'],
      ['💼 Saldo'],
      ['➕ Isi Rp 10.000'],
      ['❌ Batalkan Pembelian'],
    ]);
    expect(wordsIn(screen).startsWith('💼 Saldomu kurang Rp 4.000.')).to.equal(true);
  });

  it('of a deposit speaks of no goods, and of no balance', () => {
    const screen = paymentChoice(locale, {
      order: aDeposit(),
      buyerName: 'Budi',
      methods: [anOffer()],
      balance: null,
    });
    expect(wordsIn(screen))
      .to.include('💼 Deposit: tg7001-')
      .and.to.not.match(/[Bb]arang|[Pp]esanan/);
    expect(labelsIn(screen)).to.deep.equal([['💠 QRIS'], ['❌ Batalkan Deposit']]);
  });

  it('shows total, name and time', () => {
    const words = wordsIn(choose(10_000));
    for (const part of ['tg7001-0a1b2c3d', 'Nama: Budi', 'Tagihan: Rp 10.000', '12:15 WIB']) {
      expect(words).to.include(part);
    }
  });
});

describe('An invoice', () => {
  const order = anOrder();
  const invoice = anInvoice({ checkoutUrl: null, payableUntil: minutesPastNoon(10) });

  it('names the earlier of the order’s and the gateway’s time, and no link where there is none', () => {
    const screen = qrInvoice(
      locale,
      { order, attempt: aPayableAttempt({ invoice }), balance: null, methods: [anOffer()] },
      pictures.paid,
    );
    expect(wordsIn(screen)).to.include('⏰ bayar sebelum 12:10 WIB');
    expect(labelsIn(screen)).to.deep.equal([['🔄 Cek Status'], ['❌ Batalkan Pembelian']]);
    const late = anInvoice({ payableUntil: minutesPastNoon(60) });
    const later = qrInvoice(
      locale,
      { order, attempt: aPayableAttempt({ invoice: late }), balance: null, methods: [anOffer()] },
      pictures.paid,
    );
    expect(wordsIn(later)).to.include('⏰ bayar sebelum 12:15 WIB');
    expect(buttonsIn(later)[0]).to.deep.equal({
      tag: 'Link',
      label: '🔗 Checkout URL',
      url: 'https://pay.example/txn-1',
    });
  });

  it('of a virtual account copies the number, and the amount with its fee', () => {
    const account = { tag: 'AccountNumber', bank: 'BRI', number: '1234567890' } as const;
    const screen = accountInvoice(
      locale,
      { order, attempt: aPayableAttempt({ invoice }), balance: null, methods: [anOffer()] },
      account,
    );
    expect(buttonsIn(screen).slice(0, 2)).to.deep.equal([
      { tag: 'Copy', label: '📋 Salin nomor VA', text: '1234567890' },
      { tag: 'Copy', label: '📋 Salin nominal', text: '10380' },
    ]);
    expect(wordsIn(screen)).to.include('Nomor VA: 1234567890');
  });

  it('shows no fee where there is none', () => {
    const free = anInvoice({ fee: rupiah(0) });
    const screen = qrInvoice(
      locale,
      { order, attempt: aPayableAttempt({ invoice: free }), balance: null, methods: [anOffer()] },
      pictures.paid,
    );
    expect(wordsIn(screen)).to.not.include('Biaya');
    expect(wordsIn(screen)).to.include('Total bayar: Rp 10.000');
  });
});

describe('🔁 on an invoice', () => {
  const bri = anOffer({ id: methodId('bri_va'), kind: 'VirtualAccount', name: 'BRI', min: rupiah(10_000) });
  const labelsFor = (total: number, methods: readonly PaymentMethod[]) => {
    const left = aClosedAttempt();
    const attempt = aPayableAttempt({ reference: paymentReference('tg7001-0a1b2c3d-2') });
    const order = anOrder({ attempts: [left, attempt], total: rupiah(total) });
    const screen = qrInvoice(locale, { order, attempt, balance: null, methods }, pictures.paid);
    return buttonsIn(screen).filter((button) => button.label === locale.messages.buttons.changeMethod);
  };

  it('F24: names the attempt to leave, and is there where another method takes the amount', () => {
    expect(labelsFor(10_000, [anOffer(), bri])).to.deep.equal([
      { tag: 'Tap', label: '🔁 Ganti metode', data: 'n:tg7001-0a1b2c3d:1', tone: 'neutral' },
    ]);
    expect(labelsFor(9_999, [anOffer(), bri])).to.deep.equal([]);
    expect(labelsFor(10_000, [anOffer()])).to.deep.equal([]);
  });
});

describe('A closed invoice', () => {
  it('speaks of a fee where a gateway took the money, and not where the balance paid', () => {
    const wordsOfPaid = (paidFrom: 'Gateway' | 'Balance') =>
      wordsIn(closedInvoice(locale, aPaidOrder({ paidFrom })));
    expect(wordsOfPaid('Gateway')).to.include('Total: Rp 10.000 (belum termasuk biaya layanan)');
    expect(wordsOfPaid('Balance').endsWith('Total: Rp 10.000')).to.equal(true);
  });
});

describe('Help', () => {
  it('names whom to ask only where there is somebody', () => {
    const alone = localeOf(aStoreInfo({ supportContact: null }), 'id');
    expect(wordsIn(helpScreen(locale, none))).to.include('@bantuan_toko');
    expect(wordsIn(helpScreen(alone, none))).to.not.include('💬');
  });
});

describe('A line for an owner', () => {
  const { clock } = aStoreInfo();
  const order = anOrder();
  const buyer = aBuyer();

  it('tells of a sale: what for how much, to whom, and which order', () => {
    const news = { tag: 'SaleMade', order: order.id } as const;
    expect(wordsIn(ownerScreen({ news, order, buyer }, clock))).to.equal(
      '🛒 Terjual: 1 × Netflix 1 bulan · Rp 10.000\n👤 Budi (@budi_s) · ID 7001\n🧾 Pesanan tg7001-0a1b2c3d',
    );
    expect(wordsIn(ownerScreen({ news, order: null, buyer: null }, clock))).to.equal(
      '🛒 Terjual: tg7001-0a1b2c3d',
    );
    expect(labelsIn(ownerScreen({ news, order, buyer }, clock))).to.deep.equal([
      ['🧾 Lihat pesanan'],
      ['🔕 Senyapkan yang begini'],
    ]);
  });

  it('tells of a sale that was late or paid from the balance', () => {
    const sold = (over: Parameters<typeof aPaidOrder>[0]) =>
      wordsIn(
        ownerScreen({ news: { tag: 'SaleMade', order: order.id }, order: aPaidOrder(over), buyer }, clock),
      );
    expect(sold({ paidFrom: 'Balance' })).to.include('Rp 10.000 · dari saldo\n');
    expect(sold({ late: true })).to.include('Rp 10.000 · bayar terlambat\n');
    expect(sold({})).to.not.match(/saldo|terlambat/);
  });

  it('tells of many sales of a minute in one message, with a way to hear no more of sales', () => {
    const news = { tag: 'SalesOfMinute', from: noon, to: minutesPastNoon(1) } as const;
    const sales = { orders: 84, revenue: rupiah(2_940_000) };
    const screen = ownerScreen({ news, order: null, buyer: null, sales }, clock);
    expect(wordsIn(screen)).to.equal(
      '🔥 Lagi ramai: 84 penjualan dalam semenit (12:00 WIB) · Rp 2.940.000\nTerlalu cepat untuk dikabarkan satu per satu, jadi dirangkum per menit.',
    );
    expect(JSON.stringify(screen)).to.include('zq:s');
  });

  it('has the answers to a case at hand, and no goods where there are none to give', () => {
    const news = {
      tag: 'CaseOpened',
      order: order.id,
      reference: aPayableAttempt().reference,
      kind: 'Underpaid',
      amount: rupiah(7_500),
    } as const;
    const waiting = anOrderUnderReview({ id: order.id });
    expect(labelsIn(ownerScreen({ news, order: waiting, buyer }, clock))).to.deep.equal([
      ['🎁 Kirim barang'],
      ['💼 Masukkan saldo', '↩️ Sudah direfund'],
      ['🔎 Detail'],
    ]);
    const done = aDeliveredOrder({ id: order.id });
    expect(labelsIn(ownerScreen({ news, order: done, buyer }, clock))[0]).to.deep.equal([
      '💼 Masukkan saldo',
      '↩️ Sudah direfund',
    ]);
  });

  it('says for each difference of the books what to do', () => {
    const differences = ['PaidThereOnly', 'PaidHereOnly', 'OtherAmount', 'UnknownThere', 'NoWord'] as const;
    const texts = differences.map((difference) => {
      const reference = aPayableAttempt().reference;
      return wordsIn(
        ownerScreen(
          { news: { tag: 'BooksDiffer', order: order.id, reference, difference }, order, buyer },
          clock,
        ),
      );
    });
    expect(new Set(texts).size).to.equal(5);
    for (const words of texts) expect(words).to.include('gateway');
  });

  it('says of an open case what it is about, how much, and what to decide', () => {
    const kinds = ['Underpaid', 'Overpaid', 'PaidLate', 'PaidTwice'] as const;
    const reference = aPayableAttempt().reference;
    const texts = kinds.map((kind) => {
      const news = { tag: 'CaseOpened', order: order.id, reference, kind, amount: rupiah(7_500) } as const;
      return wordsIn(ownerScreen({ news, order, buyer }, clock));
    });
    expect(new Set(texts).size).to.equal(4);
    for (const words of texts) expect(words).to.include('Rp 7.500');
  });

  it('F7: tells what is wrong outside, since when, what was answered, and the next step', () => {
    const news = {
      tag: 'Incident',
      cause: { tag: 'GatewayRefusesPayments', gateway: pakasir, reason: 'Credentials' },
      detail: 'answered 401: Invalid API key',
      since: noon,
      over: null,
    } as const;
    expect(wordsIn(ownerScreen({ news, order: null, buyer: null }, clock))).to.equal(
      '🚨 Gateway menolak kunci API toko: pembeli tidak bisa bayar.\n' +
        '🕒 Sejak 22 Nov 2026, 12:00 WIB\n💬 answered 401: Invalid API key\n' +
        '👉 Buka dasbor gateway, salin kunci API proyekmu ke PAKASIR_API_KEY di .env, lalu jalankan ulang toko.',
    );
    expect(
      wordsIn(ownerScreen({ news: { ...news, over: minutesPastNoon(90) }, order: null, buyer: null }, clock)),
    ).to.equal(
      '✅ Gangguan sudah selesai\nTadinya: Gateway menolak kunci API toko: pembeli tidak bisa bayar.\n' +
        '🕒 22 Nov 2026, 12:00 WIB sampai 22 Nov 2026, 13:30 WIB',
    );
  });

  it('reports a spammer with name, username and id', () => {
    const news = {
      tag: 'SpamReported',
      person: buyer.id,
      firstName: 'Budi',
      username: 'budi_s',
      at: noon,
    } as const;
    expect(wordsIn(ownerScreen({ news, order: null, buyer: null }, clock))).to.equal(
      '🚫 Laporan spam · 22 Nov 2026, 12:00 WIB\nNama: Budi\nUsername: @budi_s\nID: 7001',
    );
  });
});
