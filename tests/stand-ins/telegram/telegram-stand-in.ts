import type { Server } from 'node:http';
import { createCallLog, type CallLog, type RecordedCall } from './call-log.ts';
import { createChanges, type Changes } from './changes.ts';
import type { Person } from './chats/chat.ts';
import { createChats } from './chats/chats.ts';
import { createStoredFiles } from './chats/stored-files.ts';
import { createFaults, type Fault, type FaultAim, type FaultHandle, type Faults } from './faults.ts';
import { createBotSettings } from './methods/settings.ts';
import { commandsKey } from './methods/settings-methods.ts';
import { createPhone, type Phone } from './phone/phone.ts';
import { createTaps } from './phone/taps.ts';
import { createRateGuard, liveRateLimits, type RateLimits } from './rate-limits.ts';
import { createLongPoll } from './updates/long-poll.ts';
import { findMethod } from './methods/method-table.ts';
import type { BotCall } from './wire/bot-call.ts';
import { createPostUpdate } from './updates/post-update.ts';
import { createUpdateQueue } from './updates/update-queue.ts';
import { createWebhookDelivery } from './updates/webhook-delivery.ts';
import { createWaits, type Waits } from './waits.ts';
import { createBotServer } from './wire/bot-server.ts';
import type { BotProfile, World } from './world.ts';

export interface StandInOptions {
  /** The bot's token; the digits before the colon are its id. */
  readonly token: string;
  readonly username?: string;
  /** How long a wait may take before it fails, in milliseconds (10 s). */
  readonly patience?: number;
  /** How long a tap may be answered, in milliseconds (30 s). */
  readonly tapLifetime?: number;
  /** How long the bot's webhook may take to answer, in milliseconds (10 s). */
  readonly webhookTimeout?: number;
}

/** Telegram on 127.0.0.1, for one bot. */
export interface TelegramStandIn extends Waits {
  /** What TELEGRAM_API_ROOT must be. */
  readonly apiRoot: string;
  readonly token: string;
  readonly bot: BotProfile;
  /** The phone of a person; the same id is the same phone. */
  readonly phone: (person: Person) => Phone;
  /** The phone of a person who wrote to the bot before anything here began. */
  readonly acquaintance: (person: Person) => Phone;
  /** What the bot asked, in order, or of one method only. */
  readonly calls: (method?: string) => readonly RecordedCall[];
  readonly fault: (fault: Fault, aim?: FaultAim) => FaultHandle;
  /** Limits messages a second as the live service does (1 a chat, 30 in all), or otherwise; undefined ends it. */
  readonly limitRates: (limits?: RateLimits) => void;
  readonly liftRateLimits: () => void;
  /** Makes a public origin lead to a port here, as a proxy in front of the shop would: `https://shop.example` to `http://127.0.0.1:8080`. */
  readonly publishes: (publicOrigin: string, localOrigin: string) => void;
  readonly waitingUpdates: () => number;
  /** The next update has this id, and those after it count on: higher or lower than those before. */
  readonly countsFrom: (id: number) => void;
  /** Where updates are sent; undefined while they are fetched. */
  readonly webhookUrl: () => string | undefined;
  /** Makes every tap until now too old to be answered. */
  readonly expireTaps: () => void;
  /** The commands set for a language (those for all others when it is not said), in every chat or in one of its own. */
  readonly commands: (languageCode?: string, chat?: number) => unknown;
  readonly close: () => Promise<void>;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the stand-in has no port'));
      else resolve(address.port);
    });
  });

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });

const profile = ({ token, username = 'toko_test_bot' }: StandInOptions): BotProfile => ({
  id: Number.parseInt(token, 10),
  firstName: 'Toko',
  username,
});

interface Ways {
  readonly locate: (url: string) => string;
  readonly publishes: TelegramStandIn['publishes'];
}

const createWays = (): Ways => {
  const published = new Map<string, string>();
  return {
    locate: (url) => {
      const { origin } = new URL(url);
      return url.replace(origin, published.get(origin) ?? origin);
    },
    publishes: (publicOrigin, localOrigin) => {
      published.set(new URL(publicOrigin).origin, new URL(localOrigin).origin);
    },
  };
};

const createWorld = (options: StandInOptions, changes: Changes, faults: Faults, ways: Ways): World => {
  const { tapLifetime = 30_000, webhookTimeout = 10_000 } = options;
  const updates = createUpdateQueue(changes);
  const perform = (call: BotCall): void => {
    findMethod(call.method)?.(world, call);
  };
  const post = createPostUpdate({ faults, locate: ways.locate, perform, timeout: webhookTimeout });
  const world: World = {
    bot: profile(options),
    changes,
    chats: createChats(changes),
    files: createStoredFiles(),
    taps: createTaps(changes, tapLifetime),
    settings: createBotSettings(),
    updates,
    longPoll: createLongPoll(updates, changes),
    webhook: createWebhookDelivery(updates, changes, post),
  };
  return world;
};

const createPhones = (world: World, log: CallLog, patience: number): TelegramStandIn['phone'] => {
  const phones = new Map<number, Phone>();
  const add = (person: Person): Phone => {
    world.chats.meet(person);
    const memory = { updates: [], acted: 0 };
    const phone = createPhone({ world, log, personId: person.id, chatId: person.id, patience, memory });
    phones.set(person.id, phone);
    return phone;
  };
  return (person) => phones.get(person.id) ?? add(person);
};

/** Starts the stand-in on a free port of 127.0.0.1. It keeps the process alive until it is closed. */
export const startTelegramStandIn = async (options: StandInOptions): Promise<TelegramStandIn> => {
  const { token, patience = 10_000 } = options;
  const changes = createChanges();
  const log = createCallLog(changes);
  const faults = createFaults(changes);
  const rates = createRateGuard();
  const ways = createWays();
  const world = createWorld(options, changes, faults, ways);
  const { updates } = world;
  const server = createBotServer({ token, world, faults, rates, log });
  const port = await listen(server);
  const phones = createPhones(world, log, patience);

  return {
    apiRoot: `http://127.0.0.1:${port}`,
    token,
    bot: world.bot,
    ...createWaits({ changes, log, updates, patience }),
    phone: phones,
    acquaintance: (person) => {
      world.chats.meet(person, true);
      return phones(person);
    },
    calls: log.calls,
    fault: faults.place,
    limitRates: (limits = liveRateLimits) => rates.limitTo(limits),
    liftRateLimits: () => rates.limitTo(undefined),
    publishes: ways.publishes,
    waitingUpdates: () => updates.waiting().length,
    countsFrom: updates.countFrom,
    webhookUrl: () => world.webhook.current()?.url,
    expireTaps: world.taps.expire,
    commands: (languageCode = '', chat) =>
      world.settings.get(
        commandsKey(languageCode, chat === undefined ? undefined : { type: 'chat', chat_id: chat }),
      ),
    close: async () => {
      world.webhook.stop();
      changes.close();
      await closeServer(server);
    },
  };
};
