import * as E from 'fp-ts/lib/Either.js';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import { nothing } from '../../domain/rupiah.ts';
import { balanceAfter, type LedgerEntry, type Overdrawn } from '../../domain/balance/wallet.ts';
import { broken } from './broken.ts';
import { stateWith, put, type State } from './state.ts';

const keepEntry = (state: State, entry: LedgerEntry): State =>
  stateWith(state, {
    ledger: put(state.ledger, entry.key, entry),
    entriesOf: put(state.entriesOf, entry.buyer, [...(state.entriesOf.get(entry.buyer) ?? []), entry]),
  });

/** The state with entries of one buyer booked, or what the balance holds where that is not enough. */
export const book = (
  state: State,
  entries: readonly LedgerEntry[],
): E.Either<Overdrawn | StoreFailure, State> => {
  const [first] = entries;
  if (first === undefined) return E.right(state);
  if (entries.some(({ key, amount }) => state.ledger.has(key) || amount === 0)) {
    return E.left(broken('book', 'the entry is booked already, or of nothing'));
  }
  const balance = balanceAfter(state.balances.get(first.buyer) ?? nothing, entries);
  if (typeof balance !== 'number') return E.left(balance);
  const stored = entries.reduce(keepEntry, state);
  return E.right(stateWith(stored, { balances: put(stored.balances, first.buyer, balance) }));
};
