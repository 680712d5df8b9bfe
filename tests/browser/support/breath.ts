import { setTimeout as sleep } from 'node:timers/promises';

/** So many quick actions are counted here before a rest: the shop takes four, and one tap may go uncounted. */
const atOnce = 3;
/** Milliseconds after which the shop takes actions for new ones, and some to spare. */
const breath = 1_200;
/** Milliseconds of idleness that are enough however slowly the action before them reached the shop. */
const longAgo = 4_000;

const quick = new Map<string, { readonly count: number; readonly at: number }>();

/** To be awaited before whatever a person does: nobody hurries so much here that it looks like spam. */
export const takeBreath = async (person: string): Promise<void> => {
  const { count, at } = quick.get(person) ?? { count: 0, at: 0 };
  const isTired = count >= atOnce && Date.now() - at < longAgo;
  if (isTired) await sleep(breath);
  const isRested = isTired || Date.now() - at >= longAgo;
  quick.set(person, { count: isRested ? 1 : count + 1, at: Date.now() });
};
