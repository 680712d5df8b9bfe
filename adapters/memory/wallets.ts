import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import type { Holders, Wallets } from '../../application/ports/wallets.ts';
import type { PageRequest } from '../../application/ports/page.ts';
import type { Instant } from '../../domain/instant.ts';
import { nothing, sum } from '../../domain/rupiah.ts';
import { enqueue } from './follow-ups.ts';
import { book } from './ledger.ts';
import type { Memory } from './memory.ts';
import { pageOf } from './page-of.ts';
import { stateWith, type State } from './state.ts';

const holdersOf = ({ balances }: State, page: PageRequest): Holders => {
  const holders = [...balances]
    .map(([buyer, balance]) => ({ buyer, balance }))
    .filter(({ balance }) => balance !== nothing)
    .sort((a, b) => b.balance - a.balance || a.buyer - b.buyer);
  return { ...pageOf(holders, page), sum: sum([...balances.values()]) };
};

export const memoryWallets = ({ ask, change }: Memory, now: () => Instant): Wallets => ({
  balance: (buyer) => ask(({ balances }) => balances.get(buyer) ?? nothing),
  history: (buyer, page) => ask(({ entriesOf }) => pageOf((entriesOf.get(buyer) ?? []).toReversed(), page)),
  post: (entry, followUps, audit) =>
    change((state) =>
      state.ledger.has(entry.key)
        ? E.right([undefined, state])
        : pipe(
            book(state, [entry]),
            E.map((booked) => [
              undefined,
              enqueue(stateWith(booked, { audit: [...booked.audit, ...audit] }), followUps, now()),
            ]),
          ),
    ),
  holders: (page) => ask((state) => holdersOf(state, page)),
});
