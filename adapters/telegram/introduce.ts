import type { Api } from 'grammy';

export type Command = { readonly command: string; readonly description: string };

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

/** The host of a webhook; of the rest of its address nobody has to know. */
export const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).host : 'an unreadable address';

/** Who the bot is and how its updates come; rejects when the token is wrong or Telegram is out of reach. */
export const lookAtBot = async (api: Api): Promise<BotLook> => {
  const { username } = await api.getMe();
  const { url = '', pending_update_count: waiting, last_error_message } = await api.getWebhookInfo();
  const webhook = url === '' ? null : { host: hostOf(url), waiting, lastError: last_error_message ?? null };
  return { username, webhook };
};
