import { createServer, type Server } from 'node:http';
import { Api, Bot, GrammyError, webhookCallback } from 'grammy';
import { startTelegramStandIn, type StandInOptions, type TelegramStandIn } from './telegram-stand-in.ts';

export const token = '123:test-token';
export const budi = { id: 1001, firstName: 'Budi', username: 'budi', languageCode: 'id' };
export const sari = { id: 1002, firstName: 'Sari' };

/** A PNG of one pixel. */
export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A stand-in whose waits end soon, so that a spec fails soon. */
export const startStandIn = (options: Partial<StandInOptions> = {}): Promise<TelegramStandIn> =>
  startTelegramStandIn({ token, patience: 3000, ...options });

/** A client of the stand-in, as the shop has one. */
export const clientOf = (telegram: TelegramStandIn): Api => new Api(token, { apiRoot: telegram.apiRoot });

/** A bot in polling mode; `stop` ends it. */
export const startPolling = (
  telegram: TelegramStandIn,
  equip: (bot: Bot) => void,
): { readonly stop: () => Promise<void> } => {
  const bot = new Bot(token, { client: { apiRoot: telegram.apiRoot } });
  equip(bot);
  const running = bot.start();
  return {
    stop: async () => {
      await bot.stop();
      await running;
    },
  };
};

export interface WebhookBot {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const portOf = (server: Server): number => {
  const address = server.address();
  return address === null || typeof address === 'string' ? 0 : address.port;
};

/** A bot that listens for its webhook with the secret `rahasia`; `refuse` makes it answer 500. */
export const startListening = async (
  telegram: TelegramStandIn,
  equip: (bot: Bot) => void,
  refuse: () => boolean = () => false,
): Promise<WebhookBot> => {
  const bot = new Bot(token, { client: { apiRoot: telegram.apiRoot } });
  equip(bot);
  const handle = webhookCallback(bot, 'http', { secretToken: 'rahasia' });
  const server = createServer((request, response) => {
    if (refuse()) response.writeHead(500).end();
    else handle(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}/telegram`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** What a call was refused with, as `code description`; the error itself when it was none of Telegram's. */
export const refusalOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
    return 'not refused';
  } catch (error) {
    return error instanceof GrammyError ? `${error.error_code} ${error.description}` : String(error);
  }
};
