import { expect } from 'chai';
import { lineNumber } from '../../../../../domain/order/order-line.ts';
import type { Screen } from '../../../../../adapters/chat/core/screen.ts';
import { goodsScreens, type GoodsScreens } from '../../../../../adapters/chat/features/orders/goods.ts';
import { localeOf } from '../../../../../adapters/chat/core/locale.ts';
import { goodsFileId, type GoodsContent, type GoodsFile } from '../../../../../domain/stock/goods-file.ts';
import { orderId } from '../../../../../domain/order/order.ts';
import { variantCode, type VariantCode } from '../../../../../domain/catalogue/product.ts';
import { unitId, type SoldUnit } from '../../../../../domain/stock/unit.ts';
import { aDeliveredOrder, anOrderLine } from '../../../../support/builders/orders.ts';
import { aStoreInfo } from '../../chat-world.ts';
import { complaintsOf } from '../../complaints.ts';
import { wordsIn } from '../../recording-client.ts';
import { netflix } from '../../../../support/builders/products.ts';

const locale = localeOf(aStoreInfo(), 'id');
const id = orderId('tg7001-0a1b2c3d');
const vpn = variantCode('VPN');

const unit = (content: GoodsContent, product: VariantCode = netflix, at = 0): SoldUnit => ({
  tag: 'Sold',
  id: unitId(at + 1),
  order: id,
  line: lineNumber(product === netflix ? 1 : 2),
  product,
  content,
});

const shown = (contents: readonly GoodsContent[], terms = 'Jangan ganti kata sandi.'): GoodsScreens =>
  goodsScreens(locale, {
    order: aDeliveredOrder({ id, lines: [anOrderLine({ quantity: contents.length, terms })] }),
    goods: contents.map((content, at) => unit(content, netflix, at)),
  });

const all = ({ first, files, rest }: GoodsScreens): readonly Screen[] => [first, ...files, ...rest];
const fileOf = ({ attachment }: Screen): string | null =>
  attachment?.tag === 'File' ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(attachment.bytes) : null;
const copied = (screen: Screen): readonly string[] =>
  screen.text
    .filter(({ style, text }) => (style === 'code' || style === 'block') && text !== id)
    .map(({ text }) => text);

