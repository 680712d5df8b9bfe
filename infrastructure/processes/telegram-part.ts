import type { Container } from 'inversify';
import { commands, staffCommands } from '../../adapters/chat/features.ts';
import { incomingLine, outgoing } from '../../adapters/telegram/calls.ts';
import { botName, introduceCommands, usePolling, useWebhook } from '../../adapters/telegram/introduce.ts';
import { ownerMenus, type OwnerMenus } from '../../adapters/telegram/owner-menus.ts';
import { startPolling } from '../../adapters/telegram/polling.ts';
import { openReception, type Reception } from '../../adapters/telegram/receive.ts';
import { isRefusal } from '../../adapters/telegram/trouble.ts';
import { webhookSecret } from '../../adapters/telegram/webhook-secret.ts';
import type { ChatUpdate } from '../../adapters/chat/core/messenger-client.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Telegram } from '../configuration/messenger.ts';
import { telegramSettings } from '../container/telegram-module.ts';
import { tokens } from '../container/tokens.ts';
import { conversationOf } from './conversation.ts';
import type { Part } from './part.ts';
import { Problem } from './problem.ts';

const wrongToken =
  'Telegram does not accept TELEGRAM_BOT_TOKEN. Copy the token again from @BotFather (/mybots, then API Token) into .env.';

/** The bot's name; null when Telegram cannot be reached yet, since the shop then starts all the same. */
const nameOrNull = async (telegram: Telegram, log: Log): Promise<string | null> => {
  try {
    return await botName(outgoing(telegramSettings(telegram)));
  } catch (cause) {
    if (isRefusal(cause, 401) || isRefusal(cause, 404)) throw new Problem(wrongToken);
    log.warn('Telegram cannot be reached yet, going on');
    return null;
  }
};

type Opened = { readonly reception: Reception; readonly menus: OwnerMenus };

/** The conversation, ready for updates however they come, and the menus of those who look after the shop. */
const openTelegram = async (container: Container, telegram: Telegram, log: Log): Promise<Opened> => {
  const api = outgoing(telegramSettings(telegram));
  const menus = ownerMenus({ api, owners: telegram.owners, commands: staffCommands, log });
  const username = await nameOrNull(telegram, log);
  const answer = conversationOf(container, username, log);
  const converse = async (incoming: ChatUpdate): Promise<void> => {
    await answer(incoming);
    if (incoming.isPrivate) await menus.meet(incoming.profile.id);
  };
  return {
    reception: openReception({
      converse,
      log,
      meter: container.get(tokens.meter),
      clock: container.get(tokens.clock),
    }),
    menus,
  };
};

/** Says to Telegram how updates come and which commands there are; what fails is a line in the log, since buyers can write all the same. */
const introduce = async (
  telegram: Telegram,
  menus: OwnerMenus,
  log: Log,
  how: () => Promise<void>,
): Promise<void> => {
  try {
    await how();
    await introduceCommands(outgoing(telegramSettings(telegram)), commands);
    await menus.introduce();
  } catch (cause) {
    log.warn('Telegram did not take the settings of the bot', {
      cause: cause instanceof Error ? cause.name : null,
    });
  }
};

/** The bot, fetching its updates. */
export const pollingPart = async (container: Container, telegram: Telegram, log: Log): Promise<Part> => {
  const settings = telegramSettings(telegram);
  const { reception, menus } = await openTelegram(container, telegram, log);
  await introduce(telegram, menus, log, () => usePolling(outgoing(settings)));
  const polling = startPolling({ api: incomingLine(settings), receive: reception.receive, log });
  log.info('bot is listening to Telegram');
  return { name: 'bot', stop: polling.stop };
};

export type TelegramWebhook = {
  readonly path: string;
  readonly secret: string;
  readonly receive: Reception['receive'];
};

/** The bot, receiving its updates at `url`. */
export const webhookOf = async (
  container: Container,
  telegram: Telegram,
  log: Log,
  url: string,
): Promise<TelegramWebhook & { readonly announce: () => Promise<void> }> => {
  const settings = telegramSettings(telegram);
  const { reception, menus } = await openTelegram(container, telegram, log);
  const secret = webhookSecret(settings.token);
  return {
    path: new URL(url).pathname,
    secret,
    receive: reception.receive,
    announce: () => introduce(telegram, menus, log, () => useWebhook(outgoing(settings), url, secret)),
  };
};
