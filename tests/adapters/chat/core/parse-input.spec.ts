import { expect } from 'chai';
import fc from 'fast-check';
import { parseInput, type ParsedInput } from '../../../../adapters/chat/core/parse-input.ts';
import { router } from '../../../../adapters/chat/features.ts';

type Meaning = string | { readonly data: string | null } | Exclude<ParsedInput, { tag: 'Action' }>;

/** What is meant, with the data of a button in the place of what it does. */
const parsed = (text: string): Meaning => meaningOf(parseInput(router, { tag: 'Text', text }));
const meaningOf = (input: ParsedInput): Meaning =>
  input.tag === 'Action' ? { data: input.action.data } : input;

const tap = (data: string): Meaning => ({ data });
/** Something of its own, for which there is no button. */
const command: Meaning = { data: null };
const key = (n: number): Meaning => ({ tag: 'Number', number: n, typed: null });
const number = (n: number, typed = String(n)): Meaning => ({ tag: 'Number', number: n, typed });
const unknown = (typed: string | null): Meaning => ({ tag: 'Lost', why: 'UnknownText', typed });

const meanings: readonly (readonly [string, Meaning])[] = [
  ['📋 List Produk', tap('k')],
  ['📋 Product List', tap('k')],
  ['📦 Semua Produk', tap('l:*:0')],
  ['📦 All Products', tap('l:*:0')],
  ['📊 Cek Stok', tap('s:0')],
  ['🧾 Riwayat', tap('r:0')],
  ['❓ Cara Order', tap('?')],
  ['❓ How to Order', tap('?')],
  ['/menu', tap('h')],
  ['/orders', tap('r:0')],
  ['/help', tap('?')],
  ['/bahasa', tap('t')],
  ['/ORDERS@toko_uji_bot', tap('r:0')],
  ['/start', command],
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
  ['/admin', tap('@:m')],
  ['/saldo', tap('w')],
  ['💼 Deposit', tap('w')],
  ['💼 Top Up', tap('w')],
  ['/rahasia', unknown(null)],
  ['/rahasia@toko_uji_bot', unknown(null)],
  ['/', unknown(null)],
  ['/redeem ABC-123', unknown('/redeem ABC-123')],
  ['/rahasia besar sekali', unknown('/rahasia besar sekali')],
  ['/a|1\n/b|2', unknown('/a|1\n/b|2')],
  ['', unknown('')],
];

describe('What a person does', () => {
  for (const [text, meaning] of meanings) {
    it(`in “${text}” is ${JSON.stringify(meaning)}`, () => {
      expect(parsed(text)).to.deep.equal(meaning);
    });
  }

  it('does not depend on the invisible sign in an emoji', () => {
    expect(parsed('1\u20E3')).to.deep.equal(key(1));
    expect(parsed('❓\uFE0F Cara Order')).to.deep.equal(tap('?'));
  });

  it('is something for every text, without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parsed(text)).to.be.an('object');
      }),
    );
  });

  it('is lost where nobody wrote such data', () => {
    const on = { tag: 'Tap', tap: '1', message: { chat: 1, message: 1 }, onPicture: false } as const;
    const lost = { tag: 'Lost', why: 'StaleButton', typed: null };
    expect(parseInput(router, { ...on, data: 'old:thing' })).to.deep.equal(lost);
    expect(meaningOf(parseInput(router, { ...on, data: 'c' }))).to.deep.equal(tap('c'));
  });

  it('is a file, or nothing readable in a sticker', () => {
    const file = { kind: 'Photo', id: 'f1', name: null, size: 10 } as const;
    const sent = { tag: 'File', file, caption: 'ini' } as const;
    expect(parseInput(router, sent)).to.deep.equal(sent);
    const lost = { tag: 'Lost', why: 'Unreadable', typed: null };
    expect(parseInput(router, { tag: 'Other' })).to.deep.equal(lost);
  });
});
