import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import type { World } from '../support/shop-world.ts';
import type { Chance } from './chance.ts';
import type { BuyerContext } from './buyer-context.ts';
import { planVisit, shutsOut, visits, type Visit } from './visit.ts';

/** Everybody who ever bought here; so many are at it at the same time. */
export type Load = {
  readonly phones: () => readonly Phone[];
  /** Who shut the bot out at some time. */
  readonly blockers: () => ReadonlySet<number>;
  /** How many visits were gone to their end, and how many were given up. */
  readonly journeys: () => { readonly ended: number; readonly givenUp: number };
  /** Lets buyers in until the pause. */
  readonly begin: () => void;
  /** Nobody begins anything new; resolves when everybody is through. */
  readonly pause: () => Promise<void>;
};

/** Visits of one person; then somebody new comes. */
const mostVisits = 4;
const firstId = 10_001;
/** Milliseconds in which the first buyers come: the gateway opens two invoices a second. */
const arrival = 5_000;

type ArrivalContext = Omit<BuyerContext, 'closing'>;

export const gather = (world: World, size: number, chance: Chance, context: ArrivalContext): Load => {
  const phones: Phone[] = [];
  const blockers = new Set<number>();
  const counts = { ended: 0, givenUp: 0 };
  let shopping: Promise<unknown> = Promise.resolve();
  let doors = new AbortController();
  const isOpen = (): boolean => !doors.signal.aborted;
  const closing = async (): Promise<void> => {
    if (isOpen()) await once(doors.signal, 'abort');
  };

  const newcomer = (): { readonly phone: Phone; readonly chance: Chance } => {
    const id = firstId + phones.length;
    const phone = world.telegram.phone({ id, firstName: `Pembeli ${String(id)}`, languageCode: 'id' });
    phones.push(phone);
    return { phone, chance: chance.apart(String(id)) };
  };
  const comes = async (phone: Phone, visit: Visit): Promise<void> => {
    if (shutsOut(visit)) blockers.add(phone.id);
    try {
      await visits(phone, visit, { ...context, closing });
      counts.ended += 1;
    } catch {
      counts.givenUp += 1;
    }
  };
  const place = async (after: number): Promise<void> => {
    await sleep(after);
    while (isOpen()) {
      const person = newcomer();
      for (let at = 0; isOpen() && at < mostVisits; at += 1)
        await comes(person.phone, planVisit(person.chance));
    }
  };

  return {
    phones: () => phones,
    blockers: () => blockers,
    journeys: () => counts,
    begin: () => {
      doors = new AbortController();
      shopping = Promise.all(Array.from({ length: size }, () => place(chance.between(0, arrival))));
    },
    pause: async () => {
      doors.abort();
      await shopping;
    },
  };
};
