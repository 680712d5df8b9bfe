import type { Api } from 'grammy';
import type { Language } from '../../domain/buyer.ts';
import { wantedUpdates } from './polling.ts';

export type Command = { readonly command: string; readonly description: string };

/** Shows the shop's commands in Telegram's menu: in Indonesian to everybody, in English to those who read it. */
export const introduceCommands = async (
  api: Api,
  commands: Readonly<Record<Language, readonly Command[]>>,
): Promise<void> => {
  await api.setMyCommands([...commands.id]);
  await api.setMyCommands([...commands.id], { language_code: 'id' });
  await api.setMyCommands([...commands.en], { language_code: 'en' });
};

/** Has updates sent to an address, with the secret that proves them Telegram's own. */
export const useWebhook = async (api: Api, url: string, secret: string): Promise<void> => {
  await api.setWebhook(url, { secret_token: secret, allowed_updates: wantedUpdates });
};

/** Has updates wait to be fetched; those that came meanwhile are kept. */
export const usePolling = async (api: Api): Promise<void> => {
  await api.deleteWebhook();
};

/** The bot's user name: for links to the shop, and proof that the token is right. */
export const botName = async (api: Api): Promise<string> => (await api.getMe()).username;

export type BotLook = {
  readonly username: string;
  /** Where Telegram sends updates; null while they are fetched. */
  readonly webhook: {
    readonly host: string;
    readonly waiting: number;
    readonly lastError: string | null;
  } | null;
};

/** Who the bot is and how its updates come; rejects when the token is wrong or Telegram is out of reach. */
export const lookAtBot = async (api: Api): Promise<BotLook> => {
  const { username } = await api.getMe();
  const { url = '', pending_update_count: waiting, last_error_message } = await api.getWebhookInfo();
  const webhook =
    url === '' ? null : { host: new URL(url).host, waiting, lastError: last_error_message ?? null };
  return { username, webhook };
};
