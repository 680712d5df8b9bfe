import { asRead } from '../support/as-read.ts';
import { shopPhotos } from '../support/shop-photos.ts';
import { createHash } from 'node:crypto';
import { instant } from '../../domain/instant.ts';
import type { BuyerId, Profile } from '../../domain/people/buyer.ts';
import type { Button, Controls, RichText } from '../../adapters/chat/core/screen.ts';
import { wordsOf } from '../../adapters/chat/core/rich-text.ts';
import type { UserInput } from '../../adapters/chat/core/messenger-client.ts';
import { fileLine, outgoing } from '../../adapters/telegram/calls.ts';
import { openReception } from '../../adapters/telegram/receive.ts';
import { telegramPostClient } from '../../adapters/telegram/post-client.ts';
import { telegramClient } from '../../adapters/telegram/telegram-client.ts';
import { openWebChat } from '../../adapters/webchat/web-chat.ts';
import { startHttpServer } from '../../adapters/http/server.ts';
import { recordingTelemetry } from '../adapters/jobs/recording-telemetry.ts';
import { postsThrough } from '../adapters/chat/recording-posts.ts';
import { recordingClient } from '../adapters/chat/recording-client.ts';
import { visit, type Visitor } from '../adapters/webchat/a-visitor.ts';
import { startTelegramStandIn } from '../stand-ins/telegram/telegram-stand-in.ts';
import {
  messengerClientContract,
  persons,
  seller,
  type Hands,
  type Seen,
  type SeenScreen,
  type ShopBehindClient,
  type ClientUnderTest,
} from './messenger-client.contract.ts';

const token = '123:test-token';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 12);
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const codesOf = (text: RichText): readonly string[] =>
  text.filter(({ style }) => style === 'code' || style === 'block').map((span) => span.text);

const lookOf = (button: Button): string => {
  switch (button.tag) {
    case 'Tap':
      return button.tone;
    case 'Link':
      return button.url;
    case 'Copy':
      return button.text;
    case 'Off':
      return 'off';
  }
};

const buttonsOf = (controls: Controls): SeenScreen['buttons'] =>
  controls.tag !== 'Buttons'
    ? []
    : controls.rows.map((row) =>
        row.map((button) => ({
          label: asRead(button.label),
          look: lookOf(button),
        })),
      );

const conversing = () => {
  let shop: ShopBehindClient | null = null;
  /** Who tapped, by the tap. */
  const tappers = new Map<string, BuyerId>();
  const converse = async (incoming: Parameters<ShopBehindClient['converse']>[0]): Promise<void> => {
    if (incoming.input.tag === 'Tap') tappers.set(incoming.input.tap, incoming.profile.id);
    await shop?.converse(incoming);
  };
  return {
    connect: (to: ShopBehindClient) => {
      shop = to;
    },
    tapperOf: (tap: string): BuyerId | undefined => tappers.get(tap),
    does: (profile: Profile, input: UserInput): Promise<void> =>
      converse({ profile, chat: profile.id, isPrivate: true, input }),
    converse,
  };
};

/** The hands of each of them, made once. */
const handsOf = <A>(make: (who: Profile) => A): ((who: Profile) => A) => {
  const made = new Map<BuyerId, A>();
  return (who) => {
    const hands = made.get(who.id) ?? make(who);
    made.set(who.id, hands);
    return hands;
  };
};