describe('Goods', () => {
  it('of one unit are one message: the unit to copy by a tap, its terms, thanks', () => {
    const goods = shown(['user@mail.com|p<b>&"🎉']);
    expect(goods.rest).to.deep.equal([]);
    expect(copied(goods.first)).to.deep.equal(['user@mail.com|p<b>&"🎉']);
    expect(wordsIn(goods.first).split('\n').slice(-4)).to.deep.equal([
      '📌 Ketentuan Netflix 1 bulan',
      'Jangan ganti kata sandi.',
      '',
      '🙏 Makasih sudah belanja di Toko Uji!',
    ]);
  });

  it('are followed by the owner’s own words, which never push a unit out', () => {
    const goodbye = `Makasih, pesananmu {order} ${'ya '.repeat(300)}`;
    const storeInfo = aStoreInfo({ written: (text) => (text === 'afterPayment' ? goodbye : null) });
    const order = aDeliveredOrder({ id, lines: [anOrderLine({ quantity: 18, terms: '' })] });
    for (const length of [10, 150, 190]) {
      const goods = Array.from({ length: 18 }, (_, at) =>
        unit(`${String(at)}|`.padEnd(length, 'x'), netflix, at),
      );
      const screens = all(goodsScreens(localeOf(storeInfo, 'id'), { order, goods }));
      expect(screens.flatMap(complaintsOf)).to.deep.equal([]);
      const words = screens.map(wordsIn).join();
      expect(words).to.include(`Makasih, pesananmu ${id} ya ya`).and.not.include('…');
      const [first] = screens;
      if (first?.attachment === null)
        expect(copied(first)).to.deep.equal(goods.map(({ content }) => content));
      else expect(screens.map(fileOf)).not.to.deep.equal([null]);
    }
  });

  it('of several units are all in the message, and in a file named after the order', () => {
    const goods = shown(['a:1', 'b:2', 'c:3']);
    expect(copied(goods.first)).to.deep.equal(['a:1', 'b:2', 'c:3']);
    expect(goods.rest.map(fileOf)).to.deep.equal(['a:1\nb:2\nc:3\n']);
    expect(goods.rest[0]?.attachment).to.deep.include({ name: 'tg7001-0a1b2c3d.txt' });
  });

  it('of several lines stay together as a block', () => {
    const goods = shown(['user: a\npass: b']);
    expect(goods.first.text.filter(({ style }) => style === 'block')).to.deep.equal([
      { text: 'user: a\npass: b', style: 'block' },
    ]);
  });

  for (const [what, contents] of [
    ['4,000 characters', ['k'.repeat(4_000)]],
    ['100 units', Array.from({ length: 100 }, (_, at) => `unit ${String(at)}`)],
    ['21 short units', Array.from({ length: 21 }, (_, at) => `unit ${String(at)}`)],
  ] as const) {
    it(`of ${what} come whole in one file, named in its caption`, () => {
      const goods = shown(contents);
      const joined = contents.length === 1 ? contents[0] : contents.map((one) => `${one}\n`).join('');
      expect(fileOf(goods.first)).to.equal(joined);
      expect(goods.rest).to.deep.equal([]);
      expect(copied(goods.first)).to.deep.equal([]);
    });
  }

  for (const content of [
    ' leading',
    'trailing ',
    'tab\tinside',
    'line\r\nbreak',
    '\uFEFFmark',
    '\u200Fmark',
  ]) {
    it(`that a text would spoil come byte for byte in a file: ${JSON.stringify(content)}`, () => {
      const goods = shown([content]);
      expect(fileOf(goods.first)).to.equal(content);
    });
  }

  it('of several lines each are told apart in the file', () => {
    const goods = shown(['user: a\npass: 1', 'user: b\npass: 2']);
    expect(goods.rest.map(fileOf)).to.deep.equal([
      '===== 1/2 · Netflix 1 bulan =====\nuser: a\npass: 1\n\n===== 2/2 · Netflix 1 bulan =====\nuser: b\npass: 2\n',
    ]);
  });

  it('of two products stand under their products’ names, with the terms of each', () => {
    const lines = [
      anOrderLine({ terms: '' }),
      anOrderLine({ product: vpn, name: 'VPN 1 tahun', quantity: 2, terms: 'Satu perangkat.' }),
    ];
    const goods = goodsScreens(
      locale,
      {
        order: aDeliveredOrder({ id, lines }),
        goods: [unit('n-1'), unit('v-1', vpn, 1), unit('v-2', vpn, 2)],
      },
      true,
    );
    expect(wordsIn(goods.first)).to.equal(
      [
        '🎁 Ini barangmu:\n',
        '🧾 Pesanan: tg7001-0a1b2c3d\n',
        '📦 Netflix 1 bulan × 1\nn-1\n',
        '📦 VPN 1 tahun × 2\nv-1\nv-2\n',
        '👆 Tekan teksnya buat menyalin.\n',
        '📌 Ketentuan VPN 1 tahun\nSatu perangkat.\n',
        '🙏 Makasih sudah belanja di Toko Uji!',
      ].join('\n'),
    );
    expect(goods.rest.map(fileOf)).to.deep.equal([
      '===== 1/3 · Netflix 1 bulan =====\nn-1\n\n===== 2/3 · VPN 1 tahun =====\nv-1\n\n===== 3/3 · VPN 1 tahun =====\nv-2\n',
    ]);
  });

  it('are never cut for their terms: those follow, whole, in messages of their own', () => {
    const terms = `${'Baris ketentuan yang panjang sekali.\n'.repeat(250)}Selesai.`;
    for (const contents of [['n'.repeat(2_900)], ['n'.repeat(4_000)]]) {
      const goods = shown(contents, terms);
      expect(all(goods).flatMap(complaintsOf)).to.deep.equal([]);
      expect(fileOf(goods.first) ?? copied(goods.first)[0]).to.equal(contents[0]);
      expect(goods.rest.map(wordsIn).join('')).to.equal(`📌 Ketentuan Netflix 1 bulan\n${terms}`);
    }
  });

  it('fit their messages whatever there is of them', () => {
    for (const count of [1, 2, 20, 21, 100]) {
      for (const length of [1, 150, 151, 1_500, 3_000, 3_001]) {
        const contents = Array.from({ length: count }, (_, at) =>
          `${String(at)}${'<'.repeat(length)}`.slice(0, length),
        );
        const goods = shown(contents, 'Ketentuan. '.repeat(80));
        expect(all(goods).flatMap(complaintsOf)).to.deep.equal([]);
        const whole = fileOf(goods.first) ?? copied(goods.first).join('\n');
        expect(contents.filter((content) => !whole.includes(content))).to.deep.equal([]);
      }
    }
  });

  describe('that are files', () => {
    const file = (n: number, name = `jilid ${String(n)}.pdf`): GoodsFile => ({
      id: goodsFileId(n),
      name,
      size: n * 1_000_000,
    });
    const hung = (screens: readonly Screen[]) => screens.map(({ attachment }) => attachment);

    it('are the message itself where there is one, with its terms and thanks', () => {
      const goods = shown([file(1)]);
      expect(goods.files).to.deep.equal([]);
      expect(goods.rest).to.deep.equal([]);
      expect(goods.first.attachment).to.deep.equal({ tag: 'GoodsFile', file: file(1) });
      expect(wordsIn(goods.first))
        .to.include('📎 jilid 1.pdf (977 KB)')
        .and.include('Ketentuan Netflix')
        .and.include('Makasih')
        .and.not.include('menyalin');
    });

    it('bring terms that are too long for them in a message of their own', () => {
      const goods = shown([file(1)], 'Jangan. '.repeat(200));
      expect(goods.first.attachment?.tag).to.equal('GoodsFile');
      expect(goods.rest.map(wordsIn).join()).to.include('Jangan.');
      expect(all(goods).flatMap(complaintsOf)).to.deep.equal([]);
    });

    it('follow the message that names them, one by one', () => {
      const goods = shown([file(1), file(2)]);
      expect(wordsIn(goods.first)).to.include('📎 jilid 2.pdf (2 MB)').and.include('2 file menyusul');
      expect(hung(goods.files)).to.deep.equal([
        { tag: 'GoodsFile', file: file(1) },
        { tag: 'GoodsFile', file: file(2) },
      ]);
      expect(goods.files.map(wordsIn)).to.deep.equal([
        '📎 1/2 · Netflix 1 bulan',
        '📎 2/2 · Netflix 1 bulan',
      ]);
      expect(goods.rest).to.deep.equal([]);
    });

    it('come beside texts, which are copied by a tap as ever', () => {
      const goods = shown(['a:1', file(1), 'b:2']);
      expect(copied(goods.first)).to.deep.equal(['a:1', 'b:2']);
      expect(wordsIn(goods.first)).to.include('Filenya menyusul').and.include('menyalin');
      expect(hung(goods.files)).to.deep.equal([{ tag: 'GoodsFile', file: file(1) }]);
      expect(goods.rest.map(fileOf)).to.deep.equal(['a:1\nb:2\n']);
    });

    it('come beside texts that need a file of their own', () => {
      const goods = shown([' a:1 ', file(1)]);
      expect(fileOf(goods.first)).to.equal(' a:1 ');
      expect(wordsIn(goods.first)).to.include('Filenya menyusul');
      expect(hung(goods.files)).to.deep.equal([{ tag: 'GoodsFile', file: file(1) }]);
    });

    it('are named as far as there is room, and come all of them', () => {
      const goods = shown(
        Array.from({ length: 100 }, (_, n) => file(n + 1, `${'x'.repeat(90)} ${String(n)}.pdf`)),
      );
      expect(wordsIn(goods.first)).to.include('📎 … +90').and.include('100 file');
      expect(goods.files).to.have.lengthOf(100);
      expect(all(goods).flatMap(complaintsOf)).to.deep.equal([]);
    });
  });
});
