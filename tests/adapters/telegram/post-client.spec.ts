import { expect } from 'chai';
import { InputFile } from 'grammy';
import { createMemoryStore } from '../../../adapters/memory/store.ts';
import { machineClock } from '../../support/fakes/machine-clock.ts';
import { outgoing } from '../../../adapters/telegram/calls.ts';
import { openPacing } from '../../../adapters/telegram/pacing.ts';
import { telegramPostClient } from '../../../adapters/telegram/post-client.ts';
import type { PostClient } from '../../../adapters/chat/core/post-client.ts';
import { bold, plain } from '../../../adapters/chat/core/rich-text.ts';
import type { BroadcastPhoto } from '../../../domain/broadcast/broadcast.ts';
import { after } from '../../../domain/instant.ts';
import { blockedByUser, losesAnswer, refuses, tooManyRequests } from '../../stand-ins/telegram/faults.ts';
import { onePixel } from '../../stand-ins/telegram/spec-bot.ts';
import { startTelegramStandIn, type TelegramStandIn } from '../../stand-ins/telegram/telegram-stand-in.ts';
import { chat, token } from './a-client.ts';
import { aScreen } from '../../support/builders/screens.ts';

describe('A message of a broadcast by Telegram', function () {
  this.timeout(30_000);
  let telegram: TelegramStandIn;
  let posts: PostClient;

  beforeEach(async () => {
    telegram = await startTelegramStandIn({ token });
    const { sendBudgets: budgets } = createMemoryStore({ clock: machineClock });
    const { post: inTurn } = openPacing({ budgets, clock: machineClock });
    posts = telegramPostClient({ token, apiRoot: telegram.apiRoot }, inTurn);
    await phone().says('/start', { impatient: true });
  });
  afterEach(() => telegram.close());

  const phone = () => telegram.phone({ id: chat, firstName: 'Budi', languageCode: 'id' });
  const post = (to = chat, photo: BroadcastPhoto | null = null, text = 'Promo') =>
    posts.post(to, aScreen([bold(text), plain('!')]), photo, machineClock.now())();

  it('is sent as it is, with its looks', async () => {
    const posted = await post();
    expect(posted.tag).to.equal('Sent');
    const read = phone().messages().at(-1);
    expect(read?.text).to.equal('Promo!');
    expect(read?.id).to.equal(posted.tag === 'Sent' ? posted.message : null);
  });

  it('hangs under a photo that somebody sent before, and under a file', async () => {
    const api = outgoing({ token, apiRoot: telegram.apiRoot });
    const sent = await api.sendPhoto(chat, new InputFile(new Uint8Array(onePixel)));
    const id = sent.photo.at(-1)?.file_id ?? '';
    expect((await post(chat, { id, kind: 'Photo' })).tag).to.equal('Sent');
    expect((await post(chat, { id, kind: 'Document' })).tag).to.equal('Sent');
  });

  it('says that a photo is gone', async () => {
    expect(await post(chat, { id: 'gone', kind: 'Photo' })).to.deep.equal({
      tag: 'Refused',
      reason: 'PhotoGone',
    });
  });

  it('is refused once, and in no other form', async () => {
    telegram.fault(refuses(400, 'Bad Request: BUTTON_URL_INVALID'), { method: 'sendMessage', times: 1 });
    expect(await post()).to.deep.equal({ tag: 'Refused', reason: 'Refused' });
    expect(telegram.calls('sendMessage')).to.have.length(1);
  });

  it('knows who blocked the shop, and who never came', async () => {
    telegram.fault(blockedByUser(), { method: 'sendMessage', times: 1 });
    expect(await post()).to.deep.equal({ tag: 'Blocked' });
    expect(await post(4_711)).to.deep.equal({ tag: 'Blocked' });
  });

  it('knows what was certainly not sent', async () => {
    telegram.fault(tooManyRequests(7), { method: 'sendMessage', times: 1 });
    expect(await post()).to.deep.equal({ tag: 'NotSent', retryAfter: 7_000 });
    telegram.fault(refuses(500, 'Internal Server Error'), { method: 'sendMessage', times: 1 });
    expect(await post()).to.deep.equal({ tag: 'NotSent', retryAfter: null });
    await telegram.close();
    expect(await post()).to.deep.equal({ tag: 'NotSent', retryAfter: null });
    telegram = await startTelegramStandIn({ token });
  });

  it('knows what may have been sent although no answer came', async () => {
    telegram.fault(losesAnswer(), { method: 'sendMessage', times: 1 });
    expect(await post()).to.deep.equal({ tag: 'Lost' });
  });

  it('waits for its moment', async () => {
    const at = after(machineClock.now(), 300);
    await posts.post(chat, aScreen('x'), null, at)();
    expect(machineClock.now()).to.be.at.least(at - 1);
  });

  it('keeps Telegram’s limits although all of them are late', async () => {
    const people = Array.from({ length: 40 }, (_, n) => 3_000 + n);
    for (const id of people)
      await telegram.phone({ id, firstName: 'X', languageCode: 'id' }).says('/start', { impatient: true });
    telegram.limitRates();
    const now = machineClock.now();
    const late = after(now, -5_000);
    const all = await Promise.all(people.map((id) => posts.post(id, aScreen('x'), null, late)()));
    expect(all.filter(({ tag }) => tag !== 'Sent')).to.deep.equal([]);
  });

  it('is taken out of the chat, unless it is there no longer or nobody can say', async () => {
    const posted = await post();
    const message = { chat, message: posted.tag === 'Sent' ? posted.message : 0 };
    const withdraw = () => posts.withdraw(message, machineClock.now())();
    telegram.fault(tooManyRequests(2), { method: 'deleteMessage', times: 1 });
    expect(await withdraw()).to.deep.equal({ tag: 'NotSent', retryAfter: 2_000 });
    expect(await withdraw()).to.deep.equal({ tag: 'Withdrawn' });
    expect(
      phone()
        .messages()
        .filter(({ from }) => from === 'bot'),
    ).to.deep.equal([]);
    expect(await withdraw()).to.deep.equal({ tag: 'Stays' });
  });
});
