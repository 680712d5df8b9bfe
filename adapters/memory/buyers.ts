import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Buyers, Greeted } from '../../application/ports/buyers.ts';
import type { Buyer, BuyerId, Language, Profile } from '../../domain/people/buyer.ts';
import type { BuyerStanding } from '../../domain/people/standing.ts';
import type { Instant } from '../../domain/instant.ts';
import type { OrderId } from '../../domain/order/order.ts';
import type { Changed, Memory } from './memory.ts';
import { stateWith, put, type StoredBuyer, type State } from './state.ts';

const keep = (state: State, stored: StoredBuyer): State =>
  stateWith(state, {
    buyers: put(state.buyers, stored.buyer.id, stored),
  });

const owedTo = (state: State, buyer: BuyerId): readonly OrderId[] =>
  [...state.owed.values()]
    .filter((order) => order.buyer === buyer && order.unreachableSince !== null)
    .sort((a, b) => a.paidAt - b.paidAt)
    .map(({ id }) => id);

/** Knows who is here, under today's name and in their language, and what is owed to them. */
export const welcome = (state: State, profile: Profile, now: Instant): Changed<Greeted> => {
  const known = state.buyers.get(profile.id);
  const chosen = known?.chosen ?? null;
  const namedAt = known?.buyer.username === profile.username ? known.namedAt : now;
  const buyer: Buyer = { ...profile, language: chosen ?? profile.language };
  return [
    { buyer, owed: owedTo(state, profile.id) },
    keep(state, {
      ...known,
      buyer,
      since: known?.since ?? now,
      namedAt,
      chosen,
      unreachableSince: null,
      promosStoppedAt: known?.promosStoppedAt ?? null,
    }),
  ];
};

const choose = (state: State, known: StoredBuyer | undefined, language: Language): State =>
  known === undefined
    ? state
    : keep(state, { ...known, chosen: language, buyer: { ...known.buyer, language } });

/** Names change hands: of two that bore it, the one who took it last has it. */
const latestOf = (state: State, username: string): Buyer | undefined =>
  [...state.buyers.values()]
    .filter(({ buyer }) => buyer.username?.toLowerCase() === username.toLowerCase())
    .sort((a, b) => b.namedAt - a.namedAt)[0]?.buyer;

/** How somebody stands with the shop, known to it or not. */
export const standingOf = ({ buyers, blocks }: State, id: BuyerId): BuyerStanding => ({
  level: buyers.get(id)?.level ?? null,
  isBlocked: blocks.has(id),
});

export const memoryBuyers = ({ ask, change, set }: Memory): Buyers => ({
  greet: (profile, now) => change((state) => E.right(welcome(state, profile, now))),
  standing: (id) => ask((state) => standingOf(state, id)),
  find: (id) => ask((state) => O.fromNullable(state.buyers.get(id)?.buyer)),
  findByUsername: (username) => ask((state) => O.fromNullable(latestOf(state, username))),
  speak: (id, language) => set((state) => choose(state, state.buyers.get(id), language)),
});
