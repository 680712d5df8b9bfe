import type { Api } from 'grammy';
import { fileLine, outgoing } from '../../../adapters/telegram/calls.ts';
import { telegramClient } from '../../../adapters/telegram/telegram-client.ts';
import type { Screen } from '../../../adapters/chat/core/screen.ts';
import type { MessengerClient } from '../../../adapters/chat/core/messenger-client.ts';
import { shopPhotos } from '../../support/shop-photos.ts';
import type { Phone } from '../../stand-ins/telegram/phone/phone.ts';
import { onePixel } from '../../stand-ins/telegram/spec-bot.ts';
import { startTelegramStandIn, type TelegramStandIn } from '../../stand-ins/telegram/telegram-stand-in.ts';

export const token = '123:test-token';
export const chat = 1001;

export const aPicture: Screen['attachment'] = { tag: 'Picture', png: new Uint8Array(onePixel) };

/** The client on Telegram's wire, and a person who opened the bot. */
export type ClientSuite = ReturnType<typeof shopPhotos> & {
  readonly telegram: TelegramStandIn;
  readonly api: Api;
  readonly client: MessengerClient;
  readonly phone: Phone;
  /** What the person has read of the bot, oldest first. */
  readonly texts: () => readonly string[];
};

export const openClientSuite = async (): Promise<ClientSuite> => {
  const telegram = await startTelegramStandIn({ token });
  const api = outgoing({ token, apiRoot: telegram.apiRoot });
  const shop = shopPhotos();
  const phone = telegram.phone({ id: chat, firstName: 'Budi', username: 'budi', languageCode: 'id' });
  await phone.says('/start', { impatient: true });
  return {
    ...shop,
    telegram,
    api,
    phone,
    client: telegramClient(api, fileLine({ token, apiRoot: telegram.apiRoot }), shop),
    texts: () =>
      phone
        .messages()
        .filter(({ from }) => from === 'bot')
        .map(({ text }) => text),
  };
};
