import { setTimeout as sleep } from 'node:timers/promises';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { postgresStaff } from '../../adapters/postgres/people/staff.ts';
import { instant } from '../../domain/instant.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import type { StaffMember } from '../../domain/staff/member.ts';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import type { SeenMessage } from '../stand-ins/telegram/phone/seen-message.ts';
import type { World } from '../support/shop-world.ts';
import type { Chance } from './chance.ts';
import type { OwnDatabase } from './database.ts';
import type { Owner } from './owner.ts';
import { glance, saysUntil, untilSeen } from './steps.ts';

/** When somebody may have had a role; without an end it goes on. Milliseconds since the epoch. */
export type Role = { readonly from: number; readonly until: number | null };

/** One of the staff, who answers claims; an owner gives and takes her role meanwhile. */
export type StaffActor = {
  readonly phone: Phone;
  /** Greets the shop, and is appointed. */
  readonly arrives: () => Promise<void>;
  readonly begin: (chance: Chance) => Owner;
  /** Every time at which she may have had it. */
  readonly roles: () => readonly Role[];
  /** How often she tapped on an answer, with her role or without. */
  readonly answered: () => number;
};

const dewi = 9_501;
const hand = { pace: 600 } as const;

const aRole = (now: number): StaffMember => ({
  person: buyerId(dewi),
  name: 'Dewi',
  permissions: ['orders', 'money'],
  until: null,
  ceiling: null,
  appointedBy: buyerId(1),
  appointedAt: instant(now),
});

/** Gives the role, or takes it. Rejects when the database does not answer, and then it may be done all the same. */
const changeRole = (database: OwnDatabase, isHeld: boolean): Promise<void> =>
  database.look(async ({ run }) => {
    const staff = postgresStaff(run);
    const now = Date.now();
    const found = await staff.find(buyerId(dewi))();
    if (E.isLeft(found)) throw new Error('the role cannot be read', { cause: found.left.cause });
    const audit = {
      by: buyerId(1),
      action: isHeld ? 'staff.appoint' : 'staff.remove',
      subject: `staff:${String(dewi)}`,
      before: {},
      after: {},
      at: instant(now),
    };
    const made = { person: buyerId(dewi), member: isHeld ? aRole(now) : null, audit };
    const version = O.isSome(found.right) ? found.right.value.version : null;
    const done = await staff.commit(made, version, [])();
    if (E.isLeft(done)) throw new Error('the role was not changed', { cause: done.left });
  });

const newsOfClaims = (phone: Phone): readonly SeenMessage[] =>
  phone
    .messages()
    .filter(({ from, text }) => from === 'bot' && text.includes('Klaim garansi untuk pesanan'))
    .filter(({ buttons }) => buttons.flat().some(({ label }) => label === '🔁 Ganti'));

export const openStaffActor = ({ telegram }: Pick<World, 'telegram'>, database: OwnDatabase): StaffActor => {
  const phone = telegram.phone({ id: dewi, firstName: 'Dewi', languageCode: 'id' });
  const roles: { readonly from: number; until: number | null }[] = [];
  const finished = new Set<number>();
  let answered = 0;

  const give = async (): Promise<void> => {
    roles.push({ from: Date.now(), until: null });
    await changeRole(database, true);
  };
  const take = async (): Promise<void> => {
    await changeRole(database, false);
    const now = Date.now();
    roles.filter(({ until }) => until === null).forEach((role) => (role.until = now));
  };

  /** Answers the oldest claim that she was told of, also when that is no longer for her. */
  const answers = async (chance: Chance): Promise<void> => {
    const news = newsOfClaims(phone).find(({ id }) => !finished.has(id));
    const label = chance.happens(0.6) ? '🔁 Ganti' : '💼 Refund sisa hari';
    const button = news?.buttons.flat().find((one) => one.label === label);
    if (news === undefined || button === undefined) return;
    answered += 1;
    await untilSeen(
      () => phone.tapsStale(button),
      () => phone.seesNew(() => true, glance),
    );
    finished.add(news.id);
  };

  const repeats = async (
    signal: AbortSignal,
    pause: () => number,
    act: () => Promise<void>,
  ): Promise<void> => {
    for (;;) {
      await sleep(pause(), undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      // The shop or its database is away: the next time will do.
      await act().catch(() => undefined);
    }
  };

  return {
    phone,
    roles: () => roles,
    answered: () => answered,
    arrives: async () => {
      await saysUntil(phone, '/start', 'Selamat datang', hand);
      await give();
    },
    begin: (chance) => {
      const ending = new AbortController();
      const { signal } = ending;
      let isHeld = true;
      const going = Promise.all([
        repeats(
          signal,
          () => chance.between(600, 2_000),
          () => answers(chance),
        ),
        repeats(
          signal,
          () => (isHeld ? chance.between(5_000, 12_000) : chance.between(2_000, 4_000)),
          async () => {
            await (isHeld ? take() : give());
            isHeld = !isHeld;
          },
        ),
      ]);
      return {
        end: async () => {
          ending.abort();
          await going;
        },
      };
    },
  };
};
