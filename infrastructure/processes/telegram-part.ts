import { randomUUID } from 'node:crypto';
import * as E from 'fp-ts/lib/Either.js';
import type { Container } from 'inversify';
import { commands, staffCommands } from '../../adapters/chat/features.ts';
import type { ChatUpdate } from '../../adapters/chat/core/messenger-client.ts';
import { postgresUpdates } from '../../adapters/postgres/people/updates-under-way.ts';
import { announceInTurn } from '../../adapters/telegram/announce.ts';
import { botIncidents, type BotIncidents } from '../../adapters/telegram/bot-incidents.ts';
import { incomingLine, outgoing } from '../../adapters/telegram/calls.ts';
import {
  commandsListed,
  nameKnown,
  ownerMenu,
  staffMenus,
  updatesFetched,
  updatesSent,
  type DesiredState,
  type StaffNow,
} from '../../adapters/telegram/desired-state.ts';
import { botName } from '../../adapters/telegram/introduce.ts';
import { holdFor, openKeeping, type UpdateStore } from '../../adapters/telegram/kept-updates.ts';
import { startPolling } from '../../adapters/telegram/polling.ts';
import { tapIn } from '../../adapters/telegram/incoming.ts';
import { openReception, type Reception } from '../../adapters/telegram/receive.ts';
import type { CallInReply } from '../../adapters/telegram/tap-answers.ts';
import { startReconciler, type Outcome, type Reconciler } from '../../adapters/telegram/reconcile.ts';
import { isTokenRefused } from '../../adapters/telegram/errors.ts';
import { webhookSecret } from '../../adapters/telegram/webhook-secret.ts';
import { incidentReporter } from '../../application/incidents/incident-reporter.ts';
import { rightsIn, type StaffMember } from '../../domain/staff/member.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Telegram } from '../configuration/messenger.ts';
import { telegramSettings } from '../container/telegram-module.ts';
import { tokens } from '../container/tokens.ts';
import type { StoreWithGoods } from '../goods/open-goods.ts';
import { conversationOf } from './conversation.ts';
import type { Part } from './part.ts';
import { Problem } from './problem.ts';
import type { Reach } from './reach.ts';

/** Milliseconds from one look at the bot's settings to the next while they are as wanted. */
const lookEvery = 120_000;

/** Milliseconds after the start in which Telegram may send what it kept while nobody took it. */
const backlog = 5_000;

const wrongToken =
  'Telegram does not accept TELEGRAM_BOT_TOKEN. Copy the token again from @BotFather (/mybots, then API Token) into .env.';

/** The bot's name; null when Telegram cannot be reached yet, since the shop then starts all the same. */
const nameOrNull = async (telegram: Telegram, log: Log): Promise<string | null> => {
  try {
    return await botName(outgoing(telegramSettings(telegram)));
  } catch (cause) {
    if (isTokenRefused(cause)) throw new Problem(wrongToken);
    log.warn('Telegram cannot be reached yet, going on');
    return null;
  }
};

type TelegramApi = ReturnType<typeof outgoing>;

/** The staff as the store knows them, without the owners, whose menus the settings name. */
const staffNowIn =
  (container: Container, owners: readonly number[]) => async (): Promise<StaffNow | null> => {
    const listed = await container.get(tokens.stores).staff.list()();
    if (E.isLeft(listed)) return null;
    const now = container.get(tokens.clock).now();
    const members = listed.right.filter(({ person }) => !owners.includes(person));
    const isActive = (member: StaffMember): boolean => rightsIn(member, now).permissions.size > 0;
    return {
      active: members.filter(isActive).map(({ person }) => person),
      former: members.filter((member) => !isActive(member)).map(({ person }) => person),
    };
  };

type Opened = {
  readonly reception: Reception;
  readonly incidents: BotIncidents;
  /** Keeps how updates come, names, commands and menus as the shop wants them. */
  readonly reconcile: (
    how: (api: TelegramApi) => DesiredState,
  ) => Reconciler & { readonly updates: DesiredState };
};

