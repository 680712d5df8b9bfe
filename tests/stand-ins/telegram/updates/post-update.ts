import type { Faults } from '../faults.ts';
import type { PostUpdate } from './webhook-delivery.ts';

export interface PostingWays {
  readonly faults: Faults;
  /** Where to find a public address on this machine; the address itself when it is no published one. */
  readonly locate: (url: string) => string;
  /** How long the bot may take to answer, in milliseconds. */
  readonly timeout: number;
}

const secretHeader = 'x-telegram-bot-api-secret-token';

/** Posts updates over HTTP; anything but a 2xx in time means that the update must come again. */
export const createPostUpdate =
  ({ faults, locate, timeout }: PostingWays): PostUpdate =>
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
      await answer.arrayBuffer();
      if (fault?.fault.kind === 'loses-answer') return 'Connection closed';
      return answer.ok ? undefined : `Wrong response from the webhook: ${answer.status} ${answer.statusText}`;
    } catch (error) {
      return error instanceof Error && error.name === 'TimeoutError'
        ? 'Read timeout expired'
        : 'Connection refused';
    }
  };
