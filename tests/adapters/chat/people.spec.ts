import { buyerMessages } from '../../../adapters/chat/messages.ts';
import { expect } from 'chai';
import { spamWarning } from '../../../adapters/chat/core/messages.ts';
import type { ChatUpdate, UserInput } from '../../../adapters/chat/core/messenger-client.ts';
import { after, instant, seconds } from '../../../domain/instant.ts';
import { paymentReference } from '../../../domain/payment/payment.ts';
import { greeted, stockUp } from '../../support/fixture/shop.ts';
import { invoiced } from '../../support/fixture/world.ts';
import { netflix } from '../../support/builders/products.ts';
import { openChat, type Chat } from './chat-world.ts';
import { labelsIn, wordsIn } from './recording-client.ts';
import { wordsOf } from '../../../adapters/chat/core/rich-text.ts';

const file = { kind: 'Photo', id: 'photo-1', name: null, size: 1_000 } as const;
const photo = { tag: 'File', file, caption: '' } as const;

const textsOf = (chat: Chat): readonly string[] => chat.screens().map(({ screen }) => wordsIn(screen));
const group: Partial<ChatUpdate> = { chat: -100_123, isPrivate: false };

describe('Whoever could not be reached', () => {
  const outOfReach = async () => {
    const chat = openChat();
    await stockUp(chat.world, netflix, 2);
    const budi = await greeted(chat.world, chat.profile);
    const order = await invoiced(chat.world, budi);
    chat.world.gateway.pay(paymentReference(order.id), chat.world.clock.now());
    chat.client.block(budi.id);
    chat.world.clock.advance(seconds(60));
    await chat.works();
    expect(textsOf(chat)).to.deep.equal([]);
    chat.client.unblock(budi.id);
    return chat;
  };

  const actions: readonly (readonly [what: string, input: UserInput])[] = [
    ['writes something', { tag: 'Text', text: 'halo kak' }],
    ['presses a key', { tag: 'Text', text: '🧾 Riwayat' }],
    ['types a number', { tag: 'Text', text: '1' }],
    ['says /start', { tag: 'Text', text: '/start' }],
    ['says another command', { tag: 'Text', text: '/orders' }],
    ['sends a picture', photo],
    ['sends a sticker', { tag: 'Other' }],
    [
      'presses an old button',
      { tag: 'Tap', tap: 't', data: 'x', message: { chat: 1, message: 1 }, onPicture: false },
    ],
    ['only lifts the block', { tag: 'Unblocked' }],
  ];
  for (const [what, input] of actions)
    it(`F10: gets what is owed when the person ${what}`, async () => {
      const chat = await outOfReach();
      await chat.does(input);
      await chat.works();
      expect(textsOf(chat).filter((text) => text.includes('NETFLIX-1M 1'))).to.have.lengthOf(1);
    });

  it('F10: reads nothing else when only the block was lifted, and it is no haste', async () => {
    const chat = await outOfReach();
    for (let times = 0; times < 10; times += 1) await chat.does({ tag: 'Unblocked' });
    await chat.works();
    const [goods, ...rest] = textsOf(chat);
    expect(goods).to.include('NETFLIX-1M 1');
    expect(rest.filter((text) => text === spamWarning)).to.deep.equal([]);
  });
});

describe('One stroke of a finger', () => {
  it('F13: is answered once and is no haste, of however many pieces it is', async () => {
    const chat = openChat();
    for (let piece = 0; piece < 10; piece += 1) await chat.does(photo, { more: piece > 0 });
    expect(textsOf(chat)).to.deep.equal([
      wordsOf(buyerMessages.id.errors.unreadable),
      wordsOf(buyerMessages.id.home.emptyShop),
    ]);
    expect(chat.blockedCount()).to.equal(0);
  });
});

