import * as t from 'io-ts';
import type { Faults } from '../faults.ts';
import type { BotCall } from '../wire/bot-call.ts';
import type { PostUpdate } from './webhook-delivery.ts';

export interface PostingWays {
  readonly faults: Faults;
  /** Where to find a public address on this machine; the address itself when it is no published one. */
  readonly locate: (url: string) => string;
  /** Does what the bot says in its answer; nobody hears what comes of it. */
  readonly perform: (call: BotCall) => void;
  /** How long the bot may take to answer, in milliseconds. */
  readonly timeout: number;
}

const secretHeader = 'x-telegram-bot-api-secret-token';

/** Posts updates over HTTP; anything but a 2xx in time means that the update must come again. */
const Reply = t.type({ method: t.string });

/** The call that stands in the bot's answer; null where there is none. */
const callIn = (body: string): BotCall | null => {
  const said: unknown = body === '' ? null : JSON.parse(body);
  if (!Reply.is(said)) return null;
  const { method, ...args } = said;
  return { method, args, uploads: new Map() };
};

export const createPostUpdate =
  ({ faults, locate, perform, timeout }: PostingWays): PostUpdate =>
  async (webhook, update, stopped) => {
    const fault = faults.strike({ method: 'webhook', chatId: update.chatId });
    try {
      const answer = await fetch(locate(webhook.url), {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'application/json',
          ...(webhook.secretToken === '' ? {} : { [secretHeader]: webhook.secretToken }),
        },
        body: JSON.stringify(update.body),
        signal: AbortSignal.any([stopped, AbortSignal.timeout(timeout)]),
      });
      const body = await answer.text();
      if (fault?.fault.kind === 'loses-answer') return 'Connection closed';
      const call = answer.ok ? callIn(body) : null;
      if (call !== null) perform(call);
      return answer.ok ? undefined : `Wrong response from the webhook: ${answer.status} ${answer.statusText}`;
    } catch (error) {
      return error instanceof Error && error.name === 'TimeoutError'
        ? 'Read timeout expired'
        : 'Connection refused';
    }
  };
