import { autoRetry } from '@grammyjs/auto-retry';
import { Api } from 'grammy';

export type TelegramSettings = {
  readonly token: string;
  /** Without a slash at its end. */
  readonly apiRoot: string;
};

/** Seconds that a call may take; asking for updates waits on purpose. */
const callTimeout = 20;
const pollTimeout = 60;

/** What the shop says goes through here. A wait of a few seconds that Telegram asks for is taken on the spot, a longer one is the caller's to plan. */
export const outgoing = ({ token, apiRoot }: TelegramSettings): Api => {
  const api = new Api(token, { apiRoot, timeoutSeconds: callTimeout });
  api.config.use(autoRetry({ maxRetryAttempts: 1, maxDelaySeconds: 5, rethrowHttpErrors: true }));
  return api;
};

/** Fetches updates; its caller decides what to do about trouble. */
export const incomingLine = ({ token, apiRoot }: TelegramSettings): Api =>
  new Api(token, { apiRoot, timeoutSeconds: pollTimeout });
