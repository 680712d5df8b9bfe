import { expect } from 'chai';
import fc from 'fast-check';
import { decodeUpdate, incomingOf, nameOf } from '../../../adapters/telegram/incoming.ts';
import type { ChatUpdate } from '../../../adapters/chat/core/messenger-client.ts';

const from = { id: 1001, is_bot: false, first_name: 'Budi', username: 'budi', language_code: 'en-GB' };
const privateChat = { id: 1001, type: 'private' };
const message = { message_id: 7, date: 0, chat: privateChat, from };
const profile = { id: 1001, firstName: 'Budi', username: 'budi', language: 'en' };

const heard = (update: object): ChatUpdate | null => {
  const decoded = decodeUpdate({ update_id: 1, ...update });
  return decoded === null ? null : incomingOf(decoded);
};

describe('An update of Telegram', () => {
  it('is a text of a person', () => {
    expect(heard({ message: { ...message, text: '/start' } })).to.deep.equal({
      profile,
      chat: 1001,
      isPrivate: true,
      input: { tag: 'Text', text: '/start' },
    });
  });

  it('is a text in a group', () => {
    const chat = { id: -100_123, type: 'supergroup' };
    expect(heard({ message: { ...message, chat, text: 'halo' } })).to.deep.include({
      chat: -100_123,
      isPrivate: false,
    });
  });

  it('is somebody who was picked for the shop, by the name that Telegram says', () => {
    const picked = (...users: readonly object[]) =>
      heard({ message: { ...message, users_shared: { request_id: 1, users } } })?.input;
    expect(picked({ user_id: 8001, first_name: 'Dewi', username: 'dewi' })).to.deep.equal({
      tag: 'Picked',
      person: { id: 8001, name: 'Dewi' },
    });
    expect(picked({ user_id: 8001, username: 'dewi' })).to.deep.include({
      person: { id: 8001, name: 'dewi' },
    });
    expect(picked({ user_id: 8001 })).to.deep.include({ person: { id: 8001, name: '8001' } });
    expect(picked()).to.equal(undefined);
  });

  it('is a channel that somebody picked for the shop', () => {
    const picked = (chat_shared: object) => heard({ message: { ...message, chat_shared } })?.input;
    expect(picked({ request_id: 2, chat_id: -1_001, title: 'Testimoni' })).to.deep.equal({
      tag: 'PickedChat',
      kind: 'Channel',
      chat: { id: -1_001, title: 'Testimoni' },
    });
    expect(picked({ request_id: 2, chat_id: -1_001 })).to.deep.include({
      chat: { id: -1_001, title: '-1001' },
    });
    expect(picked({ request_id: 99, chat_id: -1_001 })).to.equal(undefined);
  });

  it('comes from a person without a user name or a language', () => {
    const bare = { id: 1001, first_name: 'Budi' };
    expect(heard({ message: { ...message, from: bare, text: 'x' } })?.profile).to.deep.equal({
      id: 1001,
      firstName: 'Budi',
      username: null,
      language: 'id',
    });
  });

  for (const kind of ['photo', 'video', 'document', 'audio', 'live_photo'])
    it(`is maybe a proof of payment when it is a ${kind}`, () => {
      const sent = { file_id: 'a', file_name: 'bukti.png', file_size: 2_000 };
      const content = kind === 'photo' ? [{ file_id: 'small' }, { file_id: 'a', file_size: 2_000 }] : sent;
      const isPhoto = kind === 'photo';
      expect(heard({ message: { ...message, [kind]: content, caption: '/start' } })?.input).to.deep.equal({
        tag: 'File',
        caption: '/start',
        file: {
          kind: isPhoto ? 'Photo' : 'Document',
          id: 'a',
          name: isPhoto ? null : 'bukti.png',
          size: 2_000,
        },
      });
    });

  it('is a file though Telegram does not name it, which cannot be fetched then', () => {
    expect(heard({ message: { ...message, live_photo: {} } })?.input).to.deep.equal({
      tag: 'File',
      caption: '',
      file: { kind: 'Document', id: '', name: null, size: null },
    });
  });

  for (const kind of ['sticker', 'contact', 'voice', 'location'])
    it(`is nothing that the shop can read when it is a ${kind}`, () => {
      expect(heard({ message: { ...message, [kind]: {}, caption: '/start' } })?.input).to.deep.equal({
        tag: 'Other',
      });
    });

  it('is a tap under a text, or under a picture', () => {
    const tap = { id: 'tap', from, data: 'q:X:+', message };
    expect(heard({ callback_query: tap })).to.deep.equal({
      profile,
      chat: 1001,
      isPrivate: true,
      input: {
        tag: 'Tap',
        tap: 'tap',
        data: 'q:X:+',
        message: { chat: 1001, message: 7 },
        onPicture: false,
      },
    });
    const onPicture = { ...tap, message: { ...message, photo: [{ file_id: 'a' }] } };
    expect(heard({ callback_query: onPicture })?.input).to.deep.include({ onPicture: true });
  });

  it('is a tap under a message that Telegram no longer shows, or without one, or without data', () => {
    const gone = { message_id: 7, date: 0, chat: { id: -5, type: 'group' } };
    expect(heard({ callback_query: { id: 'tap', from, data: 'h', message: gone } })).to.deep.include({
      chat: -5,
      isPrivate: false,
    });
    expect(heard({ callback_query: { id: 'tap', from } })).to.deep.include({
      chat: 1001,
      isPrivate: true,
      input: {
        tag: 'Tap',
        tap: 'tap',
        data: '',
        message: { chat: 1001, message: 0 },
        onPicture: false,
      },
    });
  });

  it('is a correction of an earlier message', () => {
    const before = { ...message, text: 'Harga: 35' };
    const now = { ...before, edit_date: 60, text: 'Harga: 35rb' };
    const named = (update: object): string => {
      const decoded = decodeUpdate(update);
      return decoded === null ? '' : nameOf(decoded);
    };
    const name = named({ update_id: 1, message: before });
    expect(heard({ edited_message: now })).to.deep.equal({
      profile,
      chat: 1001,
      isPrivate: true,
      input: { tag: 'Text', text: 'Harga: 35rb' },
      revises: name,
    });
    expect(named({ update_id: 2, edited_message: now })).to.not.equal(name);
  });

  for (const [what, update] of [
    ['a post of a channel', { channel_post: { ...message, text: 'x' } }],
    ['a poll that closed', { edited_message: { ...message, poll: {} } }],
    ['a message of a bot', { message: { ...message, from: { ...from, is_bot: true }, text: 'x' } }],
    ['a message of nobody', { message: { ...message, from: undefined, text: 'x' } }],
    ['a block of the bot', { my_chat_member: { chat: privateChat, from } }],
    ['nothing', {}],
  ] as const)
    it(`is nobody’s word when it is ${what}`, () => {
      expect(heard(update)).to.equal(null);
    });

  it('is decoded out of anything without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (input) => {
        const decoded = decodeUpdate(input);
        expect(decoded === null || typeof decoded.update_id === 'number').to.equal(true);
      }),
    );
  });

  it('is read without throwing whatever its parts hold', () => {
    const any = fc.oneof(
      fc.jsonValue(),
      fc.record({ id: fc.integer(), first_name: fc.string(), type: fc.string() }, { requiredKeys: [] }),
    );
    const anyMessage = fc.record(
      { message_id: fc.integer(), chat: any, from: any, text: any, photo: any },
      { requiredKeys: [] },
    );
    const anyTap = fc.record({ id: any, from: any, data: any, message: anyMessage }, { requiredKeys: [] });
    const update = fc.record({ message: anyMessage, callback_query: anyTap }, { requiredKeys: [] });
    fc.assert(
      fc.property(update, (given) => {
        const incoming = heard(given);
        expect(
          incoming === null || ['Text', 'Tap', 'File', 'Other', 'Unblocked'].includes(incoming.input.tag),
        ).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });
});
