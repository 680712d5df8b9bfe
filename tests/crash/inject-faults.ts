import { setTimeout as sleep } from 'node:timers/promises';
import type { CallName } from '../../adapters/pakasir-sandbox/wire/call.ts';
import type { Fault as GatewayFault } from '../stand-ins/pakasir/faults.ts';
import {
  answersLate,
  breaks,
  dropsConnection,
  hangs,
  losesAnswer,
  tooManyRequests,
  type Fault as TelegramFault,
} from '../stand-ins/telegram/faults.ts';
import type { World } from '../support/shop-world.ts';
import type { Chance } from './chance.ts';
import type { Counters } from './counters.ts';

/** Telegram and the gateway on a bad day: every now and then the next call of some kind goes wrong. */
export type Faults = {
  /** Makes none any more, takes back what has not struck, and counts what did. */
  readonly end: () => Promise<void>;
};

const speaking = ['sendMessage', 'sendPhoto', 'sendDocument', 'editMessageText', 'editMessageMedia'];

type Placed = { readonly name: string; readonly strikes: () => number; readonly takeBack: () => void };

const ofTelegram = (chance: Chance, { telegram }: World): Placed => {
  const whenSpeaking = chance.happens(0.8);
  const fault = chance.oneOf<TelegramFault>([
    [4, tooManyRequests(1)],
    [4, breaks(chance.happens(0.5) ? 500 : 502)],
    [4, dropsConnection()],
    [5, losesAnswer()],
    [4, answersLate(chance.between(200, 1_500))],
    ...(whenSpeaking ? ([[0.3, hangs()]] as const) : []),
  ]);
  const method = whenSpeaking
    ? chance.oneOf([...speaking.map((name) => [1, name] as const), [3, 'sendMessage']])
    : 'getUpdates';
  const { strikes, release } = telegram.fault(fault, { method });
  return { name: `telegram ${fault.kind}`, strikes, takeBack: release };
};

/** What a bot calls while it starts, and is not to be lost for. */
const starting = ['getMe', 'deleteWebhook', 'getWebhookInfo', 'setMyCommands'];

const ofTelegramAtBoot = (chance: Chance, { telegram }: World): Placed => {
  const aim = { method: starting, times: chance.between(1, 4) };
  const { strikes, release } = telegram.fault(breaks(502), aim);
  return { name: 'telegram breaks at boot', strikes, takeBack: release };
};

const ofGateway = (chance: Chance, { pakasir }: World): Placed => {
  const call = chance.oneOf<CallName>([
    [3, 'create'],
    [4, 'status'],
    [1, 'cancel'],
  ]);
  const fault = chance.oneOf<GatewayFault>([
    [4, { kind: 'html', status: 503 }],
    [3, { kind: 'html-after', status: 502 }],
    [4, { kind: 'lost' }],
    [3, { kind: 'drop' }],
    [3, { kind: 'too-fast', retryAfter: '1' }],
    [2, { kind: 'not-json' }],
    [4, { kind: 'slow', milliseconds: chance.between(200, 2_000) }],
    [0.4, { kind: 'hang-after' }],
  ]);
  const { strikes, release } = pakasir.fail(call, fault);
  return { name: `gateway ${fault.kind}`, strikes, takeBack: release };
};

const calls: readonly CallName[] = ['create', 'status', 'cancel'];

/** For a stretch of time nothing can be had from the gateway: it refuses every call, or does it and nobody can read what it says. */
const ofGatewayForAStretch = async (chance: Chance, { pakasir }: World): Promise<Placed> => {
  const refuses = chance.happens(0.5);
  const fault: GatewayFault = refuses
    ? {
        kind: 'refuse',
        status: chance.oneOf([
          [1, 401],
          [1, 403],
        ]),
        body: { message: 'Project dibekukan' },
      }
    : { kind: 'not-json' };
  const handles = calls.map((call) => pakasir.fail(call, fault, Number.POSITIVE_INFINITY));
  const takeBack = (): void => {
    for (const { release } of handles) release();
  };
  await sleep(chance.between(2_000, 6_000));
  takeBack();
  return {
    name: `gateway ${refuses ? 'refuses all' : 'unreadable'}`,
    strikes: () => handles.reduce((sum, { strikes }) => sum + strikes(), 0),
    takeBack,
  };
};

/** So many may wait for their call at a time: a slow machine is not to meet more of them for each call. */
const mostWaiting = 12;

export const injectFaults = (world: World, chance: Chance, counters: Counters): Faults => {
  const placed: Placed[] = [];
  const seldom = chance.apart('seldom');
  let ending = false;
  const go = async (): Promise<void> => {
    while (!ending) {
      await sleep(chance.between(400, 1_200));
      const waiting = placed.filter(({ strikes }) => strikes() === 0).length;
      if (waiting < mostWaiting)
        placed.push(chance.happens(0.6) ? ofTelegram(chance, world) : ofGateway(chance, world));
    }
  };
  let first = 50_000_000;
  /** As Telegram may when a bot had no update for a week: none waits, and the next has a lower number. */
  const countsAnew = (): void => {
    if (world.telegram.waitingUpdates() > 0) return;
    world.telegram.countsFrom(first);
    first = Math.ceil(first / 2);
    counters.add('telegram counts anew');
  };
  /** What is seldom, and lasts. */
  const goSeldom = async (): Promise<void> => {
    while (!ending) {
      for (let left = seldom.between(8, 20); left > 0 && !ending; left -= 1) await sleep(500);
      if (ending) return;
      placed.push(ofTelegramAtBoot(seldom, world));
      countsAnew();
      placed.push(await ofGatewayForAStretch(seldom, world));
    }
  };
  const going = Promise.all([go(), goSeldom()]);
  return {
    end: async () => {
      ending = true;
      await going;
      placed.forEach(({ name, strikes, takeBack }) => {
        takeBack();
        counters.add(name, strikes());
      });
    },
  };
};
