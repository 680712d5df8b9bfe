import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { createMemoryStore } from '../../../adapters/memory/store.ts';
import { machineClock } from '../../support/fakes/machine-clock.ts';
import { telegramChannelClient } from '../../../adapters/telegram/channel-client.ts';
import { openPacing } from '../../../adapters/telegram/pacing.ts';
import { telegramPostClient } from '../../../adapters/telegram/post-client.ts';
import { chatTestimonyChannel } from '../../../adapters/chat/testimony-channel.ts';
import type { TestimonyChannel } from '../../../application/ports/testimony-channel.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { testimonyId, type Testimony } from '../../../domain/rating/testimony.ts';
import { answerOf } from '../../support/either.ts';
import { losesAnswer, refuses, tooManyRequests } from '../../stand-ins/telegram/faults.ts';
import type { Phone } from '../../stand-ins/telegram/phone/phone.ts';
import { startTelegramStandIn, type TelegramStandIn } from '../../stand-ins/telegram/telegram-stand-in.ts';
import { chat, token } from './a-client.ts';

const id = -1_001_234_567_890;

const testimony: Testimony = {
  id: testimonyId(1),
  channel: id,
  firstName: 'Budi',
  product: '<b>Netflix</b> & co',
  code: variantCode('NETFLIX-1M'),
  stars: 5,
  words: '*Cepat* _sekali_',
  lost: 0,
  putOff: 0,
};

describe('A testimony channel by Telegram', function () {
  this.timeout(30_000);
  let telegram: TelegramStandIn;
  let shown: TestimonyChannel;
  let reader: Phone;

  beforeEach(async () => {
    telegram = await startTelegramStandIn({ token });
    const { sendBudgets: budgets } = createMemoryStore({ clock: machineClock });
    const { post: inTurn } = openPacing({ budgets, clock: machineClock });
    const settings = { token, apiRoot: telegram.apiRoot };
    shown = chatTestimonyChannel(
      telegramPostClient(settings, inTurn),
      telegramChannelClient(settings, inTurn),
    );
    reader = telegram
      .phone({ id: chat, firstName: 'Sari' })
      .inChannel(id, 'Testimoni', { mayPost: true, username: 'testimoni_toko' });
  });
  afterEach(() => telegram.close());

  const look = (channel: number | string) => answerOf(shown.look(channel));
  const post = () => shown.post(testimony, machineClock.now())();
  const posted = async () => {
    const came = await post();
    if (came.tag !== 'Sent') throw new Error(came.tag);
    return { id: testimonyId(1), channel: id, message: came.message, postedAt: machineClock.now() };
  };
  const takeBack = async (removable: boolean) =>
    shown.takeBack(await posted(), removable, machineClock.now())();

  it('is found by its number and its name, and says whether the shop may post there', async () => {
    const fine = { tag: 'Fine', channel: { id, title: 'Testimoni' } };
    expect(await look(id)).to.deep.equal(fine);
    expect(await look('@testimoni_toko')).to.deep.equal(fine);
    for (const nowhere of [-5, '@tidak_ada', chat])
      expect(await look(nowhere)).to.deep.equal({ tag: 'NotThere' });
    reader.inChannel(-7, 'Bisu', { mayPost: false });
    expect(await look(-7)).to.deep.equal({ tag: 'MayNotPost', title: 'Bisu' });
    telegram.phone({ id: chat, firstName: 'Sari' }).inGroup(-8, 'Grup');
    expect(await look(-8)).to.deep.equal({ tag: 'Fine', channel: { id: -8, title: 'Grup' } });
    telegram.fault(refuses(500, 'Internal Server Error'), { method: 'getChat' });
    expect(E.isLeft(await shown.look(id)())).to.equal(true);
  });

  it('shows a rating as it was written, masked, with a link into the shop', async () => {
    await posted();
    const read = await reader.sees('B***i');
    expect(read.text).to.equal('⭐⭐⭐⭐⭐ B***i\n🛍️ <b>Netflix</b> & co\n\n“*Cepat* _sekali_”');
    expect(await reader.link('🛒 Beli juga')).to.equal(
      `https://t.me/${telegram.bot.username}?start=p_NETFLIX-1M`,
    );
  });

  it('leads to the product by a tap while the shop’s name is not known', async () => {
    telegram.fault(refuses(500, 'Internal Server Error'), { method: 'getMe' });
    await posted();
    expect((await reader.finds('🛒 Beli juga')).data).to.equal('pp:NETFLIX-1M');
  });

  it('loses what is taken back, or says so in the place of what is too old', async () => {
    expect(await takeBack(true)).to.deep.equal({ tag: 'Withdrawn' });
    expect(reader.messages()).to.deep.equal([]);
    expect(await takeBack(false)).to.deep.equal({ tag: 'Withdrawn' });
    expect(reader.messages().map(({ text }) => text)).to.deep.equal(['Testimoni ini sudah ditarik.']);
    telegram.fault(refuses(400, "Bad Request: message can't be deleted for everyone"), {
      method: 'deleteMessage',
      times: 1,
    });
    expect(await takeBack(true)).to.deep.equal({ tag: 'Withdrawn' });
    expect(reader.messages().length).to.equal(2);
  });

  it('keeps what can be neither removed nor changed, and waits where it is told to', async () => {
    telegram.fault(refuses(400, 'Bad Request: message to edit not found'), {
      method: 'editMessageText',
      times: 1,
    });
    expect(await takeBack(false)).to.deep.equal({ tag: 'Stays' });
    telegram.fault(tooManyRequests(7), { method: 'editMessageText', times: 1 });
    expect(await takeBack(false)).to.deep.equal({ tag: 'NotSent', retryAfter: 7_000 });
  });

  it('takes nothing from a bot that may not post, and says when no answer came', async () => {
    reader.inChannel(id, 'Testimoni', { mayPost: false });
    expect((await post()).tag).to.equal('Refused');
    reader.inChannel(id, 'Testimoni', { mayPost: true });
    telegram.fault(losesAnswer(), { method: 'sendMessage', times: 1 });
    expect(await post()).to.deep.equal({ tag: 'Lost' });
  });
});