const plainly = async (): Promise<ClientUnderTest> => {
  const client = recordingClient();
  const { connect, does, tapperOf } = conversing();
  const keys = new Map<number, Seen['keys']>();
  let taps = 0;

  const as = handsOf((who: Profile): Hands => {
    const { id } = who;
    const tap = (data: string, at: ReturnType<typeof client.seen>[number]) => {
      taps += 1;
      const onPicture = at.screen.attachment?.tag === 'Picture';
      return does(who, { tag: 'Tap', tap: `tap-${String(taps)}`, data, message: at.ref, onPicture });
    };
    const withButtons = () =>
      [...client.seen(id)].reverse().filter(({ screen }) => screen.controls.tag === 'Buttons');
    return {
      says: (text) => does(who, { tag: 'Text', text }),
      taps: async (label) => {
        for (const at of withButtons()) {
          const rows = at.screen.controls.tag === 'Buttons' ? at.screen.controls.rows.flat() : [];
          const button = rows.find((one) => one.label === label);
          if (button?.tag === 'Tap') return tap(button.data, at);
        }
        throw new Error(`no button ${label}`);
      },
      tapsData: async (data) => {
        const [at] = withButtons();
        if (at !== undefined) await tap(data, at);
      },
      sees: async () => ({
        keys: keys.get(id) ?? [],
        note:
          client
            .answers()
            .filter(({ tap: answered, note }) => note !== null && tapperOf(answered) === id)
            .at(-1)?.note ?? null,
        screens: client.seen(id).map(({ ref, screen: { text, attachment, controls } }) => ({
          message: ref.message,
          text: wordsOf(text),
          codes: codesOf(text),
          picture: attachment?.tag === 'Picture' ? digest(attachment.png) : null,
          file: attachment?.tag === 'File' ? { name: attachment.name, text: textOf(attachment.bytes) } : null,
          buttons: buttonsOf(controls),
        })),
      }),
    };
  });

  return {
    client: {
      ...client,
      send: (chat, screen) => {
        if (screen.controls.tag === 'Keys') keys.set(chat, screen.controls.rows);
        return client.send(chat, screen);
      },
    },
    posts: postsThrough(client),
    connect,
    as,
    close: () => Promise.resolve(),
  };
};

const looks: Readonly<Record<string, string>> = { success: 'good', primary: 'primary', danger: 'danger' };

const inTelegram = async (): Promise<ClientUnderTest> => {
  const telegram = await startTelegramStandIn({ token });
  const api = outgoing({ token, apiRoot: telegram.apiRoot });
  const { connect, converse, tapperOf } = conversing();
  let unhurried = 0;
  const { receive } = openReception({
    converse,
    ...recordingTelemetry(),
    clock: { now: () => instant((unhurried += 2_000)) },
  });
  let offset = 0;
  const notes = new Map<BuyerId, Seen['note']>();
  const take = async (): Promise<void> => {
    for (const update of await api.getUpdates({ offset, timeout: 0 })) {
      offset = update.update_id + 1;
      await receive(update);
    }
  };
  const impatiently = { impatient: true };
  const client = telegramClient(api, fileLine({ token, apiRoot: telegram.apiRoot }), shopPhotos());

  const as = handsOf(({ id, firstName, username }: Profile): Hands => {
    const phone = telegram.phone({
      id,
      firstName,
      ...(username === null ? {} : { username }),
      languageCode: 'id',
    });
    return {
      says: async (text) => {
        await phone.says(text, impatiently);
        await take();
      },
      taps: async (label) => {
        await phone.taps(label, impatiently);
        await take();
      },
      tapsData: async (data) => {
        const [at] = [...phone.messages()].reverse().filter(({ buttons }) => buttons.length > 0);
        const button = at?.buttons.flat()[0];
        if (button === undefined) throw new Error('no message with buttons');
        await phone.tapsStale(
          { chatId: button.chatId, messageId: button.messageId, label: '?', data, disabled: false },
          impatiently,
        );
        await take();
      },
      sees: async () => {
        const note = notes.get(id) ?? null;
        return {
          keys: phone.keyboard(),
          // The phone must have read what the shop said to it.
          note:
            note === null
              ? null
              : { text: (note.alert ? phone.alert() : phone.toast()) ?? '', alert: note.alert },
          screens: phone
            .messages()
            .filter(({ from }) => from === 'bot')
            .map(({ id: message, text, codes, photo, document, buttons }) => ({
              message,
              text,
              codes: codes(),
              picture: photo === undefined ? null : digest(photo.bytes),
              file: document === undefined ? null : { name: document.name, text: textOf(document.bytes) },
              buttons: buttons.map((row) =>
                row.map(({ label, style, url, copies, disabled }) => ({
                  label,
                  look: disabled ? 'off' : (url ?? copies ?? looks[style ?? ''] ?? 'neutral'),
                })),
              ),
            })),
        };
      },
    };
  });
  for (const who of persons) as(who);

  return {
    client: {
      ...client,
      answerTap: (tap, said) => {
        const who = tapperOf(tap);
        if (said !== null && who !== undefined) notes.set(who, said);
        return client.answerTap(tap, said);
      },
    },
    posts: telegramPostClient({ token, apiRoot: telegram.apiRoot }, (_chat, _at, call) => call()),
    connect,
    as,
    close: () => telegram.close(),
  };
};