describe('What waited', () => {
  const often = async (chat: Chat, times: number, arrived: (n: number) => ChatUpdate['arrived'] & object) => {
    for (let n = 0; n < times; n += 1)
      await chat.does({ tag: 'Text', text: '/help' }, { arrived: arrived(n) });
  };
  const reports = (chat: Chat) => chat.world.queue.pending().filter(({ tag }) => tag === 'NotifyAdmins');

  it('F13: at the messenger is no haste of its people, up to twenty at once, and is reported never', async () => {
    const chat = openChat({ language: 'en' });
    await often(chat, 40, () => ({ at: chat.world.clock.now(), waited: true }));
    expect(textsOf(chat).filter((text) => text.includes('How to order'))).to.have.lengthOf(20);
    expect(textsOf(chat)).to.not.include(spamWarning);
    expect(reports(chat)).to.deep.equal([]);
  });

  it('F13: in the shop, behind something slow, is judged by when it came', async () => {
    const chat = openChat({ language: 'en' });
    const { now } = chat.world.clock;
    await often(chat, 10, (n) => ({ at: after(now(), n * 1_050), waited: false }));
    expect(textsOf(chat).filter((text) => text.includes('How to order'))).to.have.lengthOf(10);
    await often(chat, 10, (n) => ({ at: instant(now() + 60_000 + n * 200), waited: false }));
    expect(textsOf(chat).filter((text) => text === spamWarning)).to.have.lengthOf(1);
  });
});

describe('A picture while an invoice is open', () => {
  const withInvoice = async (chat: Chat) => {
    await stockUp(chat.world, netflix, 5);
    return invoiced(chat.world, await greeted(chat.world, chat.profile));
  };

  it('F13: is answered about that invoice, with the button that asks for its money', async () => {
    const chat = openChat({ language: 'en' });
    const order = await withInvoice(chat);
    chat.world.clock.advance(seconds(6));
    await chat.does(photo);
    expect(textsOf(chat)).to.deep.equal([wordsOf(buyerMessages.en.invoiceState.proof(order.id))]);
    expect(labelsIn(chat.last()).flat()).to.deep.equal(['🔄 Check Status', buyerMessages.en.buttons.orders]);
    chat.world.gateway.pay(paymentReference(order.id), chat.world.clock.now());
    await chat.taps('🔄 Check Status');
    await chat.works();
    expect(textsOf(chat).join()).to.include('NETFLIX-1M 1');
  });

  it('F13: is answered about each of several invoices', async () => {
    const chat = openChat({ language: 'en' });
    await withInvoice(chat);
    await withInvoice(chat);
    chat.world.clock.advance(seconds(6));
    await chat.does(photo);
    expect(labelsIn(chat.last()).flat()).to.deep.equal([
      '🔄 Check Status · Rp 10.000',
      '🔄 Check Status · Rp 10.000',
      buyerMessages.en.buttons.orders,
    ]);
  });

  it('F13: is told that only an owner sees a transfer', async () => {
    const chat = openChat({ language: 'en' }, (shop) => ({
      ...shop,
      paymentMethods: shop.paymentMethods.map((offer) => ({ ...offer, kind: 'BankTransfer' as const })),
    }));
    const order = await withInvoice(chat);
    chat.world.clock.advance(seconds(6));
    await chat.does(photo);
    expect(textsOf(chat)).to.deep.equal([wordsOf(buyerMessages.en.invoiceState.transferProof(order.id))]);
  });

  it('F13: is nothing that the shop can read once the invoice is paid', async () => {
    const chat = openChat({ language: 'en' });
    const order = await withInvoice(chat);
    chat.world.gateway.pay(paymentReference(order.id), chat.world.clock.now());
    chat.world.clock.advance(seconds(6));
    await chat.works();
    await chat.does(photo);
    expect(textsOf(chat)).to.include(wordsOf(buyerMessages.en.errors.unreadable));
  });
});

describe('In a group', () => {
  const linkIn = (chat: Chat): string | undefined => {
    const controls = chat.client.seen(-100_123).at(-1)?.screen.controls;
    const [button] = controls?.tag === 'Buttons' ? controls.rows.flat() : [];
    return button?.tag === 'Link' ? button.url : undefined;
  };

  for (const [text, link] of [
    ['/start@toko_uji_bot p_NETFLIX-1M', 'https://t.me/toko_uji_bot?start=p_NETFLIX-1M'],
    ['/start@toko_uji_bot', 'https://t.me/toko_uji_bot'],
    ['/orders@TOKO_uji_bot', 'https://t.me/toko_uji_bot'],
    ['/start@toko_uji_bot &x=<b>', 'https://t.me/toko_uji_bot'],
  ] as const)
    it(`F14: ${text} leads to ${link}`, async () => {
      const chat = openChat();
      await chat.does({ tag: 'Text', text }, group);
      expect(linkIn(chat)).to.equal(link);
    });

  it('F14: is answered in its topic', async () => {
    const chat = openChat();
    await chat.does({ tag: 'Text', text: '/start@toko_uji_bot' }, { ...group, topic: 77 });
    expect(chat.client.seen(-100_123).map(({ topic }) => topic)).to.deep.equal([77]);
  });
});
