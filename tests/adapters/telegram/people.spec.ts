import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import { decodeUpdate, incomingOf } from '../../../adapters/telegram/incoming.ts';
import { openReception } from '../../../adapters/telegram/receive.ts';
import type { ChatUpdate } from '../../../adapters/chat/core/messenger-client.ts';
import { instant } from '../../../domain/instant.ts';
import { recordingTelemetry } from '../jobs/recording-telemetry.ts';

const from = { id: 1001, is_bot: false, first_name: 'Budi' };
const privateChat = { id: 1001, type: 'private' };
const group = { id: -100_123, type: 'supergroup', title: 'Grup Jual Beli', username: 'jualbeli' };
const message = { message_id: 7, date: 1_700_000_000, chat: privateChat, from };
const anonymous = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };

const heard = (update: object): ChatUpdate | null => {
  const decoded = decodeUpdate({ update_id: 1, ...update });
  return decoded === null ? null : incomingOf(decoded);
};

/** The names of what a message may be, as the types of the Bot API list them. */
const kindsOf = (what: 'service' | 'content'): readonly string[] => {
  const types = readFileSync(createRequire(import.meta.url).resolve('@grammyjs/types/message.d.ts'), 'utf8');
  const base =
    what === 'service' ? 'ServiceMessage' : '(?:Common|Captionable|Media|Document|Location)Message';
  return [...types.matchAll(new RegExp(`type \\w+ = ${base} & MsgWith<"(\\w+)">`, 'g'))].flatMap(
    ([, kind]) => kind ?? [],
  );
};

describe('What Telegram tells of a chat by itself', () => {
  it('F13: is known by many names', () => {
    expect(kindsOf('service').length).to.be.greaterThan(40);
    expect(kindsOf('service')).to.include.members([
      'pinned_message',
      'message_auto_delete_timer_changed',
      'new_chat_title',
      'video_chat_started',
      'boost_added',
      'gift',
    ]);
  });

  for (const kind of kindsOf('service'))
    it(`F13: is nobody’s word when it is ${kind}`, () => {
      expect(heard({ message: { ...message, [kind]: {} } })).to.equal(null);
      expect(heard({ message: { ...message, chat: group, [kind]: {} } })).to.equal(null);
    });

  for (const kind of kindsOf('content'))
    it(`F13: is something that a person sent when it is ${kind}`, () => {
      const content = kind === 'text' ? 'halo' : kind === 'photo' ? [] : {};
      expect(heard({ message: { ...message, [kind]: content } })?.input.tag).to.be.oneOf([
        'Text',
        'File',
        'Other',
      ]);
    });
});

describe('Who speaks', () => {
  const anonymously = { ...message, chat: group, from: anonymous, sender_chat: group, text: '/start@toko' };

  it('F14: is the group itself where an admin is anonymous', () => {
    expect(heard({ message: anonymously })).to.deep.equal({
      profile: { id: -100_123, firstName: 'Grup Jual Beli', username: 'jualbeli', language: 'id' },
      chat: -100_123,
      isPrivate: false,
      input: { tag: 'Text', text: '/start@toko' },
    });
  });

  it('F14: is a channel that somebody writes as, with or without a person behind it', () => {
    const channel = { id: -100_777, type: 'channel', title: 'Kanal' };
    const asChannel = { ...anonymously, sender_chat: channel };
    expect(heard({ message: asChannel })?.profile).to.deep.include({ id: -100_777, firstName: 'Kanal' });
    const { from: _, ...nobody } = asChannel;
    expect(heard({ message: nobody })?.profile).to.deep.include({ id: -100_777, firstName: 'Kanal' });
  });

  it('F14: is nobody in a post that was passed on from the channel of a group, or stands in a channel', () => {
    expect(heard({ message: { ...anonymously, is_automatic_forward: true } })).to.equal(null);
    const channel = { id: -100_777, type: 'channel', title: 'Kanal' };
    expect(heard({ message: { ...anonymously, chat: channel, sender_chat: channel } })).to.equal(null);
  });

  it('F14: is nobody in an update of a kind that was not asked for', () => {
    for (const kind of ['business_message', 'guest_message', 'edited_channel_post', 'channel_post'])
      expect(heard({ [kind]: anonymously })).to.equal(null);
  });

  it('F14: speaks in a topic, and is answered there after a tap too', () => {
    const inTopic = {
      ...message,
      chat: group,
      message_thread_id: 77,
      is_topic_message: true,
      text: '/start',
    };
    expect(heard({ message: inTopic })?.topic).to.equal(77);
    expect(heard({ callback_query: { id: 't', from, data: 'h', message: inTopic } })?.topic).to.equal(77);
    const answered = { ...message, chat: group, message_thread_id: 77, text: '/start' };
    expect(heard({ message: answered })).to.not.have.property('topic');
  });
});

