import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import type { ForumClient } from '../../../adapters/chat/core/forum-client.ts';
import { outgoing } from '../../../adapters/telegram/calls.ts';
import { telegramForumClient } from '../../../adapters/telegram/forum-client.ts';
import { buttons, message, tap } from '../../../adapters/chat/core/make-screen.ts';
import { alertsRoutes } from '../../../adapters/chat/features/admin/alerts/routes.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { shopPhotos } from '../../support/shop-photos.ts';
import { refuses, tooManyRequests } from '../../stand-ins/telegram/faults.ts';
import type { Phone } from '../../stand-ins/telegram/phone/phone.ts';
import { startTelegramStandIn, type TelegramStandIn } from '../../stand-ins/telegram/telegram-stand-in.ts';
import { aPicture, chat, token } from './a-client.ts';
import { aScreen } from '../../support/builders/screens.ts';

const id = -1_001_234_567_890;

describe('Topics of a group by Telegram', function () {
  this.timeout(30_000);
  let telegram: TelegramStandIn;
  let forum: ForumClient;
  let reader: Phone;

  beforeEach(async () => {
    telegram = await startTelegramStandIn({ token });
    const api = outgoing({ token, apiRoot: telegram.apiRoot });
    forum = telegramForumClient(token, api, shopPhotos());
    reader = telegram.phone({ id: chat, firstName: 'Sari' }).inForum(id, 'Tim Toko');
  });
  afterEach(() => telegram.close());

  const open = (names: readonly string[], group = id) => answerOf(forum.open(group, names));
  const topicOf = async (name: string): Promise<number> => (await open([name])).topics[0] ?? 0;

  it('are made one after the other, and say the title of the group', async () => {
    const { title, topics } = await open(['🛒 Penjualan', '📦 Stok']);
    expect(title).to.equal('Tim Toko');
    expect(telegram.calls('createForumTopic').map(({ args }) => args['name'])).to.deep.equal([
      '🛒 Penjualan',
      '📦 Stok',
    ]);
    expect(new Set(topics).size).to.equal(2);
    expect((await open([])).topics).to.deep.equal([]);
  });

  it('are refused where there is no group, where it has none, and where the bot may not make them', async () => {
    telegram.phone({ id: chat, firstName: 'Sari' }).inGroup(-8, 'Tanpa Topik');
    reader.inForum(-9, 'Terkunci', { mayManage: false });
    reader.inChannel(-7, 'Kanal');
    expect(await refusalOf(forum.open(-8, ['a']))).to.deep.equal({ tag: 'NoTopics', title: 'Tanpa Topik' });
    expect(await refusalOf(forum.open(-9, ['a']))).to.deep.equal({ tag: 'MayNotManage', title: 'Terkunci' });
    for (const nowhere of [-7, -5, chat])
      expect(await refusalOf(forum.open(nowhere, ['a']))).to.deep.equal({ tag: 'NoSuchGroup' });
    telegram.fault(refuses(500, 'Internal Server Error'), { method: 'getChat', times: 2 });
    expect((await refusalOf(forum.open(id, ['a']))).tag).to.equal('DeliveryFailure');
  });

  it('that were made before a failure are kept, and the others are missing', async () => {
    const refusal = refuses(400, 'Bad Request: not enough rights to create a topic');
    telegram.fault(refusal, { method: 'createForumTopic', times: 1, after: 1 });
    const { topics } = await open(['satu', 'dua', 'tiga']);
    expect(topics.map((topic) => topic === null)).to.deep.equal([false, true, true]);
    telegram.fault(refusal, { method: 'createForumTopic', times: 1 });
    expect(await refusalOf(forum.open(id, ['dua', 'tiga']))).to.deep.equal({
      tag: 'MayNotManage',
      title: 'Tim Toko',
    });
  });

  it('get what is said in them, with its buttons or its picture', async () => {
    const topic = await topicOf('📦 Stok');
    const screen = message(
      [{ text: 'Stok tipis', style: 'bold' }],
      buttons([tap('🔔', alertsRoutes.alerts.to())]),
    );
    await answerOf(forum.send({ chat: id, topic }, screen));
    await answerOf(forum.send({ chat: id, topic }, aScreen('Ringkasan', { attachment: aPicture })));
    const sent = [...telegram.calls('sendMessage'), ...telegram.calls('sendPhoto')];
    expect(sent.map(({ args }) => Number(args['message_thread_id']))).to.deep.equal([topic, topic]);
    expect((await reader.finds('🔔')).data).to.equal(alertsRoutes.alerts.to());
  });

  it('say that they are gone, and let nothing be said in another place', async () => {
    const topic = await topicOf('📦 Stok');
    reader.inTopic(topic).closesTopic();
    expect(await refusalOf(forum.send({ chat: id, topic }, aScreen('a')))).to.deep.equal({
      tag: 'PlaceGone',
      what: 'Topic',
    });
    expect(reader.messages().filter(({ text }) => text !== '')).to.deep.equal([]);
  });

  for (const [code, words] of [
    [403, 'Forbidden: bot was kicked from the supergroup chat'],
    [400, 'Bad Request: chat not found'],
    [400, 'Bad Request: not enough rights to send text messages to the chat'],
    [400, 'Bad Request: CHAT_WRITE_FORBIDDEN'],
    [400, 'Bad Request: the chat is not a forum'],
  ] as const)
    it(`say that the group is gone where Telegram says “${words}”`, async () => {
      const topic = await topicOf('📦 Stok');
      for (const method of ['sendMessage', 'sendDocument']) telegram.fault(refuses(code, words), { method });
      expect(await refusalOf(forum.send({ chat: id, topic }, aScreen('a')))).to.deep.equal({
        tag: 'PlaceGone',
        what: 'Group',
      });
    });

  it('count as gone where Telegram refuses in every form what it never refused before', async () => {
    const topic = await topicOf('📦 Stok');
    const methods = ['sendMessage', 'sendDocument'];
    telegram.fault(refuses(400, 'Bad Request: SOMETHING_NEW'), { method: methods, times: 9 });
    expect(await refusalOf(forum.send({ chat: id, topic }, aScreen('a')))).to.deep.equal({
      tag: 'PlaceGone',
      what: 'Topic',
    });
  });

  it('are told later where Telegram asks for a rest', async () => {
    const topic = await topicOf('📦 Stok');
    telegram.fault(tooManyRequests(7), { method: 'sendMessage' });
    const failed = await forum.send({ chat: id, topic }, aScreen('a'))();
    expect(
      E.isLeft(failed) && failed.left.tag === 'DeliveryFailure' ? failed.left.retryAfter : failed,
    ).to.equal(7_000);
  });
});
