import { buyerMessages } from '../../../adapters/chat/messages.ts';
import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filled } from '../../../adapters/chat/features/texts/shop-text.ts';
import { usualTexts } from '../../../adapters/chat/features/texts/templates.ts';
import { wordsOf } from '../../../adapters/chat/core/rich-text.ts';
import type { RichText } from '../../../adapters/chat/core/screen.ts';
import { commands } from '../../../adapters/chat/features.ts';
import { spamWarning } from '../../../adapters/chat/core/messages.ts';
import type { BuyerMessages } from '../../../adapters/chat/messages.ts';
import type { MoneyNews } from '../../../domain/balance/money-news.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { rupiah } from '../../../domain/rupiah.ts';

type Text = { readonly path: string; readonly words: string };

const product = variantCode('A');
const changes = [
  { tag: 'PriceChanged', product, name: 'n', was: rupiah(1), now: rupiah(2) },
  { tag: 'Short', product, name: 'n', wanted: 3, left: 2 },
  { tag: 'Short', product, name: 'n', wanted: 3, left: 0 },
  { tag: 'Gone', product },
] as const;

const isRichText = (value: unknown): value is RichText =>
  Array.isArray(value) &&
  value.every((run: unknown) => typeof run === 'object' && run !== null && 'style' in run && 'text' in run);

const plainSamples: readonly (readonly unknown[])[] = [
  [0, 0, 0],
  [1, 1, 1],
  [1_234_567, 1_234_567, 1_234_567],
];

const moneyKinds: readonly MoneyNews['kind'][] = [
  ...(['OrderPaid', 'Deposited', 'PaidLate', 'Overpaid', 'PaidTwice'] as const),
  ...(['CaseCredited', 'Refunded', 'RefundedOutside', 'ByOwner', 'CodeRedeemed'] as const),
];

const moneyNews: readonly MoneyNews[] = [
  ...moneyKinds.map((kind) => ({ key: kind, kind, amount: 5_000, order: null })),
  { key: 'less', kind: 'ByOwner', amount: -5_000, order: null },
];

/** What texts are given that take more than numbers and names. */
const samplesOf: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'changes.entry': changes.map((change) => [change, 'name']),
  'news.money': moneyKinds.flatMap((kind) =>
    [1, -1_234_567].map((amount) => [{ key: 'key', kind, amount, order: null }, 1_234_567]),
  ),
};

