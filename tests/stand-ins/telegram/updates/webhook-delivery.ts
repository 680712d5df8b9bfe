import type { Changes } from '../changes.ts';
import type { QueuedUpdate, UpdateQueue } from './update-queue.ts';

export interface Webhook {
  readonly url: string;
  readonly secretToken: string;
  readonly maxConnections: number;
}

/** Posts one update; answers what went wrong, or undefined when the bot took it. */
export type PostUpdate = (
  webhook: Webhook,
  update: QueuedUpdate,
  stopped: AbortSignal,
) => Promise<string | undefined>;

/** Brings updates to the bot's address, those of one chat one after another, until each is taken. */
export interface WebhookDelivery {
  readonly start: (webhook: Webhook) => void;
  readonly stop: () => void;
  readonly current: () => Webhook | undefined;
  readonly lastError: () => { readonly date: number; readonly message: string } | undefined;
}

const firstPause = 100;
const longestPause = 2000;

interface Delivery {
  readonly webhook: Webhook;
  readonly stopped: AbortController;
  readonly busyChats: Set<number>;
}

const pause = (milliseconds: number, stopped: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stopped.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    stopped.addEventListener('abort', done);
  });

/** A delivery at rest; `post` carries one update to the bot. */
export const createWebhookDelivery = (
  queue: UpdateQueue,
  changes: Changes,
  post: PostUpdate,
): WebhookDelivery => {
  let delivery: Delivery | undefined;
  let failure: { readonly date: number; readonly message: string } | undefined;

  const deliver = async ({ webhook, stopped }: Delivery, update: QueuedUpdate): Promise<void> => {
    const isOver = (): boolean => stopped.signal.aborted || !queue.isWaiting(update.id);
    let wait = firstPause;
    while (!isOver()) {
      const wrong = await post(webhook, update, stopped.signal);
      if (isOver()) return;
      if (wrong === undefined) {
        queue.confirm(update.id);
        return;
      }
      failure = { date: Math.floor(Date.now() / 1000), message: wrong };
      changes.announce();
      await pause(wait, stopped.signal);
      wait = Math.min(longestPause, wait * 2);
    }
  };

  const nextFor = ({ busyChats, webhook }: Delivery): QueuedUpdate | undefined =>
    busyChats.size >= webhook.maxConnections
      ? undefined
      : queue.waiting().find(({ chatId }) => !busyChats.has(chatId));

  const pump = (current: Delivery): void => {
    for (let update = nextFor(current); update !== undefined; update = nextFor(current)) {
      const { chatId } = update;
      current.busyChats.add(chatId);
      void deliver(current, update).finally(() => {
        current.busyChats.delete(chatId);
        if (!current.stopped.signal.aborted) pump(current);
      });
    }
  };

  const listen = async (current: Delivery): Promise<void> => {
    const ended = (): true | undefined => {
      if (current.stopped.signal.aborted) return true;
      pump(current);
      return undefined;
    };
    const forLong = 2 ** 31 - 1;
    await changes.until(ended, forLong, () => 'nothing came').catch(() => undefined);
  };

  return {
    start: (webhook) => {
      delivery = { webhook, stopped: new AbortController(), busyChats: new Set() };
      failure = undefined;
      void listen(delivery);
    },
    stop: () => {
      delivery?.stopped.abort();
      delivery = undefined;
      failure = undefined;
      changes.announce();
    },
    current: () => delivery?.webhook,
    lastError: () => failure,
  };
};
