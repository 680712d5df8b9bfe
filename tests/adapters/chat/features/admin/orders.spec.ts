import { expect } from 'chai';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { adminMessages } from '../../../../../adapters/chat/features/admin/messages.ts';
import { wordsOf } from '../../../../../adapters/chat/core/rich-text.ts';
import { confirmPayment } from '../../../../../application/owner/confirm-payment.ts';
import type { NoteOnOrder } from '../../../../../application/owner/order-story.ts';
import type { Buyer } from '../../../../../domain/people/buyer.ts';
import type { Order } from '../../../../../domain/order/order.ts';
import { hours } from '../../../../../domain/instant.ts';
import { buyerId } from '../../../../../domain/people/buyer.ts';
import { answerOf } from '../../../../support/either.ts';
import { greeted, stockUp } from '../../../../support/fixture/shop.ts';
import { netflix, spotify } from '../../../../support/builders/products.ts';
import { ordered } from '../../../../support/fixture/world.ts';
import { complaintsOf } from '../../complaints.ts';
import { openChat, owner, storeAway, type Chat } from '../../chat-world.ts';
import { labelsIn, wordsIn } from '../../recording-client.ts';

const { buttons, orders } = adminMessages;
const { search, story } = orders;

describe('Orders in the chat of staff', () => {
  let chat: Chat;
  let budi: Buyer;
  let siti: Buyer;
  let first: Order;
  let second: Order;

  beforeEach(async () => {
    chat = openChat({ id: owner, firstName: 'Ibu Toko', username: 'pemilik' });
    await stockUp(chat.world, netflix, 20, { price: 35_000 });
    await stockUp(chat.world, spotify, 20, { price: 20_000 });
    budi = await greeted(chat.world);
    siti = await greeted(chat.world, { id: buyerId(7_777), firstName: 'Siti', username: 'siti_a' });
    first = await ordered(chat.world, budi);
    second = await ordered(chat.world, siti, spotify);
    await chat.says('/admin');
    await chat.taps(buttons.orders);
  });

  afterEach(() => {
    for (const { screen } of chat.screens()) expect(complaintsOf(screen)).to.deep.equal([]);
  });

  const words = (): string => wordsIn(chat.last());
  const sellFirst = async (): Promise<void> => {
    const paid = { order: first.id, amount: first.total, by: owner, reason: 'r', reference: 'BCA 1' };
    await answerOf(confirmPayment(chat.world)(paid));
    await chat.works();
  };
  const shows = (...those: readonly Order[]): void => {
    for (const one of [first, second]) expect(words().includes(one.id), one.id).to.equal(those.includes(one));
  };
  const looksFor = async (by: string, typed: string): Promise<void> => {
    await chat.says('/admin');
    await chat.taps(buttons.orders);
    await chat.taps(by);
    await chat.says(typed);
  };

  it('are listed, the newest first, and narrowed by a tap on state and time', async () => {
    shows(first, second);
    expect(words().indexOf(second.id)).to.be.below(words().indexOf(first.id));
    await sellFirst();
    await chat.says('/admin');
    await chat.taps(buttons.orders);
    await chat.taps(search.states.Delivered);
    shows(first);
    await chat.taps(search.periods['1']);
    shows(first);
    chat.world.clock.advance(hours(48));
    await chat.taps(`• ${search.periods['1']}`);
    expect(words()).to.include(wordsOf(search.none).slice(0, 20));
  });

  it('are found by buyer, code, batch and amount, and by a day', async () => {
    await looksFor(search.buyer, '@siti_a');
    shows(second);
    await looksFor(search.buyer, '7777');
    shows(second);
    await looksFor(search.product, netflix);
    shows(first);
    await looksFor(search.batch, '#2');
    shows(second);
    await looksFor(search.amount, '35rb');
    shows(first);
    const day = new Date(chat.world.clock.now()).toISOString().slice(0, 10);
    await looksFor(search.day, day);
    shows(first, second);
    await looksFor(search.day, '1/2/2024');
    shows();
  });

  it('are opened by their number, and lead back to all of them', async () => {
    await looksFor(search.number, first.id.toUpperCase());
    expect(words()).to.include(first.id).and.include('Rp 35.000');
    await chat.says('/admin');
    await chat.taps(buttons.orders);
    await chat.taps('🔎 1');
    expect(words()).to.include(second.id);
    shows(second);
    await chat.taps(buttons.allOrders);
    shows(first, second);
  });

  for (const [by, typed, told] of [
    [search.number, 'nomor', orders.unknown],
    [search.buyer, 'siapa itu?', search.badPerson],
    [search.buyer, '@nobody_here', search.nobody],
    [search.product, 'kode salah!', search.badCode],
    [search.batch, '-1', search.badBatch],
    [search.day, '31/02/2026', search.badDay],
    [search.day, 'kemarin', search.badDay],
  ] as const)
    it(`are asked for again, with an example, after ${typed} as ${by}`, async () => {
      await looksFor(by, typed);
      expect(words()).to.include(wordsOf(told));
    });

  it('come page by page, and lead back to the newest', async () => {
    for (let n = 0; n < 9; n += 1)
      await ordered(chat.world, await greeted(chat.world, { id: buyerId(100 + n) }));
    await chat.says('/admin');
    await chat.taps(buttons.orders);
    shows();
    await chat.taps(search.older);
    shows(first, second);
    await chat.taps(search.newest);
    shows();
  });

  it('tell all that happened to them, with notes that the buyer never sees', async () => {
    await sellFirst();
    await looksFor(search.number, first.id);
    await chat.taps(story.note);
    await chat.says('Pembeli lama, baik');
    expect(words()).to.include('💳 Uang masuk · Konfirmasi manual');
    for (const part of ['Uang masuk', 'oleh Ibu Toko', 'Lunas', 'Selesai', 'Pembeli lama, baik'])
      expect(words()).to.include(part);
    expect(
      chat.client
        .seen(budi.id)
        .map(({ screen }) => wordsIn(screen))
        .join(),
    ).not.to.include('Pembeli lama');
  });

  it('keep one note where it is sent again, since its answer was lost', async () => {
    let lost = 0;
    chat = openChat({ id: owner, firstName: 'Ibu Toko' }, (shop) => {
      const { noteOnOrder } = shop.admin;
      const forgetful = (note: NoteOnOrder) =>
        pipe(
          noteOnOrder(note),
          TE.flatMap(() => (lost++ === 0 ? storeAway() : TE.right(undefined))),
        );
      return { ...shop, admin: { ...shop.admin, noteOnOrder: Object.assign(forgetful, noteOnOrder) } };
    });
    await stockUp(chat.world, netflix, 1);
    const { id } = await ordered(chat.world, await greeted(chat.world));
    await looksFor(search.number, id);
    await chat.taps(story.note);
    await chat.says('Pembeli lama');
    await chat.says('Pembeli lama');
    expect(words().split('Pembeli lama')).to.have.lengthOf(2);
  });

  it('name ways to pay as people do', () => {
    expect(['qris', 'transfer', 'bri_va', 'atm_bersama_va'].map(story.method)).to.deep.equal([
      'QRIS',
      'Transfer bank',
      'BRI VA',
      'ATM BERSAMA VA',
    ]);
  });

  it('have their goods sent once more by a tap', async () => {
    await looksFor(search.number, second.id);
    expect(labelsIn(chat.last()).flat()).not.to.include(buttons.sendGoodsAgain);
    await sellFirst();
    await looksFor(search.number, first.id);
    const goods = () =>
      chat.client.seen(budi.id).filter(({ screen }) => wordsIn(screen).includes(`${netflix} 1`));
    const before = goods().length;
    await chat.taps(buttons.sendGoodsAgain);
    await chat.works();
    expect(goods().length).to.equal(before + 1);
    await chat.taps(buttons.story);
    expect(words()).to.include(story.sent.GoodsAgain);
  });
});