describe('Whoever had blocked the bot', () => {
  const membership = (old: string, now: string, over: object = {}) => ({
    my_chat_member: {
      chat: privateChat,
      from,
      date: 1,
      old_chat_member: { status: old },
      new_chat_member: { status: now },
      ...over,
    },
  });

  it('F10: is back when the block is lifted', () => {
    expect(heard(membership('kicked', 'member'))).to.deep.equal({
      profile: { id: 1001, firstName: 'Budi', username: null, language: 'id' },
      chat: 1001,
      isPrivate: true,
      input: { tag: 'Unblocked' },
    });
  });

  it('F10: is not when the bot is blocked, or its part in a group changes', () => {
    expect(heard(membership('member', 'kicked'))).to.equal(null);
    expect(heard(membership('kicked', 'member', { chat: group }))).to.equal(null);
    expect(heard(membership('left', 'administrator', { chat: group }))).to.equal(null);
  });
});

describe('What comes to the conversation', () => {
  const opened = () => {
    const came: ChatUpdate[] = [];
    let now = 5_000;
    const { receive } = openReception({
      ...recordingTelemetry(),
      clock: { now: () => instant(now++) },
      converse: (incoming) => {
        came.push(incoming);
        return Promise.resolve();
      },
    });
    return { came, receive };
  };
  const photo = (update_id: number, over: object) => ({
    update_id,
    message: { ...message, message_id: update_id, photo: [], ...over },
  });
  const moreOf = (came: readonly ChatUpdate[]) => came.map(({ more }) => more);

  it('F13: is an album once, and the rest of it as more of the same', async () => {
    const { came, receive } = opened();
    for (let id = 1; id <= 4; id += 1) await receive(photo(id, { media_group_id: 'album' }));
    await receive(photo(5, { media_group_id: 'another' }));
    await receive(photo(6, {}));
    await receive(photo(7, {}));
    expect(moreOf(came)).to.deep.equal([false, true, true, true, false, false, false]);
  });

  it('F13: is what was forwarded together once', async () => {
    const { came, receive } = opened();
    const forwarded = { forward_origin: { type: 'user' } };
    for (let id = 1; id <= 3; id += 1) await receive(photo(id, forwarded));
    await receive(photo(4, { ...forwarded, date: message.date + 9 }));
    expect(moreOf(came)).to.deep.equal([false, true, true, false]);
  });

  it('F13: bears the moment at which it reached the shop, not that at which it is handled', async () => {
    const { came, receive } = opened();
    const texts = [1, 2, 3].map((id) => ({
      update_id: id,
      message: { ...message, message_id: id, text: 'x' },
    }));
    await Promise.all(texts.map((update, n) => receive(update, n === 0)));
    expect(came.map(({ arrived }) => arrived)).to.deep.equal([
      { at: 5_000, waited: true },
      { at: 5_001, waited: false },
      { at: 5_002, waited: false },
    ]);
  });

  it('F12: is an update once that comes again, and another that bears its number later', async () => {
    const { came, receive } = opened();
    const text = (update_id: number, message_id: number) => ({
      update_id,
      message: { ...message, message_id, text: String(message_id) },
    });
    for (const update of [text(900, 1), text(900, 1), text(100, 2), text(101, 1), text(900, 3)])
      await receive(update);
    const tap = (id: string) => ({ update_id: 901, callback_query: { id, from, data: 'h', message } });
    for (const update of [tap('a'), tap('a'), tap('b')]) await receive(update);
    expect(came.map(({ input }) => (input.tag === 'Text' ? input.text : input.tag))).to.deep.equal([
      '1',
      '2',
      '3',
      'Tap',
      'Tap',
    ]);
  });
});
