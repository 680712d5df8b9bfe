import { setTimeout as sleep } from 'node:timers/promises';
import { buyerMessages } from '../../adapters/chat/messages.ts';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import type { World } from '../support/shop-world.ts';

/** Milliseconds between two taps of one buyer: Telegram takes about one message a second for a chat, and the shop calls no such pace spam. */
const rest = 1_200;
const buyers = 5;
const firstId = 5_001;

const { refresh } = buyerMessages.id.buttons;

/** Buyers with the list of products before them. Not the patient phones of a world: what those wait by themselves would count as the shop's. */
export const busyBuyers = ({ telegram }: World): Promise<readonly Phone[]> =>
  Promise.all(
    Array.from({ length: buyers }, async (_, at) => {
      const buyer = telegram.phone({
        id: firstId + at,
        firstName: `Sibuk ${String(at)}`,
        languageCode: 'id',
      });
      await buyer.says('/start');
      await buyer.says(buyerMessages.id.keys.stock);
      await buyer.finds(refresh);
      return buyer;
    }),
  );

/** When a tap was made, and milliseconds until its answer. */
export type TapTime = { readonly begun: number; readonly took: number };

/** All of them tap, one after the other, until it is stopped; answers how long each tap waited. */
export const tapping = (phones: readonly Phone[]): (() => Promise<readonly TapTime[]>) => {
  const taken: TapTime[] = [];
  let goesOn = true;
  const ended = Promise.all(
    phones.map(async (buyer, at) => {
      await sleep((at * rest) / phones.length);
      while (goesOn) {
        const begun = performance.now();
        await buyer.taps(refresh);
        await buyer.everyTapAnswered({ within: 30_000 });
        taken.push({ begun, took: performance.now() - begun });
        await sleep(rest);
      }
    }),
  );
  return async () => {
    goesOn = false;
    await ended;
    return taken;
  };
};