const textsOf = (path: string, value: unknown): readonly Text[] => {
  if (typeof value === 'string') return [{ path, words: value }];
  if (isRichText(value)) return [{ path, words: wordsOf(value) }];
  if (typeof value === 'function') {
    const samples = samplesOf[path] ?? plainSamples;
    return samples.flatMap((sample) => textsOf(path, Reflect.apply(value, undefined, sample)));
  }
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text`);
  return Object.entries(value).flatMap(([name, inner]) =>
    textsOf(path === '' ? name : `${path}.${name}`, inner),
  );
};

const everyText = (messages: BuyerMessages): readonly Text[] => textsOf('', messages);
const firstSign = (label: string): string => [...new Intl.Segmenter('en').segment(label)][0]?.segment ?? '';

const notes = [
  'card.nothingToTakeOut',
  'card.onlySoMany',
  'card.atMostSoMany',
  'card.cartIsFull',
  'cart.emptyNote',
  'invoice.alreadyThere',
  'invoiceState.notPaidYet',
  'invoiceState.gatewaySilent',
  'invoiceState.paidNote',
  'deposit.paidNote',
  'payment.shortNote',
  'errors.apologyNote',
  'errors.tooFast',
  'errors.privateOnly',
];

for (const [name, messages] of Object.entries({ Indonesian: buyerMessages.id, English: buyerMessages.en })) {
  describe(`The ${name} dictionary`, () => {
    it('has words for everything, with nothing left to fill in', () => {
      const odd = everyText(messages).filter(
        ({ words }) =>
          words.trim() === '' ||
          words !== words.trim() ||
          /undefined|null|NaN|\[object|\$\{|\{\w*\}|%[sd]|T[O]DO| {2}/.test(words),
      );
      expect(odd).to.deep.equal([]);
    });

    it('keeps its notes short enough for a tap, and its labels for a button', () => {
      const texts = everyText(messages);
      const long = (most: number, belongs: (path: string) => boolean) =>
        texts.filter(({ path, words }) => belongs(path) && words.length > most);
      expect(long(200, (path) => notes.includes(path))).to.deep.equal([]);
      expect(long(32, (path) => /^(keys|buttons)\./.test(path))).to.deep.equal([]);
      expect(long(256, (path) => path.startsWith('commands.'))).to.deep.equal([]);
      expect(notes.filter((note) => !texts.some(({ path }) => path === note))).to.deep.equal([]);
    });

    it('names in its help only keys and buttons that there are', () => {
      const labels = [...Object.values(messages.keys), ...Object.values(messages.buttons)];
      const howTo = filled('howTo', usualTexts[messages.language].howTo ?? '', {});
      const [title, ...named] = howTo.filter(({ style }) => style === 'bold').map(({ text }) => text);
      expect(title).not.to.equal(undefined);
      expect(named.length).to.be.greaterThan(5);
      expect(named.filter((label) => !labels.includes(label))).to.deep.equal([]);
    });

    it('promises no way to pay that a shop may not have', () => {
      const texts = Object.values(usualTexts[messages.language]).join('\n');
      expect(texts).to.not.match(/qris|virtual|transfer|otomatis|automatic/i);
    });
  });
}

describe('The tone of Indonesian', () => {
  const features = 'adapters/chat/features';
  const files = readdirSync(features, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('messages.ts'))
    .map((file) => ({
      file,
      isForStaff: file.startsWith('admin'),
      text: readFileSync(join(features, file), 'utf8'),
    }));
  const using = (words: RegExp, isForStaff: boolean): readonly string[] =>
    files
      .filter((file) => file.isForStaff === isForStaff)
      .flatMap(({ file, text }) => [...text.matchAll(words)].map(([word]) => `${file}: ${word}`));

  it('is that of a chat between friends for buyers', () => {
    expect(using(/\b(tidak|hanya|saja|silakan|anda|ketuk|klik)\b/gi, false)).to.deep.equal([]);
  });

  it('is plain for staff, who read it at work', () => {
    expect(using(/\b(n?gak|cuma|aja|nih|kebaca|bikin|ketuk|klik|anda)\b/gi, true)).to.deep.equal([]);
  });
});

describe('The English of buyers', () => {
  it('calls what asks for money an invoice', () => {
    const texts = everyText(buyerMessages.en).map(({ words }) => words);
    expect(texts.filter((words) => /\binvoices?\b/i.test(words)).length).to.be.greaterThan(9);
    expect(texts.filter((words) => /\bbill(s|ed)?\b/i.test(words))).to.deep.equal([]);
  });
});

describe('The dictionary of staff', () => {
  it('has one label under one name, whatever features are joined', async () => {
    const admin = 'adapters/chat/features/admin';
    const folders = readdirSync(admin, { withFileTypes: true }).filter((one) => one.isDirectory());
    const labels = await Promise.all(
      folders
        .filter(({ name }) => name !== 'broadcast')
        .flatMap(({ name }) => {
          const file = join(admin, name, 'messages.ts');
          return existsSync(file)
            ? [import(pathToFileURL(file).href) as Promise<Record<string, unknown>>]
            : [];
        }),
    );
    const names = labels.flatMap((feature) =>
      Object.entries(feature)
        .filter(([name]) => name.endsWith('Messages'))
        .flatMap(([, messages]) => Object.keys((messages as { readonly buttons?: object }).buttons ?? {})),
    );
    expect(names).to.include('order');
    expect(names.filter((name, at) => names.indexOf(name) !== at)).to.deep.equal([]);
  });
});

describe('Both dictionaries', () => {
  it('begin each label with the same sign', () => {
    const signs = (messages: BuyerMessages) =>
      Object.entries({ ...messages.keys, ...messages.buttons }).map(([name, label]) => [
        name,
        firstSign(label),
      ]);
    expect(signs(buyerMessages.en)).to.deep.equal(signs(buyerMessages.id));
  });

  it('tell every key from every other', () => {
    const labels = [buyerMessages.id, buyerMessages.en].flatMap(({ keys }) => Object.values(keys));
    expect(new Set(labels).size).to.equal(labels.length);
  });

  it('tell each kind of moved money in its own words', () => {
    for (const { news } of [buyerMessages.id, buyerMessages.en]) {
      const said = moneyNews.map((one) => wordsOf(news.money(one, rupiah(70_000))));
      expect(new Set(said).size).to.equal(moneyNews.length);
      for (const words of said) expect(words).to.include('Rp 5.000');
      expect(said.filter((words) => !words.includes('Rp 70.000')).length).to.equal(1);
    }
  });

  it('translate everything but what is the same in both languages', () => {
    const ids = everyText(buyerMessages.id);
    const ens = everyText(buyerMessages.en);
    const differing = new Set(ids.flatMap(({ path, words }, at) => (ens[at]?.words === words ? [] : [path])));
    const same = [...new Set(ids.map(({ path }) => path))].filter((path) => !differing.has(path));
    expect(same.sort()).to.deep.equal([
      'buttons.checkoutUrl',
      'buttons.qris',
      'buttons.virtualAccount',
      'cart.entry',
      'cart.total',
      'form.edit',
      'invoice.entry',
      'voucher.discount',
    ]);
  });
});

describe('Fixed labels', () => {
  it('are exactly those that buyers know', () => {
    const { keys, buttons } = buyerMessages.id;
    expect(keys).to.deep.equal({
      products: '📋 List Produk',
      everything: '📦 Semua Produk',
      stock: '📊 Cek Stok',
      deposit: '💼 Deposit',
      orders: '🧾 Riwayat',
      help: '❓ Cara Order',
    });
    expect(buttons).to.deep.include({
      everything: '🧭 Semua Produk',
      goToCart: '🧺 Lanjut ke Keranjang',
      cancel: '❌ Batal',
      pay: '💳 Lanjut ke Pembayaran',
      qris: '💠 QRIS',
      virtualAccount: '🏦 Virtual Account',
      balance: '💼 Saldo',
      cancelOrder: '❌ Batalkan Pembelian',
      checkoutUrl: '🔗 Checkout URL',
      checkStatus: '🔄 Cek Status',
    });
    expect(buyerMessages.id.list.stock(12)).to.equal('📦 Stok ➜ x12');
    expect(buyerMessages.id.list.sold(344)).to.equal('🔥 Terjual ➜ 344x');
    expect(wordsOf(buyerMessages.id.invoice.expiresAt('14:35 WIB'))).to.equal('⏰ bayar sebelum 14:35 WIB');
    expect(spamWarning).to.equal('🚫 Jangan spam ya, tindakanmu akan dilaporkan ke admin.');
  });
});

describe('Commands', () => {
  it('are the same in both languages, each with a description', () => {
    const names = [
      'start',
      'menu',
      'saldo',
      'orders',
      'help',
      'syarat',
      'bahasa',
      'stop_promo',
      'mulai_promo',
    ];
    expect(commands.id.map(({ command }) => command)).to.deep.equal(names);
    expect(commands.en.map(({ command }) => command)).to.deep.equal(names);
    expect(commands.en.map(({ description }) => description)).to.not.deep.equal(
      commands.id.map(({ description }) => description),
    );
  });
});
