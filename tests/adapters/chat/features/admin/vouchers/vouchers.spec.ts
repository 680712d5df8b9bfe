import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { adminMessages } from '../../../../../../adapters/chat/features/admin/messages.ts';
import {
  readCount,
  readCut,
  readDates,
  readScope,
  readYes,
} from '../../../../../../adapters/chat/features/admin/vouchers/read-terms.ts';
import { coreMessages } from '../../../../../../adapters/chat/core/messages.ts';
import { placeOrder } from '../../../../../../application/order/place-order.ts';
import { enterCode } from '../../../../../../application/voucher/enter-code.ts';
import { categoryId } from '../../../../../../domain/catalogue/product.ts';
import { rupiah } from '../../../../../../domain/rupiah.ts';
import { fillCart } from '../../../../../support/fixture/world.ts';
import { greeted, stockUp } from '../../../../../support/fixture/shop.ts';
import { netflix } from '../../../../../support/builders/products.ts';
import { aCode, aVoucher } from '../../../../../support/builders/vouchers.ts';
import { answerOf } from '../../../../../support/either.ts';
import { complaintsOf } from '../../../complaints.ts';
import { aStoreInfo, openChat, owner, storeAway, type Chat } from '../../../chat-world.ts';
import { buttonsIn, labelsIn, wordsIn } from '../../../recording-client.ts';

const { buttons, vouchers: messages } = adminMessages;
const { back, edit, skip, yes, cancel } = coreMessages.id.form;
const { labels } = messages;

