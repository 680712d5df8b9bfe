import { setTimeout as sleep } from 'node:timers/promises';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import type { Label } from '../stand-ins/telegram/phone/matching.ts';

/** So many quick actions the shop takes before it calls them spam. */
const atOnce = 4;
/** Milliseconds after which the shop takes actions for new ones, and some to spare. */
const breath = 1_200;

const isQuantityTap = (label: Label): boolean => label === '➖' || label === '➕';

/** The same phone in the hands of somebody who never hurries so much that it looks like spam. */
export const paced = (phone: Phone): Phone => {
  let quick = 0;
  let answered: () => Promise<unknown> = () => Promise.resolve();

  const before = async (next: () => Promise<unknown>): Promise<void> => {
    if (quick === atOnce) {
      await answered().catch(() => undefined);
      await sleep(breath);
      quick = 0;
    }
    quick += 1;
    answered = next;
  };
  const heard = () => phone.seesNew(() => true, { within: 5_000 });

  return {
    ...phone,
    says: async (text, haste) => {
      await before(heard);
      await phone.says(text, haste);
    },
    opensLink: async (payload, haste) => {
      await before(heard);
      await phone.opensLink(payload, haste);
    },
    sends: async (content, haste) => {
      await before(heard);
      await phone.sends(content, haste);
    },
    sendsAlbum: async (contents, haste) => {
      await before(heard);
      await phone.sendsAlbum(contents, haste);
    },
    taps: async (label, options) => {
      if (!isQuantityTap(label)) await before(() => phone.everyTapAnswered());
      await phone.taps(label, options);
    },
    tapsStale: async (button, haste) => {
      await before(() => phone.everyTapAnswered());
      await phone.tapsStale(button, haste);
    },
  };
};