/** The conversation, ready for updates however they come, and what keeps the bot's settings. */
const openTelegram = async (
  container: Container,
  telegram: Telegram,
  log: Log,
  updates: 'Fetched' | 'Sent',
  reach: Reach,
): Promise<Opened> => {
  const closing = new AbortController();
  const api = outgoing(telegramSettings(telegram), closing.signal);
  let username = await nameOrNull(telegram, log);
  const clock = container.get(tokens.clock);
  const reporter = incidentReporter({ incidents: container.get(tokens.stores).incidents, clock, log });
  const incidents = botIncidents({ updates, reporter, log });
  const menus = telegram.owners.map((owner) => ownerMenu(api, owner, staffCommands));
  const staff = staffMenus(api, staffNowIn(container, telegram.owners), staffCommands);
  const answer = conversationOf(container, () => username, log);
  const note = async (outcome: Outcome): Promise<void> => {
    if (outcome.tag === 'Settled' && outcome.state === 'updates') reach.note();
    await incidents.looked(outcome);
  };

  /** Who wrote in private can have a menu from now on, and whom they appointed, and no longer whom they dismissed. */
  const meet = async ({ isPrivate, profile }: ChatUpdate): Promise<void> => {
    if (!isPrivate) return;
    const menu = menus.find(({ owner }) => owner === profile.id);
    try {
      if (menu?.isMissing() === true) await menu.settle();
      if (menu !== undefined || staff.has(profile.id)) await staff.follow(profile.id);
    } catch (cause) {
      await note({ tag: 'NotSettled', state: 'commands', cause });
    }
  };

  return {
    incidents,
    reception: openReception({
      log,
      clock,
      meter: container.get(tokens.meter),
      converse: async (update) => {
        await answer(update);
        await meet(update);
      },
    }),
    reconcile: (how) => {
      const updatesCome = how(api);
      const { first, stop } = startReconciler({
        note,
        every: lookEvery,
        states: [
          updatesCome,
          nameKnown(api, (learnt) => {
            username = learnt;
          }),
          commandsListed(api, commands),
          ...menus,
          staff,
        ],
      });
      return {
        updates: updatesCome,
        first,
        stop: () => {
          closing.abort();
          return stop();
        },
      };
    },
  };
};

/** Where this process keeps updates that Telegram was told are done before they were. */
const updatesOf = (
  { database, keys }: StoreWithGoods,
  { token }: ReturnType<typeof telegramSettings>,
): UpdateStore =>
  postgresUpdates(database.run, keys, {
    holder: randomUUID(),
    bot: Number.parseInt(token, 10),
    hold: holdFor,
  });

/** The bot, fetching its updates. */
export const pollingPart = async (
  container: Container,
  store: StoreWithGoods,
  telegram: Telegram,
  log: Log,
  reach: Reach,
): Promise<Part> => {
  const settings = telegramSettings(telegram);
  const opened = await openTelegram(container, telegram, log, 'Fetched', reach);
  const { incidents, reception } = opened;
  const reconciler = opened.reconcile(updatesFetched);
  const { updates } = reconciler;
  await reconciler.first;
  const polling = startPolling({
    api: incomingLine(settings),
    receive: reception.receive,
    store: updatesOf(store, settings),
    log,
    watch: {
      fetched: () => {
        reach.note();
        return incidents.fetched();
      },
      notFetched: async (cause) => {
        if ((await incidents.notFetched(cause)) !== 'WebhookSet') return;
        await updates.settle().then(
          (found) => incidents.looked({ tag: 'Settled', state: 'updates', found }),
          (no: unknown) => incidents.looked({ tag: 'NotSettled', state: 'updates', cause: no }),
        );
      },
    },
  });
  log.info('bot is listening to Telegram');
  return {
    name: 'bot',
    stop: async () => {
      await reconciler.stop();
      await polling.stop();
    },
  };
};

export type TelegramWebhook = {
  readonly path: string;
  readonly secret: string;
  /** Answers with what Telegram is to do in reply, or null. */
  readonly receive: (update: unknown) => Promise<CallInReply | null>;
};

/** The bot, receiving its updates at `url`. What a bot that fetched them left behind comes first. */
export const webhookOf = async (
  container: Container,
  store: StoreWithGoods,
  telegram: Telegram,
  log: Log,
  url: string,
  reach: Reach,
): Promise<TelegramWebhook & { readonly announce: () => Pick<Reconciler, 'stop'> }> => {
  const { reception, reconcile } = await openTelegram(container, telegram, log, 'Sent', reach);
  const tapAnswers = container.get(tokens.tapAnswers);
  const settings = telegramSettings(telegram);
  const secret = webhookSecret(settings.token);
  const left = openKeeping({ store: updatesOf(store, settings), receive: reception.receive, log });
  const startedAt = performance.now();
  return {
    path: new URL(url).pathname,
    secret,
    receive: (update) =>
      tapAnswers.carry(tapIn(update), () =>
        reception.receive(update, performance.now() - startedAt < backlog),
      ),
    announce: () =>
      announceInTurn({ left, reconcile: () => reconcile((api) => updatesSent(api, url, secret)) }),
  };
};
