import { expect } from 'chai';
import fc from 'fast-check';
import { parseInput, type ParsedInput } from '../../../../adapters/chat/core/parse-input.ts';
import { productCode } from '../../../../domain/product.ts';

const heard = (text: string): ParsedInput => parseInput({ tag: 'Text', text });
const wish = (intent: Extract<ParsedInput, { tag: 'Wish' }>['intent']): ParsedInput => ({
  tag: 'Wish',
  intent,
});
const key = (n: number): ParsedInput => ({ tag: 'Number', number: n, typed: null });
const number = (n: number, typed = String(n)): ParsedInput => ({ tag: 'Number', number: n, typed });
const unknown = (typed: string | null): ParsedInput => ({ tag: 'UnknownText', typed });

const meanings: readonly (readonly [string, ParsedInput])[] = [
  ['📋 List Produk', wish({ tag: 'Categories' })],
  ['📋 Product List', wish({ tag: 'Categories' })],
  ['📦 Semua Produk', wish({ tag: 'List', category: null, page: 0 })],
  ['📦 All Products', wish({ tag: 'List', category: null, page: 0 })],
  ['📊 Cek Stok', wish({ tag: 'StockCheck', page: 0 })],
  ['🧾 Riwayat', wish({ tag: 'Orders', page: 0 })],
  ['❓ Cara Order', wish({ tag: 'Help' })],
  ['❓ How to Order', wish({ tag: 'Help' })],
  ['/menu', wish({ tag: 'Home' })],
  ['/orders', wish({ tag: 'Orders', page: 0 })],
  ['/help', wish({ tag: 'Help' })],
  ['/bahasa', wish({ tag: 'Languages' })],
  ['/ORDERS@toko_uji_bot', wish({ tag: 'Orders', page: 0 })],
  ['/start', { tag: 'Start', product: null }],
  ['/start p_NETFLIX-1M', { tag: 'Start', product: productCode('NETFLIX-1M') }],
  ['/start p_', { tag: 'Start', product: 'Lost' }],
  [`/start p_${'A'.repeat(33)}`, { tag: 'Start', product: 'Lost' }],
  ['/start <b>', { tag: 'Start', product: 'Lost' }],
  ['1', number(1)],
  [' 12 ', number(12, ' 12 ')],
  ['1️⃣', key(1)],
  ['1️⃣2️⃣', key(12)],
  ['🔟', key(10)],
  ['１２', number(12, '１２')],
  ['no. 3', number(3, 'no. 3')],
  ['0', number(0)],
  ['9999', number(9_999)],
  ['12345', unknown('12345')],
  ['-1', unknown('-1')],
  ['1.5', unknown('1.5')],
  ['halo kak', unknown('halo kak')],
  ['/admin', wish({ tag: 'Owner', wish: { tag: 'Menu' } })],
  ['/saldo', wish({ tag: 'Wallet' })],
  ['💼 Deposit', wish({ tag: 'Wallet' })],
  ['💼 Top Up', wish({ tag: 'Wallet' })],
  ['/rahasia', unknown(null)],
  ['/rahasia besar sekali', unknown(null)],
  ['', unknown('')],
];

describe('What is heard', () => {
  for (const [text, meaning] of meanings) {
    it(`in “${text}” is ${JSON.stringify(meaning)}`, () => {
      expect(heard(text)).to.deep.equal(meaning);
    });
  }

  it('does not depend on the invisible sign in an emoji', () => {
    expect(heard('1\u20E3')).to.deep.equal(key(1));
    expect(heard('❓\uFE0F Cara Order')).to.deep.equal(wish({ tag: 'Help' }));
  });

  it('is something for every text, without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof heard(text).tag).to.equal('string');
      }),
    );
  });

  it('is a stale button where nobody wrote such data', () => {
    const tap = { tag: 'Tap', tap: '1', message: { chat: 1, message: 1 }, onPicture: false } as const;
    expect(parseInput({ ...tap, data: 'old:thing' })).to.deep.equal({ tag: 'StaleButton' });
    expect(parseInput({ ...tap, data: 'c' })).to.deep.equal(wish({ tag: 'Cart' }));
  });

  it('is nothing readable in a sticker', () => {
    expect(parseInput({ tag: 'Other' })).to.deep.equal({ tag: 'Unreadable' });
  });
});