describe('Vouchers in the owner’s menu', () => {
  let chat: Chat;

  beforeEach(async () => {
    chat = openChat({ id: owner, firstName: 'Ibu Toko' });
    await stockUp(chat.world, netflix, 5);
    await chat.says('/admin');
    await chat.taps(buttons.vouchers);
  });

  afterEach(() => {
    for (const { screen } of chat.screens()) expect(complaintsOf(screen)).to.deep.equal([]);
  });

  const words = () => wordsIn(chat.last());
  const summaryOf = async (code: string) =>
    O.toUndefined(await answerOf(chat.world.vouchers.find(aCode(code))))?.voucher;

  /** Under the summary. */
  const sets = async (label: string, answer: string): Promise<void> => {
    await chat.taps(edit(label));
    await chat.says(answer);
  };

  it('are none at first, and made by a form with every term', async () => {
    expect(words()).to.include('Belum ada');
    await chat.taps(buttons.newVoucher);
    await chat.says('akhir tahun');
    await chat.says('10% maks 20rb');
    for (const [label, answer] of [
      [labels.minSpend, '50.000'],
      [labels.scope, 'kategori: Streaming'],
      [labels.quota, '100'],
      [labels.perBuyer, '1'],
      [labels.firstOrderOnly, 'ya'],
      [labels.withSteps, 'tidak'],
      [labels.dates, '1/12/2026 - 31/12/2026'],
    ] as const)
      await sets(label, answer);
    expect(words()).to.include('AKHIRTAHUN').and.to.include('10% maks Rp 20.000').and.to.include('Streaming');
    await chat.taps(yes);
    const link = 'https://t.me/toko_uji_bot?start=v_AKHIRTAHUN';
    expect(words()).to.include('jadi').and.to.include(link);
    expect(buttonsIn(chat.last())).to.deep.include({ tag: 'Copy', label: buttons.copyLink, text: link });
    expect(words()).to.include('kategori Streaming').and.not.to.include('#1');
    expect(words()).to.include('Sampai 31 Des 2026, 23:59 WIB');
    expect(await summaryOf('AKHIRTAHUN')).to.deep.equal({
      code: 'AKHIRTAHUN',
      cut: { tag: 'Percent', percent: 10, ceiling: 20_000 },
      scope: { tag: 'Categories', categories: [categoryId(1)] },
      minSpend: 50_000,
      withSteps: false,
      quota: 100,
      perBuyer: 1,
      firstOrderOnly: true,
      from: Date.UTC(2026, 10, 30, 17),
      until: Date.UTC(2026, 11, 31, 17),
    });
  });

  it('are for everybody and for ever after two answers, with a code made for them', async () => {
    await chat.taps(buttons.newVoucher);
    await chat.taps(skip);
    await chat.taps('10%');
    expect(words())
      .to.include('dibuatkan')
      .and.to.include('Minimal belanja: tidak ada')
      .and.to.include('sampai dihentikan')
      .and.not.include('Langkah');
    await chat.taps(yes);
    const { items } = await answerOf(chat.world.vouchers.list({ offset: 0, limit: 5 }));
    const { code, ...terms } = items[0]?.voucher ?? aVoucher();
    expect(code.length).to.equal(6);
    expect({ ...terms, code: aCode() }).to.deep.equal(aVoucher());
  });

  it('say what is wrong with an answer, with an example', async () => {
    await chat.taps(buttons.newVoucher);
    await chat.says('??');
    expect(words()).to.include('COBA10');
    await chat.says('COBA10');
    await chat.says('banyak');
    expect(words()).to.include('10%');
    await chat.says('5rb');
    await sets(labels.scope, 'semua');
    expect(words()).to.include('kategori').and.not.include('Langkah');
    await chat.taps(back);
    expect(words()).to.include('Berlaku untuk: semua produk');
    await chat.taps(edit(labels.quota));
    await chat.taps(skip);
    expect(words()).to.include('Kuota: tanpa batas');
    await chat.taps(cancel);
    expect(chat.world.state().vouchers.size).to.equal(0);
  });

  it('ask again for a code that is taken, and for goods that there are not', async () => {
    await answerOf(chat.world.vouchers.create(aVoucher(), []));
    await chat.taps(buttons.newVoucher);
    await chat.says('COBA10');
    await chat.says('5rb');
    await sets(labels.scope, `varian: ${netflix}, ENTAH`);
    await chat.taps(yes);
    expect(words()).to.include('ENTAH');
    await chat.says(`produk: ${netflix}`);
    await chat.taps(yes);
    expect(words()).to.include('sudah pernah dipakai');
    await chat.says('COBA11');
    await chat.taps(yes);
    expect((await summaryOf('COBA11'))?.scope).to.deep.equal({ tag: 'Products', products: [netflix] });
    expect(words()).to.include(netflix);
  });

  it('are listed with how often they were used, opened with who used them, and stopped after a second look', async () => {
    const voucher = aVoucher({
      quota: 3,
      scope: { tag: 'Variants', variants: [netflix] },
      minSpend: rupiah(1_000),
      withSteps: false,
      firstOrderOnly: true,
      until: (chat.world.clock.now() + 86_400_000) as never,
      from: chat.world.clock.now(),
      perBuyer: 2,
    });
    await answerOf(chat.world.vouchers.create(voucher, []));
    const budi = await greeted(chat.world);
    await answerOf(enterCode(chat.world)(budi.id, 'coba10'));
    const { id: cart } = await fillCart(chat.world, budi, netflix);
    const order = await answerOf(placeOrder(chat.world)({ buyer: budi.id, cart }));
    await chat.says('/admin');
    await chat.taps(buttons.vouchers);
    await chat.taps(messages.entry(voucher, false, 1));
    expect(words()).to.include(order.id).and.to.include('belum dibayar').and.to.include('-Rp 1.000');
    await chat.taps(buttons.stopVoucher);
    await chat.taps(buttons.backToVoucher);
    await chat.taps(buttons.stopVoucher);
    await chat.taps(buttons.stopSurely);
    expect(words()).to.include('dihentikan');
    expect(labelsIn(chat.last()).flat()).to.not.include(buttons.stopVoucher);
    await chat.taps(buttons.toVouchers);
    expect(labelsIn(chat.last()).flat()[0]).to.include('⏹️');
    expect(chat.world.state().audit.map(({ action }) => action)).to.deep.equal(['voucher.stop']);
  });

  it('have codes beside them that give balance, shown once and masked ever after', async () => {
    await chat.taps(buttons.codes);
    expect(words()).to.include('Belum ada');
    await chat.taps(buttons.newCodes);
    await chat.says('10rb');
    await chat.says('51');
    expect(words()).to.include('50');
    await chat.taps('5');
    expect(words()).to.include('50.000');
    await chat.taps(yes);
    const { items } = await answerOf(chat.world.redeemCodes.list({ offset: 0, limit: 10 }));
    expect(items.length).to.equal(5);
    const [{ code } = { code: aCode() }] = items;
    expect(words()).to.include(code);
    const siti = await greeted(chat.world);
    await answerOf(enterCode(chat.world)(siti.id, code));
    await chat.taps(buttons.codes);
    expect(words()).to.not.include(code);
    expect(words()).to.include(code.slice(0, 4)).and.to.include('ditukar');
    await chat.tapsData('@:uc:9');
    expect(words()).to.include('Kode saldo');
  });

  it('have codes that staff make up to their ceiling, and that wait for the store', async () => {
    const aboveCeiling = () => TE.left({ tag: 'AboveCeiling', amount: rupiah(1) } as const);
    const staff = openChat({ id: owner }, (shop) => ({
      ...shop,
      admin: {
        ...shop.admin,
        listRedeemCodes: Object.assign(() => storeAway(), shop.admin.listRedeemCodes),
        createRedeemCodes: Object.assign(aboveCeiling, shop.admin.createRedeemCodes),
      },
    }));
    await staff.says('/admin');
    await staff.tapsData('@:uc:0');
    expect(staff.log.logged().some(({ level }) => level === 'error')).to.equal(true);
    await staff.tapsData('@:um');
    await staff.says('10rb');
    await staff.taps('50');
    await staff.taps(yes);
    expect(wordsIn(staff.last())).to.include('batas nominalmu');
    const away = openChat({ id: owner }, (shop) => ({
      ...shop,
      admin: {
        ...shop.admin,
        createRedeemCodes: Object.assign(() => storeAway(), shop.admin.createRedeemCodes),
      },
    }));
    await away.says('/admin');
    await away.tapsData('@:um');
    await away.says('10rb');
    await away.taps('1');
    await away.taps(yes);
    expect(away.log.logged().some(({ level }) => level === 'error')).to.equal(true);
  });

  it('are not found by an old button of none, and a page that is no more is the first', async () => {
    await chat.tapsData('@:uv:NONE:0');
    expect(words()).to.include('Voucher itu tidak ada');
    await chat.tapsData('@:ux:NONE');
    expect(words()).to.include('Voucher itu tidak ada');
    await chat.tapsData('@:ul:9');
    expect(words()).to.include('Belum ada');
  });

  it('are for staff alone, and apologised for while the store is away', async () => {
    const stranger = openChat({ firstName: 'Budi' });
    await stranger.says('/start');
    await stranger.tapsData('@:ul:0');
    expect(wordsIn(stranger.last())).to.not.include('Voucher');
    const away = openChat({ id: owner }, (shop) => ({
      ...shop,
      admin: {
        ...shop.admin,
        listVouchers: Object.assign(() => storeAway(), shop.admin.listVouchers),
        createVoucher: Object.assign(() => storeAway(), shop.admin.createVoucher),
      },
    }));
    await away.says('/admin');
    await away.taps(buttons.vouchers);
    expect(away.log.logged().some(({ level }) => level === 'error')).to.equal(true);
    await away.tapsData('@:un');
    await away.taps(skip);
    await away.taps('5%');
    await away.taps(yes);
    expect(away.log.logged().some(({ level }) => level === 'error')).to.equal(true);
  });
});

