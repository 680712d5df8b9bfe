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
import type { Tally } from './tally.ts';

/** Telegram and the gateway on a bad day: every now and then the next call of some kind goes wrong. */
export type Trouble = {
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
  const { strikes } = pakasir.fail(call, fault);
  return { name: `gateway ${fault.kind}`, strikes, takeBack: pakasir.heal };
};

/** So many may wait for their call at a time: a slow machine is not to meet more of them for each call. */
const mostWaiting = 12;

export const makeTrouble = (world: World, chance: Chance, tally: Tally): Trouble => {
  const placed: Placed[] = [];
  let ending = false;
  const go = async (): Promise<void> => {
    while (!ending) {
      await sleep(chance.between(400, 1_200));
      const waiting = placed.filter(({ strikes }) => strikes() === 0).length;
      if (waiting < mostWaiting)
        placed.push(chance.happens(0.6) ? ofTelegram(chance, world) : ofGateway(chance, world));
    }
  };
  const going = go();
  return {
    end: async () => {
      ending = true;
      await going;
      placed.forEach(({ name, strikes, takeBack }) => {
        takeBack();
        tally.add(name, strikes());
      });
    },
  };
};
