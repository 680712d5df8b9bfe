import { buyerId } from '../../../domain/people/buyer.ts';
import { entryKey, type LedgerEntry } from '../../../domain/balance/wallet.ts';
import { aBuyer } from './buyers.ts';
import { noon } from './moments.ts';

/** Rp 50.000 that an owner put on a balance at noon. */
export const anEntry = (over: Partial<LedgerEntry> = {}): LedgerEntry => ({
  key: entryKey('owner:1'),
  buyer: aBuyer().id,
  kind: 'ByOwner',
  amount: 50_000,
  order: null,
  by: buyerId(9_001),
  note: 'terima kasih',
  at: noon,
  ...over,
});