describe('The terms of a voucher as they are written', () => {
  const { clock } = aStoreInfo();

  it('are a share, with a ceiling or without, or an amount', () => {
    const read = ['10%', ' 100 persen ', '10% maks 20rb', '15%, maksimal Rp 5.000', '5rb', 'Rp10.000'].map(
      readCut,
    );
    expect(read.map((one) => E.isRight(one) && one.right)).to.deep.equal([
      { tag: 'Percent', percent: 10, ceiling: null },
      { tag: 'Percent', percent: 100, ceiling: null },
      { tag: 'Percent', percent: 10, ceiling: 20_000 },
      { tag: 'Percent', percent: 15, ceiling: 5_000 },
      { tag: 'Amount', amount: 5_000 },
      { tag: 'Amount', amount: 10_000 },
    ]);
    for (const bad of ['0%', '101%', '10% maks', '10% maks nol', '10% maks 0', '-5%', '0', 'gratis'])
      expect(E.isLeft(readCut(bad)), bad).to.equal(true);
  });

  it('are counts, and yes or no', () => {
    expect(['1', '1.000', '1000000'].map((text) => E.isRight(readCount(text)))).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(['0', '1000001', '-1', 'dua'].map((text) => E.isLeft(readCount(text)))).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
    expect(['Ya', 'tidak', 'mungkin'].map(readYes).map((one) => E.isRight(one) && one.right)).to.deep.equal([
      true,
      false,
      false,
    ]);
    expect(E.isLeft(readYes('mungkin'))).to.equal(true);
  });

  it('are goods by their kind and names, each once', () => {
    expect(readScope('Kategori: Streaming, Musik, Streaming')).to.deep.equal(
      E.right({ kind: 'Categories', names: ['Streaming', 'Musik'] }),
    );
    expect(readScope('varian:A\nB')).to.deep.equal(E.right({ kind: 'Variants', names: ['A', 'B'] }));
    const many = Array.from({ length: 21 }, (_, at) => `K${String(at)}`).join(',');
    for (const bad of ['semua', 'kategori:', 'toString: A', `produk: ${many}`, 'varian: ,'])
      expect(E.isLeft(readScope(bad)), bad).to.equal(true);
  });

  it('are days of the shop, the last included', () => {
    expect(readDates('31/12/2026', clock)).to.deep.equal(
      E.right({ from: null, until: Date.UTC(2026, 11, 31, 17) }),
    );
    expect(E.isRight(readDates('1-12-2026 s/d 31-12-2026', clock))).to.equal(true);
    for (const bad of [
      '31/2/2026',
      '31/13/2026',
      'besok',
      '31/12/2026 - 1/12/2026',
      '1/1/2027 - x',
      'x - 1/1/2027',
      '1/1/2027 - 2/1/2027 - 3/1/2027',
    ])
      expect(E.isLeft(readDates(bad, clock)), bad).to.equal(true);
  });
});
