import { buyerMessages } from '../../../../adapters/chat/messages.ts';
import { expect } from 'chai';
import { spamWarning } from '../../../../adapters/chat/core/messages.ts';
import { seconds } from '../../../../domain/instant.ts';
import { netflix } from '../../../support/builders/products.ts';
import { stockUp } from '../../../support/fixture/shop.ts';
import { openChat, owner, storeAway, type Chat } from '../chat-world.ts';
import { labelsIn, wordsIn } from '../recording-client.ts';

const words = (line: readonly { readonly text: string }[]): string => line.map(({ text }) => text).join('');
const textsOf = (chat: Chat): readonly string[] => chat.screens().map(({ screen }) => wordsIn(screen));

describe('Hammering', () => {
  let chat: Chat;

  beforeEach(async () => {
    chat = openChat({ language: 'en' });
    await stockUp(chat.world, netflix, 50);
    await chat.says('/start p_NETFLIX-1M');
    chat.world.clock.advance(seconds(6));
  });

  const hammer = async (times: number, gap: number): Promise<readonly string[]> => {
    const marks: string[] = [];
    for (let n = 0; n < times; n += 1) {
      const before = textsOf(chat).length;
      await chat.does({ tag: 'Text', text: '/help' });
      const said = textsOf(chat).slice(before);
      marks.push(said.length === 0 ? 'x' : said.includes(spamWarning) ? 'W' : '.');
      chat.world.clock.advance(gap);
    }
    return marks;
  };

  for (const [gap, trace] of [
    [200, '....Wxxxxxxx'],
    [900, '....Wxxxx'],
    [1_050, '............'],
  ] as const) {
    it(`every ${String(gap)} ms gives ${trace}`, async () => {
      expect((await hammer(trace.length, gap)).join('')).to.equal(trace);
    });
  }

  it('on a button gets an alert each time, and the warning once', async () => {
    for (let n = 0; n < 6; n += 1) {
      const { seen, data } = chat.find('🧺 Go to Cart');
      await chat.does(chat.tapOn(seen, data));
      chat.world.clock.advance(200);
    }
    expect(chat.client.answers().map(({ note }) => note?.text)).to.deep.equal([
      buyerMessages.en.cart.emptyNote,
      buyerMessages.en.cart.emptyNote,
      buyerMessages.en.cart.emptyNote,
      buyerMessages.en.cart.emptyNote,
      spamWarning,
      buyerMessages.en.errors.tooFast,
    ]);
    expect(chat.client.answers().every(({ note }) => note?.alert === true)).to.equal(true);
    expect(chat.blockedCount()).to.equal(2);
  });

  it('is told to every owner, with name, username and id', async () => {
    await hammer(6, 200);
    await chat.works();
    expect(chat.client.seen(owner).map(({ screen }) => wordsIn(screen).split('\n').slice(1))).to.deep.equal([
      ['Nama: Budi', 'Username: @budi_s', 'ID: 7001'],
    ]);
  });

  it('on ➕ is honest up to twenty taps in five seconds', async () => {
    const { seen, data } = chat.find('➕');
    for (let n = 0; n < 21; n += 1) {
      await chat.does(chat.tapOn(seen, data));
      chat.world.clock.advance(100);
    }
    expect(wordsIn(chat.last())).to.include('x20');
    expect(chat.lastAnswer()?.note?.text).to.equal(spamWarning);
  });

  it('still stops when the owners cannot be told', async () => {
    const broken = openChat({}, (shop) => ({ ...shop, reportSpammer: storeAway }));
    for (let n = 0; n < 6; n += 1) await broken.does({ tag: 'Text', text: '/help' });
    expect(textsOf(broken).length).to.equal(5);
    expect(broken.log.logged().map(({ message }) => message)).to.deep.equal(['spam not reported']);
  });

  it('is an owner’s right', async () => {
    const theirs = openChat({ id: owner });
    for (let n = 0; n < 12; n += 1) await theirs.does({ tag: 'Text', text: '/help' });
    expect(textsOf(theirs).length).to.equal(12);
    expect(theirs.blockedCount()).to.equal(0);
  });
});

describe('In a group', () => {
  let chat: Chat;
  const group = { chat: -100, isPrivate: false } as const;
  const said = () => chat.client.seen(-100).map(({ screen }) => screen);

  beforeEach(() => {
    chat = openChat();
  });

  it('the shop is silent, whatever is said', async () => {
    for (const text of ['halo', '1', '/start', '/start@bot_lain', '📦 Semua Produk']) {
      await chat.does({ tag: 'Text', text }, group);
    }
    await chat.does({ tag: 'Other' }, group);
    expect(chat.client.calls()).to.deep.equal([]);
    expect(chat.world.state().buyers.size).to.equal(0);
  });

  it('a command addressed to the shop is answered with the way to the private chat', async () => {
    await chat.does({ tag: 'Text', text: '/orders@Toko_Uji_Bot' }, group);
    expect(said().map(wordsIn)).to.deep.equal([words(buyerMessages.id.errors.privateOnly)]);
    expect(said()[0]?.controls).to.deep.equal({
      tag: 'Buttons',
      rows: [[{ tag: 'Link', label: '💬 Buka chat pribadi', url: 'https://t.me/toko_uji_bot' }]],
    });
  });

  it('a tap is answered and shows nothing of anybody', async () => {
    const message = { chat: -100, message: 5 };
    await chat.does({ tag: 'Tap', tap: 't1', data: 'r:0', message, onPicture: false }, group);
    expect(chat.client.calls()).to.deep.equal(['answerTap t1']);
  });

  it('chatter never counts as hammering the shop', async () => {
    for (let n = 0; n < 20; n += 1) await chat.does({ tag: 'Text', text: 'ramai' }, group);
    await chat.does({ tag: 'Text', text: '/start' });
    expect(textsOf(chat)[0]).to.include('Halo, Budi!');
  });
});

describe('The language', () => {
  it('is the one chosen, at once and from then on, keyboard included', async () => {
    const chat = openChat();
    await stockUp(chat.world, netflix, 1);
    await chat.says('/start');
    await chat.says('/bahasa');
    await chat.taps('🇬🇧 English');
    const [chosen, menu] = chat.screens().slice(-2);
    expect(chosen === undefined ? [] : labelsIn(chosen.screen)).to.deep.equal([
      ['📋 Product List', '📦 All Products'],
      ['📊 Check Stock', '💼 Top Up'],
      ['🧾 My Orders', '❓ How to Order'],
      ['1️⃣'],
    ]);
    expect(menu === undefined ? [] : labelsIn(menu.screen)).to.deep.equal([
      ['Streaming'],
      ['🧭 All Products'],
    ]);
    await chat.says('🧾 Riwayat');
    expect(wordsIn(chat.last())).to.equal(words(buyerMessages.en.orders.empty));
  });
});