const inTheBrowser = async (): Promise<ClientUnderTest> => {
  const seen = recordingTelemetry();
  const { connect, converse } = conversing();
  const chat = openWebChat({
    persons: persons.map((who) => ({ ...who, role: who === seller ? 'owner' : 'buyer' })),
    shopName: () => 'Toko Uji',
    host: '127.0.0.1',
    storage: null,
    photos: shopPhotos().photos,
    goodsFiles: shopPhotos().goodsFiles,
    ...seen,
  });
  const routers = [chat.routes(converse)];
  const server = await startHttpServer({ host: '127.0.0.1', port: 0, routers, log: seen.log });
  const url = `http://127.0.0.1:${String(server.port)}`;
  const pages = new Map<BuyerId, Visitor>();
  for (const { id } of persons) pages.set(id, await visit(url, id));
  const blob = async (path: string): Promise<Uint8Array> =>
    new Uint8Array(await (await fetch(url + path)).arrayBuffer());

  const as = handsOf(({ id }: Profile): Hands => {
    const page = pages.get(id);
    if (page === undefined) throw new Error(`${String(id)} has no page`);
    const fromShop = () => page.chat().messages.filter(({ from }) => from === 'shop');
    const withButtons = () => [...fromShop()].reverse().filter(({ controls }) => controls.tag === 'Buttons');
    return {
      says: (text) => page.says(text),
      taps: async (label) => {
        await page.settled();
        for (const { id: message, controls } of withButtons()) {
          const rows = controls.tag === 'Buttons' ? controls.rows.flat() : [];
          const button = rows.find((one) => asRead(one.label) === label);
          if (button?.tag === 'Tap') return page.taps(message, button.data);
        }
        throw new Error(`no button ${label}`);
      },
      tapsData: async (data) => {
        await page.settled();
        await page.taps(withButtons()[0]?.id ?? 0, data);
      },
      sees: async () => {
        await page.settled();
        const screens = fromShop().map(async ({ id: message, text, attachment, controls }) => ({
          message,
          text: asRead(wordsOf(text)),
          codes: codesOf(text),
          picture: attachment?.tag === 'Picture' ? digest(await blob(attachment.url)) : null,
          file:
            attachment?.tag === 'File'
              ? { name: attachment.name, text: textOf(await blob(attachment.url)) }
              : null,
          buttons: buttonsOf(controls),
        }));
        const note =
          page
            .answers()
            .filter((answer) => answer.note !== null)
            .at(-1)?.note ?? null;
        return { keys: page.chat().keys, note, screens: await Promise.all(screens) };
      },
    };
  });

  return {
    client: chat.client,
    posts: chat.posts,
    connect,
    as,
    close: async () => {
      for (const page of pages.values()) page.live.close();
      await chat.stop();
      await server.stop();
    },
  };
};

messengerClientContract('Telegram', inTelegram, plainly);
messengerClientContract('the browser', inTheBrowser, plainly);
