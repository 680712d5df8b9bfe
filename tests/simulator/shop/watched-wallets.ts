import type { Wallets } from '../../../application/ports/wallets.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';

/** The ledgers as they are kept, with a word on which of them is about to change by itself. */
export const watchedWallets = (wallets: Wallets, touch: (buyer: BuyerId) => void): Wallets => ({
  ...wallets,
  post: (entry, followUps, audit) => () => {
    touch(entry.buyer);
    return wallets.post(entry, followUps, audit)();
  },
});
